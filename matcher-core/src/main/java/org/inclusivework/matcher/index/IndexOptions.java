package org.inclusivework.matcher.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to open an index.
 *
 * @param path its folder, or {@code null} to hold it in memory
 * @param readOnly whether only to read it, beside any writer
 * @param ramBufferMb how many megabytes of writes to hold before they go to files
 * @param checkOnOpen whether to compare the checksums of all files first
 * @param versions what it must have been built with
 */
public record IndexOptions(
        @Nullable Path path, boolean readOnly, int ramBufferMb, boolean checkOnOpen, IndexVersions versions) {}
