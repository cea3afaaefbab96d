/**
 * Tuning the four weights on judged pairs, and knowing how far to believe it: learners, folds, what the data can tell apart, and how a
 * ranking answers to a change of weights.
 *
 * <p>A {@link org.inclusivework.matcher.tuning.ComponentTable ComponentTable} holds the four components of every pair once; only weights
 * change afterwards. All chance comes from one seed, and no result depends on the number of threads.
 */
@NullMarked
package org.inclusivework.matcher.tuning;

import org.jspecify.annotations.NullMarked;
