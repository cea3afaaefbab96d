/** Measurements of the whole engine, beside its peers: ranking, all pairs, growth, life of an index. */
@NullMarked
package org.inclusivework.matcher.benchmarks.macro;

import org.jspecify.annotations.NullMarked;
