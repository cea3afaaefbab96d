/** Measures over plain string ids and numbers: how good a ranking, a score or an estimate is. */
@NullMarked
package org.inclusivework.matcher.evaluation;

import org.jspecify.annotations.NullMarked;
