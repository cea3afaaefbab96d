/**
 * What people would pick instead of the engine, behind one interface, on the same full score and the same gates.
 *
 * <p>{@code OpeningColumns} and {@code CandidateQuery} hold what depends on one side alone, computed once; they are written from the
 * documentation of {@code scoring}, not from its code. Nothing of the score is left out by any peer. Where each says what:
 *
 * <table>
 * <caption>Parts of the score and the gates</caption>
 * <tr><th>part</th><th>Lucene</th><th>Solr</th><th>DuckDB</th></tr>
 * <tr><td>needs</td><td>expression over sets of bits</td><td>a sparse column for each accommodation and scope</td>
 * <td>CASE over sets of bits</td></tr>
 * <tr><td>limited functions</td><td colspan="3">a column for each function and capacity: stated demand or prior, bridged</td></tr>
 * <tr><td>skills</td><td>value source over one binary value a document</td>
 * <td>query of boosted terms whose frequency is the weight</td><td>join with a table clustered by skill</td></tr>
 * <tr><td>wished occupation</td><td>look-up by number</td><td>words for the levels of a code</td><td>join</td></tr>
 * <tr><td>location</td><td>value source</td><td>hsin()</td><td>haversine in SQL; further places in a table of their own</td></tr>
 * <tr><td>home work</td><td>expression</td><td>functions</td><td>CASE</td></tr>
 * <tr><td>gates</td><td>terms and points that exclude</td><td>filter queries, not cached</td><td>WHERE</td></tr>
 * </table>
 *
 * <p>All three skip the distance of a place outside the box that holds the person's reach. Lucene and Solr score in floats, hence
 * equality within a millionth; candidates are never narrowed to those that share a skill, since the best need not.
 */
@NullMarked
package org.inclusivework.matcher.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;
