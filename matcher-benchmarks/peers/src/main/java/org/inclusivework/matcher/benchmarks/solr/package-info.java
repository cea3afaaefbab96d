/** Solr, in a process of its own, as a peer of the engine. */
@NullMarked
package org.inclusivework.matcher.benchmarks.solr;

import org.jspecify.annotations.NullMarked;
