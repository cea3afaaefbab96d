package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a command wrote into a folder the last time: names and checksums, as {@code sha256sum} writes and checks them.
 *
 * <p>By it a later run knows which files are the program's own and unchanged, and may be replaced, and which somebody has worked in.
 *
 * @param sums the checksum of each file, by its path below the folder with slashes
 */
record Receipt(SortedMap<String, String> sums) {
    private static final int SUM = 64;

    Receipt {
        sums = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Returns the name of the file that the receipt of a command lies in. */
    static String nameFor(String command) {
        return ".job-fair-" + command + ".sha256";
    }

    /** Reads a receipt; there is an empty one where there is none. */
    static Receipt read(Path file) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.length() > SUM + 2 && isBelow(line.substring(SUM + 2))) {
                    sums.put(line.substring(SUM + 2), line.substring(0, SUM));
                }
            }
        }
        return new Receipt(sums);
    }

    /** A folder may come from anywhere: what a run takes away by its receipt has to lie in it. */
    private static boolean isBelow(String name) {
        try {
            Path path = Path.of(name).normalize();
            return !path.isAbsolute()
                    && !path.startsWith("..")
                    && !path.toString().isEmpty();
        } catch (java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    /** Makes the receipt of files. */
    static Receipt of(Path folder, List<String> files) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (String file : files) {
            sums.put(file, sum(folder.resolve(file)));
        }
        return new Receipt(sums);
    }

    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(file, lines);
    }

    /** Returns which of its files are in the folder and no longer what was written. */
    List<String> changed(Path folder) throws IOException {
        List<String> changed = new ArrayList<>();
        for (var entry : sums.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (Files.exists(file) && !(Files.isRegularFile(file) && sum(file).equals(entry.getValue()))) {
                changed.add(entry.getKey());
            }
        }
        return changed;
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
