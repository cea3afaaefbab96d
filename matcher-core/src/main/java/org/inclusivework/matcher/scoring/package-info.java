/** Score components as pure functions, their weights, eligibility and upper bounds. */
@NullMarked
package org.inclusivework.matcher.scoring;

import org.jspecify.annotations.NullMarked;
