package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

/** Sheets of plain titles, without a code anywhere, from the cell to the explanation. */
final class PlainSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private static final String OPENINGS = """
            编号,岗位名称,用人单位
            o-1,搬运工,某物流
            o-2,手工编织,某工坊
            o-3,电焊工,某厂
            o-4,保安员,某物业
            """;

    private static final String CANDIDATES = """
            编号,求职意向,技能特长,居家意愿,功能状况（本人自述）
            c-1,来料加工/手工,会毛线编织,只能在家做,提举重物=1；站立和行走=1
            """;

    private static <T> List<T> read(RecordReader<T> reader, String text) {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.csv")
                .recordsOrThrow(Language.ZH);
    }

    private static List<String> ranked(MatchEngine engine) {
        return engine.match(MatchRequest.openingsFor("c-1", DAY).build()).matches().stream()
                .map(Match::openingId)
                .toList();
    }

    private static MatchEngine engine(ReadOptions options) {
        MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
        for (Opening opening : read(RecordReader.openings(options), OPENINGS)) {
            engine.upsert(opening);
        }
        for (Candidate candidate : read(RecordReader.candidates(options), CANDIDATES)) {
            engine.upsert(candidate);
        }
        engine.refresh();
        return engine;
    }

    @Test
    void handcraftComesFirstForWhoeverWishesForItAndIsExplainedByPriors() {
        try (MatchEngine engine = engine(ReadOptions.defaults())) {
            assertThat(ranked(engine)).first().isEqualTo("o-2");

            Explanation why = engine.explain("c-1", "o-2", Weights.defaults(), DAY);
            List<String> marked = why.lines(Language.ZH).stream()
                    .filter(line -> line.contains("按同类岗位估计，以单位答复为准"))
                    .toList();
            assertThat(marked).as("%s", why.lines(Language.ZH)).anyMatch(line -> line.contains("在家"));
            assertThat(marked)
                    .as("%s", why.lines(Language.ZH))
                    .anyMatch(line -> line.contains("提举重物") || line.contains("站立和行走"));
            assertThat(why.lines(Language.ZH)).anyMatch(line -> line.startsWith("?") && line.contains("在家做"));
        }
    }

    @Test
    void withoutKnowledgeNothingIsEstimated() {
        try (MatchEngine engine = engine(ReadOptions.defaults().withoutKnowledge())) {
            Explanation why = engine.explain("c-1", "o-2", Weights.defaults(), DAY);
            assertThat(why.lines(Language.ZH)).noneMatch(line -> line.contains("按同类岗位估计"));
        }
    }
}
