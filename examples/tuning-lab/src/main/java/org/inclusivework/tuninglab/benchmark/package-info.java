/** The public benchmark: people and openings that are made up, what the matcher may read of them, and grades from what it may not. */
@NullMarked
package org.inclusivework.tuninglab.benchmark;

import org.jspecify.annotations.NullMarked;
