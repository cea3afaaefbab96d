package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens spreadsheet files by what they hold, whatever their names say. */
public final class Books {
    private static final int HEAD = 1 << 12;

    private Books() {}

    /** What the first bytes of a file say that it is. */
    public enum Kind {
        /** An archive, such as xlsx. */
        ARCHIVE,
        /** The container of xls and of protected files. */
        CONTAINER,
        /** A web page. */
        HTML,
        /** The XML of Excel 2003. */
        XML,
        /** Text, such as CSV. */
        TEXT,
        /** A format that holds no table. */
        OTHER,
        /** Nothing at all. */
        EMPTY
    }

    /**
     * Finds out what a file is.
     *
     * @throws IOException if it cannot be read
     */
    public static Kind kind(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return Kind.EMPTY;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return Kind.ARCHIVE;
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Kind.CONTAINER;
        }
        if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
            return Kind.TEXT;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
            return start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                    ? Kind.XML
                    : start.contains("<html") || start.contains("<table") ? Kind.HTML : Kind.OTHER;
        }
        if (start.startsWith("<") && (start.contains("<html") || start.contains("<table") || start.contains("<meta"))) {
            return Kind.HTML;
        }
        boolean binary = startsWith(head, 0x1f, 0x8b)
                || start.indexOf('\0') >= 0
                || start.startsWith("%pdf")
                || start.startsWith("{\\rtf")
                || start.startsWith("rar!")
                || startsWith(head, '7', 'z', 0xbc, 0xaf);
        return binary ? Kind.OTHER : Kind.TEXT;
    }

    /**
     * Opens a file.
     *
     * @param limits how large it may be
     * @return its sheets, to be closed
     * @throws SheetRefused if it is no spreadsheet, is damaged or locked, or is beyond the limits
     * @throws IOException if it cannot be read
     */
    public static Book open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw SheetRefused.tooLarge(
                    "文件超过 " + (limits.fileBytes() >> 20) + " MB",
                    "the file has more than " + (limits.fileBytes() >> 20) + " MB");
        }
        String name = String.valueOf(file.getFileName());
        return switch (kind(file)) {
            case ARCHIVE -> XlsxBook.open(file, limits);
            case CONTAINER -> XlsBook.open(file, limits);
            case HTML -> HtmlBook.open(file, name, limits);
            case XML -> XmlBook.open(file, limits);
            case TEXT -> TextBook.open(file, name, limits);
            case OTHER -> throw SheetRefused.otherKind("不是表格文件", "this is no spreadsheet");
            case EMPTY ->
                throw new SheetRefused(
                        new org.inclusivework.matcher.taxonomy.Label("文件是空的，0 字节", "the file is empty: 0 bytes"),
                        new org.inclusivework.matcher.taxonomy.Label("请单位重发", "ask for it again"));
        };
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
