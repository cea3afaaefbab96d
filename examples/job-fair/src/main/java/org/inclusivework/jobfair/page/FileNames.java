package org.inclusivework.jobfair.page;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Turns an id into the name of a file that every file system takes, and nothing but the id into it.
 *
 * <p>Small letters, digits and hyphens stay. An id with anything else keeps those and gets ten hexadecimal digits of its SHA-256, so that
 * ids that differ only in what was dropped, or in case, stay apart where case does not count.
 */
final class FileNames {
    private static final int LONGEST = 60;
    private static final int DIGITS = 10;
    /** Names of devices on Windows, whatever stands behind the dot. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FileNames() {}

    static String of(String id) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < id.length() && kept.length() < LONGEST; i++) {
            char c = id.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && kept.length() > 0)) {
                kept.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                kept.append((char) (c - 'A' + 'a'));
            }
        }
        String name = kept.toString();
        return name.equals(id) && !device(name) && !name.isEmpty() ? name : name + "_" + digest(id);
    }

    private static boolean device(String name) {
        return DEVICES.contains(name) || name.matches("(com|lpt)[0-9]");
    }

    private static String digest(String id) {
        return Hashing.sha256()
                .hashString(id, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS)
                .toLowerCase(Locale.ROOT);
    }
}
