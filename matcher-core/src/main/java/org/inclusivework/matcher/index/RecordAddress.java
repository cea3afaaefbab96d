package org.inclusivework.matcher.index;

/**
 * Where a live record stands in a snapshot.
 *
 * @param id its id
 * @param segment the number of its segment
 * @param doc its document in the segment
 */
public record RecordAddress(String id, int segment, int doc) {}
