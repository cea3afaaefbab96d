/**
 * Seeded records to measure with, skewed as real ones are.
 *
 * <p>{@code Corpus} is the way in. Its two tables are made from the shared data by
 * {@code matcher-benchmarks/run corpus-tables --data DIR}; all else comes from what matcher-core has in its jar.
 */
@NullMarked
package org.inclusivework.matcher.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
