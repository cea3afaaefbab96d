package org.inclusivework.matcher.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Everything that was learned or written down about occupations, titles and skills, in one file of named sections;
 * immutable and safe for any number of threads.
 *
 * <p>The file is a zip whose entries are stored as they are: first {@value #MANIFEST}, then the sections in the order of
 * their names, each gzipped under its name and {@code .gz}. The manifest is a table with the columns {@code section} and
 * {@code sha256}, the hash of the uncompressed section. A section stays compressed until somebody asks for it.
 */
public final class KnowledgePack {

    /** The name of the first entry. */
    public static final String MANIFEST = "pack.tsv";

    private static final String RESOURCE = "knowledge.zip";
    private static final String RULES = "knowledge pack 1";

    private final String name;
    private final NavigableMap<String, byte[]> sections;
    private final NavigableMap<String, String> hashes;
    private final String version;

    private KnowledgePack(
            String name, NavigableMap<String, byte[]> sections, NavigableMap<String, String> hashes, String version) {
        this.name = name;
        this.sections = sections;
        this.hashes = hashes;
        this.version = version;
    }

    private static final class Bundled {
        static final KnowledgePack INSTANCE = load();

        private static KnowledgePack load() {
            try (InputStream in = KnowledgePack.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "resource " + RESOURCE + " is missing from the jar: rebuild the jar");
                }
                return read(in, RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException("resource " + RESOURCE + " cannot be read: rebuild the jar", e);
            }
        }
    }

    /** The pack in the jar, read on first use and shared. */
    public static KnowledgePack bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * Reads a pack from a file.
     *
     * @throws IOException if it cannot be read or is not a pack; the message names the file
     */
    public static KnowledgePack read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    private static KnowledgePack read(InputStream in, String name) throws IOException {
        NavigableMap<String, byte[]> sections = new TreeMap<>();
        byte[] manifest = {};
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] bytes = zip.readAllBytes();
            if (entry.getName().equals(MANIFEST)) {
                manifest = bytes;
            } else if (entry.getName().endsWith(".gz")) {
                sections.put(entry.getName().substring(0, entry.getName().length() - ".gz".length()), bytes);
            }
        }
        if (manifest.length == 0) {
            throw new IOException(name + " has no " + MANIFEST + ": it is not a knowledge pack, or it is cut off");
        }
        NavigableMap<String, String> hashes = new TreeMap<>();
        for (TsvTable.Row row :
                TsvTable.read(new ByteArrayInputStream(manifest), MANIFEST).rows()) {
            hashes.put(row.get("section"), row.get("sha256"));
        }
        if (!hashes.keySet().equals(sections.keySet())) {
            throw new IOException(name + " holds the sections " + sections.keySet() + " and its manifest names "
                    + hashes.keySet() + ": rebuild it");
        }
        return new KnowledgePack(
                name,
                sections,
                hashes,
                hash(RULES.getBytes(StandardCharsets.UTF_8), manifest).substring(0, 16));
    }

    /** The names of the sections, in order. */
    public List<String> sections() {
        return new ArrayList<>(sections.keySet());
    }

    /** A hash of the content, 16 hexadecimal digits: equal for equal sections, however they were compressed. */
    public String version() {
        return version;
    }

    /** The size of a section as it is stored, in bytes; 0 if there is no such section. */
    public int storedBytes(String section) {
        byte[] stored = sections.get(section);
        return stored == null ? 0 : stored.length;
    }

    /**
     * The uncompressed bytes of a section, if the pack has it; decompresses anew every time.
     *
     * @throws UncheckedIOException if the section is damaged
     */
    public Optional<byte[]> bytes(String section) {
        byte[] stored = sections.get(section);
        if (stored == null) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            byte[] bytes = in.readAllBytes();
            if (!hash(bytes).equals(hashes.get(section))) {
                throw new IOException("its hash is not the manifest's");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("section " + section + " of " + name + " is damaged: rebuild it", e);
        }
    }

    /**
     * A section that is a table, if the pack has it; reads it anew every time.
     *
     * @throws UncheckedIOException if the section is damaged
     */
    public Optional<TsvTable> table(String section) {
        return bytes(section).map(bytes -> {
            try {
                return TsvTable.read(new ByteArrayInputStream(bytes), section);
            } catch (IOException e) {
                throw new UncheckedIOException("section " + section + " of " + name + " is damaged: rebuild it", e);
            }
        });
    }

    /** The SHA-256 of parts in their order, 64 hexadecimal digits. */
    private static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256: use a complete one", e);
        }
    }
}
