/** Fields and records of the index, and its writing, refreshing, committing, recovery and verification. */
@NullMarked
package org.inclusivework.matcher.index;

import org.jspecify.annotations.NullMarked;
