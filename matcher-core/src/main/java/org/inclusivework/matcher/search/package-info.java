/**
 * Traversal of the index in both directions, top-k and all pairs.
 *
 * <p>{@code MatchSearch} is the way in; {@code PrunedSearch} finds openings for a candidate, and
 * {@code ExhaustiveSearch}, which looks at every pair, all else; the two agree to the bit. Not part of the public interface of the
 * library.
 */
@NullMarked
package org.inclusivework.matcher.search;

import org.jspecify.annotations.NullMarked;
