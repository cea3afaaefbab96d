package org.inclusivework.matcher.taxonomy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of a taxonomy or of what was learned of it: a hash of its content and of the rules it is read by. */
final class ContentHash {

    private ContentHash() {}

    /** The first 16 hexadecimal digits of SHA-256 over the rules' name and the tables in their order. */
    static String of(String rules, List<TsvTable> tables) {
        return of(
                rules.getBytes(StandardCharsets.UTF_8),
                tables.stream().map(TsvTable::content).toArray(byte[][]::new));
    }

    /** The first 16 hexadecimal digits of SHA-256 over a beginning and parts in their order, each after its length. */
    static String of(byte[] beginning, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(beginning);
            for (byte[] part : parts) {
                digest.update(("\n" + part.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256: use a complete one", e);
        }
    }
}
