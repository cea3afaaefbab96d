package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be done to files and folders as a whole. */
final class Disk {
    private static final boolean OPENS_FOLDERS = java.io.File.separatorChar == '/';

    private Disk() {}

    /** Waits until a file, or the names in a folder, are on the disk and outlive a loss of power. */
    static void force(@Nullable Path path) throws IOException {
        if (path == null || Files.isDirectory(path) && !OPENS_FOLDERS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Returns the files below a folder, as paths relative to it with slashes, in order. */
    static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Deletes a folder and all below it; one that somebody still writes to is gone through again. */
    static void delete(Path folder) {
        for (int attempt = 0; Files.exists(folder) && attempt < 5; attempt++) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (java.nio.file.DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
                // Something came or went meanwhile.
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
