/** Seeded records to measure with; skewed as real ones are. */
@NullMarked
package org.inclusivework.matcher.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
