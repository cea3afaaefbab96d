package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EncodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> TITLES = List.of("收银员", "中式面点师（学徒）", "€ 㐀𠮷 😀 四字节", "Näherin für Änderungen");

    /** A file; its bytes are kept in ISO 8859-1, one character a byte. */
    record Case(String name, String content, String title) {
        Case(String name, byte[] bytes, String title) {
            this(name, new String(bytes, StandardCharsets.ISO_8859_1), title);
        }

        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return name + " " + title;
        }
    }

    static Stream<Case> validFiles() {
        return TITLES.stream()
                .flatMap(title -> Stream.of("csv", "jsonl").flatMap(format -> {
                    String text = format.equals("csv")
                            ? "编号,岗位名称,用人单位\r\no-1," + title + ",镇江某单位\r\n"
                            : "{\"id\":\"o-1\",\"title\":\"" + title + "\",\"employer\":\"镇江某单位\"}\n";
                    return Stream.of(
                                    new Case("utf8." + format, text.getBytes(StandardCharsets.UTF_8), title),
                                    new Case(
                                            "bom." + format, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), title),
                                    new Case(
                                            "le." + format,
                                            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                                            title),
                                    new Case(
                                            "be." + format,
                                            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                                            title),
                                    new Case("gb." + format, text.getBytes(GB18030), title))
                            .flatMap(plain ->
                                    Stream.of(plain, new Case(plain.name() + ".gz", gzip(plain.bytes()), title)));
                }));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("validFiles")
    void everyEncodingIsFoundOut(Case file) {
        ReadResult<Opening> result = Sheets.openings(file.name(), file.bytes());
        assertThat(Sheets.errors(result)).isEmpty();
        assertThat(result.records()).singleElement().satisfies(opening -> {
            assertThat(opening.title()).isEqualTo(file.title());
            assertThat(opening.employer()).isEqualTo("镇江某单位");
        });
    }

    @Test
    void thereAreAtLeastFortySuchFiles() {
        assertThat(validFiles().count()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void textThatIsAsciiForLongIsDecidedByItsFirstOtherCharacter() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            StringBuilder text = new StringBuilder("id,title,employer\n");
            for (int i = 0; i < 20_000; i++) {
                text.append("o-").append(i).append(",cashier,shop\n");
            }
            text.append("o-x,收银员,单位\n");
            ReadResult<Opening> result =
                    Sheets.openings("o.csv", text.toString().getBytes(charset));
            assertThat(result.records()).hasSize(20_001);
            assertThat(result.records().getLast().title()).isEqualTo("收银员");
        }
    }

    @Test
    void aCharacterCutByTheWindowIsNotBroken() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "id,title,employer,description\no-1,收银员,单位," + "a".repeat(shift) + "镇江".repeat(40_000) + "\n";
            for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
                ReadResult<Opening> result = Sheets.openings("o.csv", text.getBytes(charset));
                assertThat(result.records()).hasSize(1);
                assertThat(result.records().getFirst().description())
                        .endsWith("镇江")
                        .doesNotContain("\uFFFD");
            }
        }
    }

    private static byte[] broken(String text, Charset charset, byte... garbage) {
        int at = text.indexOf('!');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.substring(0, at).getBytes(charset));
        out.writeBytes(garbage);
        out.writeBytes(text.substring(at + 1).getBytes(charset));
        return out.toByteArray();
    }

    @Test
    void invalidBytesAreReportedWithRowAndColumnAndNeverReplacedInSilence() {
        String text = "编号,岗位名称,用人单位,工作内容\no-1,收银员,镇江某单位,收银和理货\no-2,包装工,丹阳某单位,包!装\no-3,保洁员,扬中某单位,打扫\n";
        List<byte[]> files = List.of(
                broken(text, StandardCharsets.UTF_8, (byte) 0xff),
                broken(text, StandardCharsets.UTF_8, (byte) 0xe4, (byte) 0xb8),
                broken(text, StandardCharsets.UTF_8, (byte) 0xc0, (byte) 0xaf),
                broken(text, StandardCharsets.UTF_8, "镇".getBytes(GB18030)),
                broken(text, GB18030, (byte) 0xff),
                broken(text, GB18030, (byte) 0x81, (byte) 0x20));
        for (byte[] file : files) {
            ReadResult<Opening> result = Sheets.openings("o.csv", file);
            assertThat(Sheets.errors(result)).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(3);
                assertThat(problem.column()).isEqualTo("工作内容");
            });
            assertThat(result.records()).extracting(Opening::id).containsExactly("o-1", "o-3");
            assertThat(result.records().toString()).doesNotContain("\uFFFD");
        }
    }

    @Test
    void invalidBytesInJsonAreReportedWithLineAndProperty() {
        byte[] file = broken(
                "{\"id\":\"a\",\"title\":\"收银员\",\"employer\":\"单位\"}\n{\"id\":\"b\",\"title\":\"收!员\",\"employer\":\"单位\"}\n",
                StandardCharsets.UTF_8,
                (byte) 0xff);
        ReadResult<Opening> result = Sheets.openings("o.jsonl", file);
        assertThat(Sheets.errors(result)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("title");
        });
        assertThat(result.records()).hasSize(1);
    }

    @Test
    void brokenHeadersAreRefused() {
        byte[] file = broken("编号,岗!位,用人单位\no-1,a,b\n", StandardCharsets.UTF_8, (byte) 0xff);
        assertThatThrownBy(() -> Sheets.openings("o.csv", file))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aSpreadsheetFileIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> Sheets.openings("o.csv", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("CSV");
    }
}
