/** The program that measures the engine and its knowledge. */
@NullMarked
package org.inclusivework.matcher.benchmarks;

import org.jspecify.annotations.NullMarked;
