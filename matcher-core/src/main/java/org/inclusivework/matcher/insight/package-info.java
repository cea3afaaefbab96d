/** What can be learned from openings and rankings beyond the rankings: the opening audit, and for how many an answer would help. */
@NullMarked
package org.inclusivework.matcher.insight;

import org.jspecify.annotations.NullMarked;
