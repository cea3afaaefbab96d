package org.inclusivework.matcher.taxonomy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of a taxonomy: a hash of its tables' uncompressed content and of the rules they are read by. */
final class ContentHash {

    private ContentHash() {}

    /** The first 16 hexadecimal digits of SHA-256 over the rules' name and the tables in their order. */
    static String of(String rules, List<TsvTable> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rules.getBytes(StandardCharsets.UTF_8));
            for (TsvTable table : tables) {
                byte[] content = table.content();
                digest.update(("\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256: use a complete one", e);
        }
    }
}
