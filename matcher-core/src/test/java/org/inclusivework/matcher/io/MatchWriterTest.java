package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatchWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.bundled();
    private static final Explainer EXPLAINER = new Explainer(
            new FactsCompiler(
                    TAXONOMY, org.inclusivework.matcher.model.OccupationPriors.none(), ScoringParameters.defaults()),
            TAXONOMY);

    private static Explanation explain(Candidate candidate, Opening opening) {
        return EXPLAINER.explain(candidate, opening, Weights.defaults(), TenOpeningFair.DAY);
    }

    private static String json(Language language, List<Candidate> candidates, List<Opening> openings)
            throws IOException {
        StringWriter out = new StringWriter();
        try (MatchWriter writer = MatchWriter.jsonLines(out, language)) {
            write(writer, candidates, openings);
        }
        return out.toString();
    }

    private static String csv(Language language, boolean mark, List<Candidate> candidates, List<Opening> openings)
            throws IOException {
        StringWriter out = new StringWriter();
        try (MatchWriter writer = MatchWriter.csv(out, language, mark)) {
            write(writer, candidates, openings);
        }
        return out.toString();
    }

    private static void write(MatchWriter writer, List<Candidate> candidates, List<Opening> openings)
            throws IOException {
        for (Candidate candidate : candidates) {
            int rank = 0;
            for (Opening opening : openings) {
                Explanation explanation = explain(candidate, opening);
                writer.write(explanation.eligible() ? ++rank : 0, explanation, candidate, opening);
            }
        }
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = MatchWriter.class.getResourceAsStream("match.schema.json")) {
            return MAPPER.readTree(Objects.requireNonNull(in));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineIsWhatTheSchemaDescribesAndItsKeysStandInItsOrder(Language language) throws IOException {
        long seed = 20261203;
        System.out.println("seed " + seed);
        RandomRecords records = new RandomRecords(seed);
        List<Candidate> candidates = new ArrayList<>(TenOpeningFair.candidates());
        candidates.addAll(records.candidates(30));
        List<Opening> openings = new ArrayList<>(TenOpeningFair.openings());
        openings.addAll(records.openings(30));
        JsonNode schema = schema();
        String[] lines = json(language, candidates, openings).split("\n", -1);
        assertThat(lines).hasSize(40 * 40 + 1);
        assertThat(lines[lines.length - 1]).isEmpty();
        int ineligible = 0;
        for (int i = 0; i < lines.length - 1; i++) {
            JsonNode line = MAPPER.readTree(lines[i]);
            SchemaCheck.check(schema, line, "line " + (i + 1));
            ineligible += line.get("eligible").booleanValue() ? 0 : 1;
        }
        assertThat(ineligible).as("pairs of both kinds are covered").isBetween(1, lines.length - 2);
    }

    @Test
    void theScoreCanBeRecomputedFromTheTextToTheLastBit() throws IOException {
        for (String text : json(Language.ZH, TenOpeningFair.candidates(), TenOpeningFair.openings())
                .split("\n")) {
            JsonNode line = MAPPER.readTree(text);
            Explanation explanation = explain(
                    TenOpeningFair.candidate(line.get("candidate").textValue()),
                    TenOpeningFair.opening(line.get("opening").textValue()));
            double sum = 0;
            for (JsonNode component : line.get("components")) {
                sum += component.get("weight").doubleValue()
                        * component.get("value").doubleValue();
            }
            assertThat(Math.min(sum, 1))
                    .isCloseTo(explanation.score().value(), org.assertj.core.data.Offset.offset(1e-12));
            if (explanation.eligible()) {
                assertThat(line.get("score").doubleValue())
                        .isEqualTo(explanation.score().value());
            } else {
                assertThat(line.get("score").isNull()).isTrue();
                assertThat(line.get("rank").isNull()).isTrue();
                assertThat(line.get("obstacles")).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void theLocaleOfTheMachineChangesNothing(String tag) throws IOException {
        List<Candidate> candidates = TenOpeningFair.candidates();
        List<Opening> openings = TenOpeningFair.openings();
        String jsonBefore = json(Language.EN, candidates, openings);
        String csvBefore = csv(Language.ZH, true, candidates, openings);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(json(Language.EN, candidates, openings)).isEqualTo(jsonBefore);
            assertThat(csv(Language.ZH, true, candidates, openings)).isEqualTo(csvBefore);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void certificatesNeedsInTheOwnWordsAndContactsAreNotWritten() throws IOException {
        String json = json(Language.ZH, TenOpeningFair.candidates(), TenOpeningFair.openings());
        String csv = csv(Language.ZH, false, TenOpeningFair.candidates(), TenOpeningFair.openings());
        for (String word : List.of("残疾类别", "残疾等级", "\"certificate\"", "\"grade\"", "VISUAL", "PHYSICAL")) {
            assertThat(json).doesNotContain(word);
            assertThat(csv).doesNotContain(word);
        }
    }

    @Test
    void theTableHasOneRowAMatchAndHeadersInBothLanguages() throws IOException {
        List<Candidate> candidates = TenOpeningFair.candidates().subList(0, 2);
        String zh = csv(Language.ZH, true, candidates, TenOpeningFair.openings());
        String en = csv(Language.EN, false, candidates, TenOpeningFair.openings());
        assertThat(zh).startsWith("\uFEFF求职者编号,姓名,名次,岗位编号,岗位名称,用人单位,工作地点,匹配度,建议,");
        assertThat(en).startsWith("candidate,name,rank,opening,title,employer,place,score,suitability,accommodation,");
        assertThat(zh.split("\r\n")).hasSize(21);
        assertThat(en.split("\r\n")).hasSize(21);
        assertThat(zh.split("\r\n")[0].split(",")).hasSameSizeAs(en.split("\r\n")[0].split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", " =1"})
    void noCellIsTakenForAFormula(String title) throws IOException {
        Candidate candidate = TenOpeningFair.candidate(TenOpeningFair.BAKER);
        Opening opening = TenOpeningFair.opening(TenOpeningFair.BAKERY).toBuilder()
                .title(title)
                .build();
        assertThat(csv(Language.ZH, false, List.of(candidate), List.of(opening)))
                .contains("'" + title);
    }

    @Test
    void recordsOfAnotherPairAndRanksOfIneligiblePairsAreRefused() {
        Candidate candidate = TenOpeningFair.candidate(TenOpeningFair.BAKER);
        Opening hospital = TenOpeningFair.opening(TenOpeningFair.MASSAGE_HOSPITAL);
        Explanation explanation = explain(candidate, hospital);
        MatchWriter writer = MatchWriter.jsonLines(new StringWriter(), Language.ZH);
        assertThat(explanation.eligible()).isFalse();
        assertThatThrownBy(() -> writer.write(1, explanation, candidate, hospital))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rank 1");
        Opening other = TenOpeningFair.opening(TenOpeningFair.BAKERY);
        assertThatThrownBy(() -> writer.write(0, explanation, candidate, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("o-03");
    }

    @Test
    void theSchemaDescribesEveryProperty() throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        schema().findValues("properties").forEach(objects::add);
        assertThat(objects).hasSize(1);
        JsonNode properties = objects.getFirst();
        for (Iterator<String> names = properties.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            assertThat(properties.get(name).path("description").textValue())
                    .as(name)
                    .isNotBlank();
        }
    }
}
