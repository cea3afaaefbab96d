package org.inclusivework.jobfair;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A path as it comes into a window that it is dropped or pasted into: in quotes, with escapes, as an address, from the home folder. */
final class Dropped {
    private static final List<String> QUOTES = List.of("\"\"", "''", "“”", "‘’", "「」", "《》");

    private Dropped() {}

    /** Returns the first reading of a text that fits, or {@code null} if none does. */
    static @Nullable Path read(Session session, String text, Predicate<Path> fits) {
        for (String reading :
                readings(text, session.surroundings().environment().getOrDefault("HOME", ""))) {
            Path path;
            try {
                path = session.resolve(Path.of(reading));
            } catch (InvalidPathException e) {
                // Not a path on this system: the next reading may be one.
                continue;
            }
            if (fits.test(path)) {
                return path;
            }
        }
        return null;
    }

    /** Returns what a text may mean, the likeliest first. */
    static List<String> readings(String text, String home) {
        List<String> readings = new ArrayList<>();
        String line = Dialogue.stripped(text);
        if (line.startsWith("& ")) {
            // PowerShell puts its call operator before what is dropped into it.
            line = Dialogue.stripped(line.substring(2));
        }
        add(readings, line, home);
        String bare = unquoted(line);
        add(readings, bare, home);
        add(readings, bare.replaceAll("\\\\(.)", "$1"), home);
        add(readings, bare.replace("'\\''", "'"), home);
        if (bare.startsWith("file:")) {
            try {
                readings.add(Path.of(new URI(bare)).toString());
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                // No address after all.
                return readings;
            }
        }
        return readings;
    }

    private static void add(List<String> readings, String reading, String home) {
        if (!reading.isEmpty() && !readings.contains(reading)) {
            readings.add(reading);
            if (!home.isEmpty() && (reading.equals("~") || reading.startsWith("~/") || reading.startsWith("~\\"))) {
                readings.add(home + reading.substring(1));
            }
        }
    }

    private static String unquoted(String text) {
        for (String pair : QUOTES) {
            if (text.length() >= 2 && text.charAt(0) == pair.charAt(0) && text.endsWith(pair.substring(1))) {
                return text.substring(1, text.length() - 1);
            }
        }
        return text;
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }
}
