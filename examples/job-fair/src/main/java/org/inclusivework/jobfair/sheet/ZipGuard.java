package org.inclusivework.jobfair.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an archive before a spreadsheet reader, which trusts it, may open it.
 *
 * <p>The number of entries is taken from the end of the file before any is looked at. Then every entry is inflated once into a small
 * buffer and counted, since what its header says of its size may be a lie; a document type declaration, which alone can name
 * entities and other files, is looked for before the first element. Memory is constant but for the names; the time is that of inflating up to a limit.
 */
final class ZipGuard {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONG_END_LOCATOR = 0x07064b50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xffff;
    private static final int PROLOG = 1 << 16;
    private static final int PREFIX_BYTES = 4;

    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long inflated;

    private ZipGuard(Limits limits) {
        this.limits = limits;
    }

    /**
     * Looks through an archive.
     *
     * @return the names of its entries
     * @throws SheetRefused if it is damaged, too large, or made to do harm
     */
    static Set<String> check(Path file, Limits limits) throws IOException {
        long entries = entries(file);
        if (entries > limits.entries()) {
            throw SheetRefused.hostile(
                    "压缩包里有 " + entries + " 个文件，表格不会有这么多",
                    "the archive has " + entries + " entries, which no spreadsheet has");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new ZipGuard(limits).check(zip);
        } catch (ZipException | EOFException e) {
            throw SheetRefused.damaged(e);
        } catch (IllegalArgumentException e) {
            // What names that are no UTF-8 come to.
            throw SheetRefused.damaged(e);
        }
    }

    private Set<String> check(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (isOutside(name)) {
                throw SheetRefused.hostile("压缩包里有指向外面文件夹的文件名", "the archive names a file outside of its own folder");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw SheetRefused.hostile("压缩包里有重名的文件", "the archive has two entries of one name");
            }
            if (entry.getSize() > Limits.HARMLESS
                    && entry.getSize() / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
                throw bomb();
            }
            if (!entry.isDirectory()) {
                inflate(zip, entry);
            }
        }
        return names;
    }

    private static boolean isOutside(String name) {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0) {
            return true;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private void inflate(ZipFile zip, ZipEntry entry) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        StringBuilder prolog = new StringBuilder();
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw SheetRefused.damaged(new ZipException("no such entry"));
            }
            int read;
            while ((read = in.read(buffer)) > 0) {
                if (size == 0) {
                    refuseArchive(entry.getName(), read);
                }
                if (prolog.length() < PROLOG) {
                    prolog(prolog, read);
                }
                size += read;
                inflated += read;
                if (size > Limits.HARMLESS && size / packed > limits.ratio()) {
                    throw bomb();
                }
                if (inflated > limits.inflatedBytes()) {
                    throw SheetRefused.tooLarge(
                            "解开以后超过 " + (limits.inflatedBytes() >> 20) + " MB",
                            "it becomes larger than " + (limits.inflatedBytes() >> 20) + " MB");
                }
            }
        }
        if (prolog.toString().toUpperCase(Locale.ROOT).contains("<!DOCTYPE")
                || prolog.toString().toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
            throw SheetRefused.hostile(
                    "文件里有文档类型声明，可能会读取别的文件", "it has a document type declaration, which may reach for other files");
        }
    }

    /** An archive inside the archive; what a sheet embeds is never opened, and may be one. */
    private void refuseArchive(String name, int read) {
        boolean zip =
                read >= PREFIX_BYTES && buffer[0] == 'P' && buffer[1] == 'K' && (buffer[2] == 3 || buffer[2] == 5);
        if (zip && !name.startsWith("xl/embeddings/")) {
            throw SheetRefused.hostile("压缩包里还有压缩包", "there is an archive inside the archive");
        }
    }

    /** What precedes the first element, in whatever encoding: zero bytes are left out, and so UTF-16 reads like ASCII. */
    private void prolog(StringBuilder prolog, int read) {
        for (int i = 0; i < read && prolog.length() < PROLOG; i++) {
            if (buffer[i] > 0) {
                prolog.append((char) buffer[i]);
            }
        }
    }

    private static SheetRefused bomb() {
        return SheetRefused.hostile(
                "压缩得太狠，解开会占满电脑（压缩炸弹）", "it is packed so tightly that it would fill the computer (a zip bomb)");
    }

    /** The number of entries that the end of the file states. */
    private static long entries(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long size = file.length();
            byte[] tail = new byte[(int) Math.min(size, END_SIZE + MAX_COMMENT)];
            file.seek(size - tail.length);
            file.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = tail.length - END_SIZE; i >= 0; i--) {
                if (bytes.getInt(i) == END_SIGNATURE) {
                    int entries = bytes.getShort(i + 10) & 0xffff;
                    boolean isLong = i >= 20 && bytes.getInt(i - 20) == LONG_END_LOCATOR;
                    return isLong ? longEntries(file, bytes.getLong(i - 12), size) : entries;
                }
            }
        }
        throw SheetRefused.damaged(new ZipException("no end of the central directory"));
    }

    private static long longEntries(RandomAccessFile file, long at, long size) throws IOException {
        if (at < 0 || at > size - 56) {
            throw SheetRefused.damaged(new ZipException("no long end of the central directory"));
        }
        byte[] record = new byte[56];
        file.seek(at);
        file.readFully(record);
        long entries = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).getLong(32);
        return entries < 0 ? Long.MAX_VALUE : entries;
    }
}
