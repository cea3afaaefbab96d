package org.inclusivework.jobfair.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that are damaged, or made to do harm to who opens them. */
final class HostileSheets {
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                    + "</Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String BOOK = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"岗位\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String BOOK_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";
    private static final String ROW =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>岗位名称</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>招聘人数</t></is></c></row>";

    /** What makes an archive. */
    private interface Filler {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private HostileSheets() {}

    /** The parts of a workbook that is in order, with a sheet of its own. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", BOOK_RELATIONS);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        return zip(zip -> parts(zip, parts));
    }

    private static void parts(ZipOutputStream zip, Map<String, String> parts) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            entry(zip, part.getKey(), part.getValue());
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] zip(Filler filler) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            filler.fill(zip);
        }
        return out.toByteArray();
    }

    /** Repeats a text until it has so many bytes. */
    private static void repeated(OutputStream out, String text, long bytes) throws IOException {
        byte[] block = text.repeat(Math.max(1, 65_536 / text.length())).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    private static byte[] bomb(String part, String text, long bytes) throws IOException {
        return zip(zip -> {
            Map<String, String> parts = parts(SHEET_START + ROW + SHEET_END);
            parts.remove(part);
            parts(zip, parts);
            zip.putNextEntry(new ZipEntry(part));
            repeated(zip, text, bytes);
            zip.closeEntry();
        });
    }

    private static byte[] with(String name, String text) throws IOException {
        Map<String, String> parts = parts(SHEET_START + ROW + SHEET_END);
        parts.put(name, text);
        return zip(parts);
    }

    private static byte[] sheet(String xml) throws IOException {
        return zip(parts(xml));
    }

    private static String entities(int levels) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i <= levels; i++) {
            out.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return out.append("]>")
                .append(SHEET_START)
                .append("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&l")
                .append(levels)
                .append(";</v></c></row>")
                .append(SHEET_END)
                .toString();
    }

    private static byte[] manyEntries(int count) throws IOException {
        return zip(zip -> {
            zip.setLevel(0);
            for (int i = 0; i < count; i++) {
                ZipEntry entry = new ZipEntry("x" + i);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(new CRC32().getValue());
                zip.putNextEntry(entry);
                zip.closeEntry();
            }
        });
    }

    private static byte[] flipped(byte[] bytes, long seed, int flips) {
        byte[] copy = bytes.clone();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < flips; i++) {
            copy[40 + random.nextInt(copy.length - 40)] ^= (byte) (1 + random.nextInt(255));
        }
        return copy;
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("岗位").createRow(0).createCell(0).setCellValue("岗位名称");
            book.write(out);
            return out.toByteArray();
        }
    }

    /** All of them by name; each is to be refused. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String row = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        all.put("bomb in the sheet", bomb("xl/worksheets/sheet1.xml", row, 40L << 20));
        all.put("bomb in the texts", bomb("xl/sharedStrings.xml", "<si><t>a</t></si>", 40L << 20));
        all.put("bomb of zeros", bomb("xl/media/image1.png", "\0", 40L << 20));
        all.put("bomb of spaces", bomb("xl/styles.xml", " ", 40L << 20));
        all.put("bomb in another part", bomb("docProps/app.xml", "<a/>", 40L << 20));
        for (int parts = 2; parts <= 4; parts++) {
            int count = parts;
            all.put(count + " small bombs", zip(zip -> {
                parts(zip, parts(SHEET_START + ROW + SHEET_END));
                for (int i = 0; i < count; i++) {
                    zip.putNextEntry(new ZipEntry("xl/media/image" + i + ".bmp"));
                    repeated(zip, "\0", 20L << 20);
                    zip.closeEntry();
                }
            }));
        }
        for (int entries : new int[] {2_001, 70_000, 1_000_000}) {
            all.put(entries + " entries", manyEntries(entries));
        }
        for (String name : List.of(
                "../evil.xml",
                "xl/../../evil.xml",
                "/etc/evil.xml",
                "..\\evil.xml",
                "C:/evil.xml",
                "xl/worksheets/../../../evil.xml",
                "a\\..\\..\\evil")) {
            all.put("entry " + name, with(name, "evil"));
        }
        byte[] inner = zip(parts(SHEET_START + ROW + SHEET_END));
        for (String name : List.of("inner.zip", "xl/inner.xlsx", "docProps/thumbnail.jpeg")) {
            all.put("archive inside as " + name, zip(zip -> {
                parts(zip, parts(SHEET_START + ROW + SHEET_END));
                zip.putNextEntry(new ZipEntry(name));
                zip.write(inner);
                zip.closeEntry();
            }));
        }
        List<String> external = List.of(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:9/evil.dtd\">",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>",
                "<?xml version=\"1.0\"?><!-- " + " ".repeat(500)
                        + " --><!DOCTYPE x [<!ENTITY e SYSTEM \"jar:file:///x!/y\">]>");
        for (int i = 0; i < external.size(); i++) {
            all.put(
                    "external entity " + i,
                    sheet(external.get(i) + SHEET_START + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>"
                            + SHEET_END));
            Map<String, String> texts = parts(SHEET_START + ROW + SHEET_END);
            texts.put("xl/workbook.xml", external.get(i) + BOOK);
            all.put("external entity in the workbook " + i, zip(texts));
        }
        byte[] utf16 = (external.getFirst() + SHEET_START + SHEET_END).getBytes(StandardCharsets.UTF_16);
        all.put("external entity in UTF-16", zip(zip -> {
            Map<String, String> parts = parts("");
            parts.remove("xl/worksheets/sheet1.xml");
            parts(zip, parts);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(utf16);
            zip.closeEntry();
        }));
        all.put("a billion laughs", sheet(entities(9)));
        all.put("laughs of quadratic size", sheet(entities(2)));
        StringBuilder wide = new StringBuilder(SHEET_START);
        for (int i = 1; i <= 100_000; i++) {
            wide.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"XFD")
                    .append(i)
                    .append("\"><v>")
                    .append(i)
                    .append("</v></c></row>");
        }
        all.put("cells in the last column", sheet(wide + SHEET_END));
        all.put("a row that is no XML", sheet(SHEET_START + "<row r=\"1\"><c r=\"A1\"><v>1</row>"));
        all.put("a sheet that ends early", sheet(SHEET_START + ROW));
        all.put(
                "no workbook",
                with("xl/workbook.xml", "").length == 0 ? new byte[0] : zip(Map.of("[Content_Types].xml", TYPES)));
        byte[] good = zip(parts(SHEET_START + ROW + SHEET_END));
        for (int part = 1; part <= 4; part++) {
            all.put("cut after " + part + " fifths", Arrays.copyOf(good, good.length * part / 5));
        }
        all.put("an archive of nothing", zip(zip -> entry(zip, "empty.txt", "")));
        all.put("a locked workbook", locked());
        byte[] old = xls();
        all.put("xls cut short", Arrays.copyOf(old, 700));
        all.put("xls of noise", flipped(Arrays.copyOf(old, 2_048), 1, 900));
        all.put("five million commas", (",".repeat(400) + "\n").repeat(12_500).getBytes(StandardCharsets.UTF_8));
        all.put("a row of a thousand columns", ("a,".repeat(1_000) + "\n").getBytes(StandardCharsets.UTF_8));
        all.put(
                "a page of 17 million signs",
                ("<html><table><tr><td>" + "x".repeat(17 << 20)).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            repeated(gzip, "a,b,c,d\n", 40L << 20);
        }
        all.put("a text that was packed tightly", packed.toByteArray());
        all.put(
                "XML of 2003 with entities",
                ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        byte[] noise = new byte[4_096];
        new SplittableRandom(7).nextBytes(noise);
        noise[0] = 0;
        all.put("noise", noise);
        all.put("nothing", new byte[0]);
        return all;
    }

    /** Files with a few changed bytes: they may be read or refused, and nothing else may happen. */
    static List<byte[]> damaged() throws IOException {
        List<byte[]> damaged = new ArrayList<>();
        byte[] good = zip(parts(SHEET_START + ROW.repeat(20) + SHEET_END));
        byte[] old = xls();
        for (int i = 0; i < 150; i++) {
            damaged.add(flipped(i % 2 == 0 ? good : old, i, 1 + i % 9));
        }
        return damaged;
    }
}
