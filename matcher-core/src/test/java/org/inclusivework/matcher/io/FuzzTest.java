package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading ends with records and problems or with this library's exception. */
final class FuzzTest {
    private static final long SEED = 20250302;
    private static final List<String> PIECES = List.of(
            "手语翻译",
            "=",
            "＝",
            "已具备",
            "（",
            "）",
            "(",
            ")",
            "［",
            "］",
            "[",
            "]",
            "；",
            ";",
            "、",
            "，",
            ",",
            "|",
            "@",
            ":",
            "：",
            "*",
            "\\",
            "必须有",
            "面试",
            "双手操作",
            "2",
            "9",
            "-1",
            "99999999999999999999",
            "0.0000000000000001",
            "1e-400",
            "1e999",
            "3500",
            "-",
            "~",
            "元",
            "/月",
            "每小时",
            "件",
            "公交",
            "45",
            "分钟",
            "公里",
            "0",
            "有陪同",
            "不能更远",
            "2025-13-45",
            "2025",
            "年",
            "月",
            "日",
            "视力",
            "1-9级",
            "级",
            "三",
            "初中",
            "及以上",
            "每周",
            "小时",
            "天",
            "%",
            "title:",
            "label:",
            "esco:",
            "csco:",
            "😀",
            "\ud800",
            "\u0000",
            "'",
            "\"",
            "\n",
            " ",
            "无",
            "全部",
            "若干",
            "2-3人",
            "3-2人",
            "镇江",
            "丹阳",
            "°",
            "NaN",
            "Infinity",
            "0x1p3",
            "1d",
            "KRW",
            "ß",
            "İ",
            "k",
            "万",
            "重要性",
            "0");

    private final Random random = new Random(SEED);

    private String cell() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return out.toString();
    }

    private <T> void read(RecordReader<T> reader, byte[] bytes, String name, boolean mayBeRefused, String what) {
        try {
            reader.read(new ByteArrayInputStream(bytes), name);
        } catch (MatcherException e) {
            if (!mayBeRefused) {
                fail("seed " + SEED + ": " + what, e);
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail("seed " + SEED + ": " + what, e);
        }
    }

    private <T> void everyColumn(RecordReader<T> reader, ColumnTable table, String head, String values) {
        StringBuilder header = new StringBuilder(head);
        List<ColumnTable.Column> columns =
                table.columns().stream().filter(column -> !column.isMandatory()).toList();
        columns.forEach(column -> header.append(',').append(column.field()));
        for (int round = 0; round < 3000; round++) {
            StringBuilder row = new StringBuilder("c-").append(round).append(values);
            int filled = random.nextInt(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                boolean fill = i == filled || random.nextInt(8) == 0;
                row.append(",\"")
                        .append(fill ? cell().replace("\"", "\"\"") : "")
                        .append('"');
            }
            String text = header + "\n" + row + "\n";
            read(reader, text.getBytes(StandardCharsets.UTF_8), "x.csv", false, text);
        }
    }

    @Test
    void anyCellIsReadOrReported() {
        everyColumn(RecordReader.openings(Sheets.OPTIONS), ColumnTable.openings(), "id,title,employer", ",t,e");
        everyColumn(RecordReader.candidates(Sheets.OPTIONS), ColumnTable.candidates(), "id", "");
    }

    private <T> void damaged(RecordReader<T> reader, RecordWriter<T> writer, List<T> records) {
        for (Format format : Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(records, out, format, Language.ZH);
            byte[] whole = out.toByteArray();
            for (int round = 0; round < 400; round++) {
                byte[] bytes = whole.clone();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                byte[] cut =
                        random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
                read(reader, cut, format == Format.JSON_LINES ? "x.jsonl" : "x.csv", true, format + " round " + round);
            }
        }
    }

    @Test
    void damagedFilesAreReadOrReported() {
        RandomRecords records = new RandomRecords(new Random(SEED));
        List<Opening> openings = Stream.generate(records::opening).limit(3).toList();
        List<Candidate> candidates =
                Stream.generate(records::candidate).limit(3).toList();
        damaged(RecordReader.openings(Sheets.OPTIONS), RecordWriter.openings(Sheets.OPTIONS), openings);
        damaged(RecordReader.candidates(Sheets.OPTIONS), RecordWriter.candidates(Sheets.OPTIONS), candidates);
    }
}
