package org.inclusivework.tuninglab.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

/** Checks what the notes say of the public benchmark. */
final class BenchmarkTest {

    @Test
    void theSameSeedGivesTheVeryBytesThatArePublished() {
        BenchmarkMaker.make(BenchmarkMaker.SEED)
                .forEach((name, bytes) ->
                        assertThat(Benchmark.bytes(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void theHalvesShareNoCandidateOpeningOrEmployer() {
        List<Opening> train = Benchmark.openings(Part.TRAIN, Language.ZH);
        List<Opening> test = Benchmark.openings(Part.TEST, Language.ZH);
        assertThat(employers(train)).hasSize(37).doesNotContainAnyElementsOf(employers(test));
        assertThat(train).extracting(Opening::id).hasSize(110);
        assertThat(test)
                .extracting(Opening::id)
                .hasSize(110)
                .doesNotContainAnyElementsOf(train.stream().map(Opening::id).toList());
        Set<String> people = Benchmark.candidates(Part.TRAIN, Language.ZH).stream()
                .map(Candidate::id)
                .collect(Collectors.toSet());
        assertThat(people).hasSize(240);
        assertThat(Benchmark.candidates(Part.TEST, Language.ZH))
                .hasSize(160)
                .noneMatch(person -> people.contains(person.id()));
    }

    @Test
    void bothLanguagesSayTheSameOfThePeople() {
        List<Candidate> zh = Benchmark.candidates(Part.TEST, Language.ZH);
        List<Candidate> en = Benchmark.candidates(Part.TEST, Language.EN);
        for (int i = 0; i < zh.size(); i++) {
            assertThat(en.get(i).skills())
                    .as(zh.get(i).id())
                    .isEqualTo(zh.get(i).skills());
            assertThat(en.get(i).needs()).isEqualTo(zh.get(i).needs());
            assertThat(en.get(i).reach()).isEqualTo(zh.get(i).reach());
        }
    }

    @Test
    void everyPairIsGradedByEverySheetAndNoSheetIsTheSameAsAnother() {
        Set<String> all = new HashSet<>();
        for (RuleSheet sheet : RuleSheet.values()) {
            Qrels grades = Benchmark.grades(Part.TEST, sheet);
            assertThat(grades.topics())
                    .hasSize(160)
                    .allSatisfy(topic -> assertThat(grades.judged(topic)).hasSize(110));
            assertThat(grades.maxGrade()).isEqualTo(RuleSheet.BEST);
            all.add(grades.topics().stream()
                    .map(topic -> grades.judged(topic).toString())
                    .collect(Collectors.joining()));
        }
        assertThat(all).hasSize(RuleSheet.values().length);
    }

    @Test
    void advertsAreMostlySilentAboutWhatIsOffered() {
        double said = Benchmark.openings(Part.TRAIN, Language.ZH).stream()
                .mapToInt(opening -> opening.offers().size())
                .average()
                .orElseThrow();
        assertThat(said).isBetween(2.0, 15.0);
        assertThat(Benchmark.openings(Part.TRAIN, Language.ZH).stream()
                        .flatMap(opening -> opening.offers().stream())
                        .map(AccommodationOffer::state)
                        .distinct())
                .hasSize(3);
    }

    private static Set<String> employers(List<Opening> openings) {
        return openings.stream().map(Opening::employer).collect(Collectors.toSet());
    }
}
