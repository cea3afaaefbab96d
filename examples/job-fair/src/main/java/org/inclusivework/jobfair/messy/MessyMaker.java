package org.inclusivework.jobfair.messy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes a folder of messy files: every layout of {@link MessyLayout} in the formats that can hold it, and files that nobody can read. The
 * same seed gives the same bytes, but for the xls files, whose library keeps no promise.
 */
public final class MessyMaker {
    /** The seed of the folder that the documents speak of. */
    public static final long SEED = 20261203;

    private static final List<MessyFormat> BINARY = List.of(MessyFormat.XLSX, MessyFormat.XLS);
    private static final List<MessyFormat> MERGING =
            List.of(MessyFormat.XLSX, MessyFormat.XLS, MessyFormat.HTML_GBK, MessyFormat.HTML_UTF8, MessyFormat.XML);

    private final SplittableRandom random;
    private final List<MessyFile> files = new ArrayList<>();
    private final List<MessyTruth> truths = new ArrayList<>();
    private int number;

    private MessyMaker(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes the files.
     *
     * @throws IOException if a library cannot write its format
     */
    public static MessyFolder make(long seed) throws IOException {
        MessyMaker maker = new MessyMaker(seed);
        for (MessyLayout layout : MessyLayout.values()) {
            for (MessyFormat format : layout.merges() ? MERGING : List.of(MessyFormat.values())) {
                boolean wanted = layout == MessyLayout.PLAIN || BINARY.contains(format) || maker.random.nextInt(3) == 0;
                if (wanted && (!layout.typed() || BINARY.contains(format))) {
                    maker.file(layout, format);
                }
            }
        }
        maker.unreadable();
        return new MessyFolder(maker.files, maker.truths);
    }

    private void file(MessyLayout layout, MessyFormat format) throws IOException {
        number++;
        String employer = employer(format, number);
        String stem = layout == MessyLayout.NAMED_BY_FILE
                ? String.format("%02d-%s招聘信息表（%d）", number, employer, number)
                : String.format("%02d 岗位表%d", number, number);
        String name = stem + ending(format);
        boolean sheets = BINARY.contains(format) || format == MessyFormat.XML;
        boolean typed = sheets;
        MessySheets made = new MessySheets(layout, random.split(), name, employer, sheets, typed);
        made.make();
        files.add(new MessyFile(name, format.bytes(made.grids()), true));
        truths.addAll(made.truths());
    }

    private String employer(MessyFormat format, int n) {
        String rare = format == MessyFormat.CSV_GB18030 ? "㐂" : "";
        return "镇江" + rare + MessyWords.FIRST.get(n % MessyWords.FIRST.size())
                + MessyWords.FIRST.get((n / MessyWords.FIRST.size() + 3 * n + 1) % MessyWords.FIRST.size())
                + MessyWords.SECOND.get(n % MessyWords.SECOND.size());
    }

    /** The ending, which is now and then that of another format. */
    private String ending(MessyFormat format) {
        return switch (format) {
            case XLSX -> random.nextInt(6) == 0 ? ".xls" : ".xlsx";
            case XLS -> random.nextInt(6) == 0 ? ".et" : ".xls";
            case HTML_GBK, HTML_UTF8, XML -> ".xls";
            case TSV_UTF16LE -> random.nextBoolean() ? ".xls" : ".csv";
            default -> random.nextInt(6) == 0 ? ".xls" : ".csv";
        };
    }

    private void unreadable() throws IOException {
        byte[] book = files.stream()
                .filter(file -> file.bytes().length > 2 && file.bytes()[0] == 'P')
                .findFirst()
                .orElseThrow()
                .bytes();
        bad("~$01 岗位表.xlsx", new byte[165]);
        bad("90 设了密码.xlsx", locked());
        bad("91 传输中断.xlsx", Arrays.copyOf(book, book.length / 2));
        bad("92 单位简介.docx", zip("word/document.xml", "<w:document/>"));
        bad("93 营业执照.pdf", "%PDF-1.7\n%".getBytes(StandardCharsets.ISO_8859_1));
        bad("94 空文件.xls", new byte[0]);
        bad("95 打包.zip", zip("岗位表.csv", "岗位名称,招聘人数\n保洁员,1\n"));
        bad("96 乱码.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4, 5, 6, 7, 8});
    }

    private void bad(String name, byte[] bytes) {
        files.add(new MessyFile(name, bytes, false));
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            container.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptionInfo");
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Map<String, String> entries = new LinkedHashMap<>();
            entries.put(name, text);
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry each = new ZipEntry(entry.getKey());
                each.setTimeLocal(java.time.LocalDate.of(1980, 2, 1).atStartOfDay());
                zip.putNextEntry(each);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
