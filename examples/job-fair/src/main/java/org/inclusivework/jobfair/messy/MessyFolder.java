package org.inclusivework.jobfair.messy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of messy files and what they mean.
 *
 * @param files the files
 * @param truths what their openings mean
 */
public record MessyFolder(List<MessyFile> files, List<MessyTruth> truths) {
    public MessyFolder {
        files = List.copyOf(files);
        truths = List.copyOf(truths);
    }

    /**
     * Writes the files.
     *
     * @throws IOException if writing fails
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (MessyFile file : files) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
    }
}
