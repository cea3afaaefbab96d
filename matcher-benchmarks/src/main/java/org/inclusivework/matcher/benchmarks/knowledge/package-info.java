/** Builds the knowledge pack from its sources, measures what it knows, and answers questions one line at a time. */
@NullMarked
package org.inclusivework.matcher.benchmarks.knowledge;

import org.jspecify.annotations.NullMarked;
