/**
 * What people would pick instead of the engine, behind one interface, on the same full score: Lucene's function queries, Solr,
 * DuckDB.
 */
@NullMarked
package org.inclusivework.matcher.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;
