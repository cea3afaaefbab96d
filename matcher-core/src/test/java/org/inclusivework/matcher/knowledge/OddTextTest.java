package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Checks that no text makes a linker fail, or take more than time linear in the text. */
final class OddTextTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Titles TITLES = KNOWLEDGE.titles();

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\n\t\u0000",
            "12345",
            "８０００／月",
            "!!!???。。。",
            "（（（【【",
            "）】》",
            "🔥急招🔥保洁👩‍🦽",
            "ＪＡＶＡ工程師",
            "電話客服專員",
            "客服customer服务service",
            "\ud83d",
            "\udd25客服",
            "客服\ud83d",
            "e\u0301".repeat(50),
            "\u202e服客",
            "\ufdfa".repeat(20),
            "Ω ж ע ก 한국어 にほんご",
            "𠮷野家店员");

    private static final Map<String, Consumer<String>> LINKERS = Map.of(
            "chinese", text -> TITLES.chinese().link(text, 5),
            "chinese with tasks", text -> TITLES.chinese().link("普工", text, 5),
            "english", text -> TITLES.english().link(text, 5),
            "english with tasks", text -> TITLES.english().link("helper", text, 5),
            "similarity", text -> TITLES.similarity(text).rank(text, List.of(text, "客服", "baker")),
            "skills", text -> KNOWLEDGE.skills().link(text));

    @Test
    void oddTextIsAnsweredOrUnknown() {
        for (String text : ODD) {
            for (TitleLinker linker : List.of(TITLES.chinese(), TITLES.english())) {
                TitleLinks links = linker.link(text, 5);
                assertThat(links.ranked().isEmpty()).as(text).isEqualTo(links.verdict() == TitleLinks.Verdict.UNKNOWN);
                assertThat(links.ranked())
                        .as(text)
                        .allSatisfy(
                                link -> assertThat(link.confidence()).isFinite().isBetween(0.0, 1.0));
            }
            assertThat(TITLES.similarity(text).rank(text, ODD))
                    .as(text)
                    .hasSameSizeAs(ODD)
                    .allSatisfy(
                            ranked -> assertThat(ranked.similarity()).isFinite().isBetween(0.0, 1.0));
            assertThat(KNOWLEDGE.skills().link(text)).as(text).isNotNull();
        }
        for (String nothing : List.of("", " ", "12345", "!!!???。。。", "\ud83d")) {
            assertThat(TITLES.link(nothing, 5).verdict()).as(nothing).isEqualTo(TitleLinks.Verdict.UNKNOWN);
        }
    }

    @Test
    void timeGrowsNoFasterThanTheText() {
        List<String> pieces = List.of(
                "客服",
                "招聘保洁员，",
                "（",
                "(a)",
                "8",
                "9k/",
                "1.1-",
                "customer service ",
                "按摩",
                "🔥",
                "\ufdfa",
                "\ud83d",
                "e\u0301\u0323",
                "a",
                "y",
                "<",
                "保",
                " - ",
                "招聘");
        for (Map.Entry<String, Consumer<String>> linker : LINKERS.entrySet()) {
            for (String piece : pieces) {
                linker.getValue().accept(text(piece, 1_000));
                long small = nanos(linker.getValue(), text(piece, 10_000));
                long large = nanos(linker.getValue(), text(piece, 100_000));
                // ten times the text: a quadratic cost would be a hundred times as much
                assertThat(large)
                        .as("%s, '%s': %d ns for 10,000 characters", linker.getKey(), piece, small)
                        .isLessThan(40 * Math.max(small, 5_000_000L));
            }
        }
    }

    private static String text(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static long nanos(Consumer<String> linker, String text) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            linker.accept(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
