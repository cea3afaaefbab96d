/** Traversal of the index in both directions, top-k and all pairs. */
@NullMarked
package org.inclusivework.matcher.search;

import org.jspecify.annotations.NullMarked;
