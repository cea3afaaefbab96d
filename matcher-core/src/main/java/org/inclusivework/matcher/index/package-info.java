/**
 * Records on disk or in memory: writing, refreshing, committing, recovery and verification over one Lucene index.
 *
 * <p>Stores facts as stated and never scores. {@code RecordIndex} is the way in; {@code IndexView} is one moment of it, and
 * {@code SegmentRecords} a segment of that. Not part of the public interface of the library.
 */
@NullMarked
package org.inclusivework.matcher.index;

import org.jspecify.annotations.NullMarked;
