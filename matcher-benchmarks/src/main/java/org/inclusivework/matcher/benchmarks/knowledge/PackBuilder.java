package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inclusivework.matcher.knowledge.KnowledgePack;

/** Builds a pack: asks every maker for its sections and writes them as {@link KnowledgePack} describes. */
final class PackBuilder {

    /** Whoever adds knowledge adds its maker here. */
    private static final List<PackSection.Maker> MAKERS =
            List.of(new WorkMaker(), TitleSections::make, SpanSections::make, RelatednessSections::make);

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackBuilder() {}

    /** The bytes of the pack of these sources, the same for the same sources. */
    static byte[] build(Sources sources) throws IOException {
        List<PackSection> sections = new ArrayList<>();
        MAKERS.forEach(maker -> sections.addAll(maker.make(sources)));
        return pack(sections);
    }

    static byte[] pack(List<PackSection> sections) throws IOException {
        NavigableMap<String, PackSection> byName = new TreeMap<>();
        for (PackSection section : sections) {
            if (byName.put(section.name(), section) != null) {
                throw new IllegalStateException("two makers make the section " + section.name());
            }
        }
        List<String> manifest = new ArrayList<>(List.of("section\tsha256"));
        byName.values().forEach(section -> manifest.add(section.name() + "\t" + sha256(section.content())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    KnowledgePack.MANIFEST,
                    PackSection.ofLines(KnowledgePack.MANIFEST, manifest).content());
            for (PackSection section : byName.values()) {
                put(zip, section.name() + ".gz", gzip(section.content()));
            }
        }
        return bytes.toByteArray();
    }

    /** Puts an entry that is stored as it is and bears no real time. */
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new BestGzip(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256: use a complete one", e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
