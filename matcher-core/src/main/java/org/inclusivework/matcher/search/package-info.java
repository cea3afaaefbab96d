/**
 * Traversal of the index in both directions, top-k and all pairs.
 *
 * <p>{@code MatchSearch} is the way in; {@code ExhaustiveSearch} is the one traversal. Not part of the public interface of the
 * library.
 */
@NullMarked
package org.inclusivework.matcher.search;

import org.jspecify.annotations.NullMarked;
