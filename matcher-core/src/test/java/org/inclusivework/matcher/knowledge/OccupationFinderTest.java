package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.junit.jupiter.api.Test;

/** Checks the ranking of occupations by skills on a table worked out by hand, and on the pack in the jar. */
final class OccupationFinderTest {

    private static final List<TsvTable.Row> SKILLS = rows("key", "label:a", "label:b", "label:c", "label:d");

    /** Baker: a, b essential, c optional. Waiter: a essential, d optional. */
    private static final List<TsvTable.Row> OCCUPATIONS =
            rows("code\tessential\toptional", "isco:7512\t0|1\t2", "isco:5131\t0\t3");

    private static final OccupationFinder FINDER = OccupationFinder.of(SKILLS, OCCUPATIONS, name -> switch (name) {
        case "either" -> List.of(link("b", 0.5), link("d", 0.5));
        case "nothing" -> List.of();
        default -> List.of(link(name, 1));
    });

    private static SkillMention.Link link(String label, double confidence) {
        return new SkillMention.Link(SkillKey.ofLabel(label), confidence);
    }

    private static List<TsvTable.Row> rows(String... lines) {
        byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            return TsvTable.read(new ByteArrayInputStream(table), "lines").rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theConfidenceIsThePosteriorOfTheModel() {
        // V = 4 skills and (1 − ε)/ε = 7/3; baker: W = 2·1.3 + 1 = 3.6, waiter: W = 1.3 + 1 = 2.3.
        double odds = 7.0 / 3 * 4;
        double baker = (1 + odds * 1.3 / 3.6) * (1 + odds / 3.6);
        double waiter = 1 + odds * 1.3 / 2.3;
        List<TitleLinks.Link> links = FINDER.byNames(List.of("a", "c"), 5);
        assertThat(links).extracting(link -> link.code().code()).containsExactly("7512", "5131");
        assertThat(links.get(0).confidence()).isCloseTo(baker / (baker + waiter), within(1e-12));
        assertThat(links.get(1).confidence()).isCloseTo(waiter / (baker + waiter), within(1e-12));
    }

    @Test
    void aNameOfSeveralSkillsCountsForEachByHowLikelyItIsMeant() {
        double odds = 7.0 / 3 * 4;
        double baker = 1 + odds * 0.5 * 1.3 / 3.6;
        double waiter = 1 + odds * 0.5 / 2.3;
        List<TitleLinks.Link> links = FINDER.byNames(List.of("either"), 1);
        assertThat(links)
                .singleElement()
                .satisfies(link -> assertThat(link.confidence())
                        .isCloseTo(Math.max(baker, waiter) / (baker + waiter), within(1e-12)));
    }

    @Test
    void namesThatMeanNothingOrAreThereTwiceCountForNothing() {
        assertThat(FINDER.byNames(List.of("a", "c", "nothing", "zzz", "a"), 5))
                .isEqualTo(FINDER.byNames(List.of("a", "c"), 5));
        assertThat(FINDER.byNames(List.of("nothing", "zzz"), 5)).isEmpty();
        assertThat(FINDER.byNames(List.of(), 5)).isEmpty();
        assertThat(FINDER.bySkills(List.of(SkillKey.ofLabel("a"), SkillKey.ofLabel("c"), SkillKey.ofLabel("a")), 5))
                .isEqualTo(FINDER.byNames(List.of("a", "c"), 5));
    }

    @Test
    void theOrderOfTheNamesDoesNotMatterToTheOrderOfTheOccupations() {
        OccupationFinder finder = Knowledge.bundled().occupationFinder();
        List<String> names = List.of("cook pastry products", "bake goods", "mould doughs", "tend bakery ovens", "Java");
        List<TitleLinks.Link> links = finder.byNames(names, 3);
        assertThat(finder.byNames(List.copyOf(names.reversed()), 3))
                .extracting(TitleLinks.Link::code)
                .isEqualTo(links.stream().map(TitleLinks.Link::code).toList());
        assertThat(links).hasSize(3).allMatch(link -> link.confidence() > 0 && link.confidence() <= 1);
    }

    @Test
    void thePackFindsABakerByHisSkillsInEitherLanguageAndByOtherNames() {
        OccupationFinder finder = Knowledge.bundled().occupationFinder();
        assertThat(finder.occupations()).hasSizeGreaterThan(1900).isSorted();
        List<TitleLinks.Link> english =
                finder.byNames(List.of("prepare bakery products", "mould doughs", "tend bakery ovens"), 1);
        assertThat(finder.byNames(List.of("烘焙", "揉面", "烤箱操作"), 1)).isEqualTo(english);
        assertThat(english).hasSize(1);
    }

    @Test
    void anyTextIsANameOfSomethingOrNothing() {
        OccupationFinder finder = Knowledge.bundled().occupationFinder();
        for (String text :
                List.of("", " ", "😀", "ＡＢＣ", "x".repeat(100_000), "a b ".repeat(10_000), "会计".repeat(5_000))) {
            assertThat(finder.byNames(List.of(text), 5)).as(text).hasSizeLessThanOrEqualTo(5);
        }
    }
}
