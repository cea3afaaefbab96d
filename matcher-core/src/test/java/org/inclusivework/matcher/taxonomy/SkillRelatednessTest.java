package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was learned of skills, alone and in a taxonomy. */
final class SkillRelatednessTest {

    private static final SkillKey BAKING = SkillKey.ofLabel("baking");
    private static final SkillKey BREAD = SkillKey.ofLabel("bread");
    private static final SkillKey CAKES = SkillKey.ofLabel("cakes");
    private static final SkillKey SALES = SkillKey.ofLabel("sales");
    private static final SkillKey UNKNOWN = SkillKey.ofLabel("polishing moon rocks");

    private static final SkillRelatedness LEARNED = SkillRelatedness.builder()
            .add(SALES, BREAD, 250, 14)
            .add(BREAD, CAKES, 700, 9)
            .add(UNKNOWN, SALES, 990, 1)
            .build();

    @TempDir
    private Path folder;

    private SkillTaxonomy bakery() throws IOException {
        return SkillTaxonomy.read(List.of(Files.writeString(folder.resolve("bakery.tsv"), """
                key\ten\tbroader
                label:baking\tbaking\t
                label:bread\tbread\tlabel:baking
                label:cakes\tcakes\tlabel:baking
                label:sales\tsales\t
                """)));
    }

    @Test
    void whatIsLearnedOfAPairIsSeenFromBothSides() {
        assertThat(LEARNED.between(BREAD, SALES)).contains(new SkillRelatedness.Neighbour(SALES, 250, 14));
        assertThat(LEARNED.between(SALES, BREAD)).contains(new SkillRelatedness.Neighbour(BREAD, 250, 14));
        assertThat(LEARNED.of(BREAD))
                .containsExactly(
                        new SkillRelatedness.Neighbour(CAKES, 700, 9), new SkillRelatedness.Neighbour(SALES, 250, 14));
        assertThat(LEARNED.between(CAKES, SALES)).isEmpty();
        assertThat(LEARNED.of(BAKING)).isEmpty();
        assertThat(LEARNED.skills()).containsExactly(BREAD, CAKES, UNKNOWN, SALES);
        assertThat(LEARNED.pairs()).isEqualTo(3);
    }

    @Test
    void theVersionIsTheContentsInWhateverOrderAndSense() {
        SkillRelatedness again = SkillRelatedness.builder()
                .add(SALES, UNKNOWN, 990, 1)
                .add(CAKES, BREAD, 700, 9)
                .add(SALES, BREAD, 250, 14)
                .build();
        assertThat(again.version()).matches("[0-9a-f]{16}").isEqualTo(LEARNED.version());
        SkillRelatedness other =
                SkillRelatedness.builder().add(SALES, BREAD, 251, 14).build();
        assertThat(other.version())
                .isNotEqualTo(SkillRelatedness.builder()
                        .add(SALES, BREAD, 250, 14)
                        .build()
                        .version());
    }

    @Test
    void tenThousandRandomPairsComeBackAsTheyWereTold() {
        long seed = 3;
        Random random = new Random(seed);
        List<SkillKey> keys = new ArrayList<>(
                IntStream.range(0, 200).mapToObj(i -> SkillKey.ofLabel("s" + i)).toList());
        Collections.shuffle(keys, random);
        int[][] told = new int[200][200];
        SkillRelatedness.Builder builder = SkillRelatedness.builder();
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextInt(2) == 0) {
                    told[i][j] = 1 + random.nextInt(1000);
                    told[j][i] = told[i][j];
                    builder.add(keys.get(i), keys.get(j), told[i][j], told[i][j] * 100);
                }
            }
        }
        SkillRelatedness table = builder.build();
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 200; j++) {
                int similarity = table.between(keys.get(i), keys.get(j))
                        .map(SkillRelatedness.Neighbour::similarity)
                        .orElse(0);
                assertThat(similarity).as("seed %d, %d and %d", seed, i, j).isEqualTo(told[i][j]);
            }
            assertThat(table.of(keys.get(i)))
                    .isSortedAccordingTo((a, b) -> a.skill().compareTo(b.skill()))
                    .allMatch(near -> near.occupations() == Math.min(Short.MAX_VALUE, near.similarity() * 100));
        }
    }

    @Test
    void nonsenseIsRefused() {
        SkillRelatedness.Builder builder = SkillRelatedness.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(BREAD, BREAD, 1, 1))
                .withMessageContaining("near itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(BREAD, CAKES, 1001, 1))
                .withMessageContaining("1001");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(BREAD, CAKES, 1, -1));
        builder.add(BREAD, CAKES, 1, 1).add(CAKES, BREAD, 2, 2);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("twice");
    }

    @Test
    void statedRelationsStandAndOthersBecomeRelated() throws IOException {
        SkillTaxonomy skills = bakery().withLearned(LEARNED);
        assertThat(skills.expand(BREAD))
                .containsExactly(
                        new SkillLink(BREAD, SkillRelation.EXACT, SkillLink.NOT_LEARNED),
                        new SkillLink(BAKING, SkillRelation.NARROWER, SkillLink.NOT_LEARNED),
                        new SkillLink(CAKES, SkillRelation.SIBLING, 700),
                        new SkillLink(SALES, SkillRelation.RELATED, 250));
        assertThat(skills.expand(SALES))
                .containsExactly(
                        new SkillLink(SALES, SkillRelation.EXACT, SkillLink.NOT_LEARNED),
                        new SkillLink(BREAD, SkillRelation.RELATED, 250));
        assertThat(skills.expand(UNKNOWN))
                .containsExactly(new SkillLink(UNKNOWN, SkillRelation.EXACT, SkillLink.NOT_LEARNED));
        assertThat(skills.sharedOccupations(SALES, BREAD)).isEqualTo(14);
        assertThat(skills.sharedOccupations(SALES, CAKES)).isZero();
    }

    @Test
    void theVersionChangesWithWhatWasLearnedAndLearningAnewReplaces() throws IOException {
        SkillTaxonomy stated = bakery();
        SkillTaxonomy learned = stated.withLearned(LEARNED);
        assertThat(learned.version()).matches("[0-9a-f]{16}").isNotEqualTo(stated.version());
        assertThat(learned.withLearned(LEARNED).version()).isEqualTo(learned.version());
        SkillTaxonomy none = learned.withLearned(SkillRelatedness.none());
        assertThat(none.expand(SALES)).hasSize(1);
        assertThat(stated.expand(SALES)).hasSize(1);
    }

    @Test
    void linksAreTheSameEveryTimeAndForEveryThreadAndCannotBeChanged() throws IOException {
        SkillTaxonomy skills = bakery().withLearned(LEARNED);
        List<List<SkillLink>> all = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> skills.expand(BREAD))
                .distinct()
                .toList();
        assertThat(all).hasSize(1);
        List<SkillLink> links = all.get(0);
        assertThatThrownBy(() -> links.set(0, links.get(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> links.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
