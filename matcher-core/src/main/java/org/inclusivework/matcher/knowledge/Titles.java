package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * What titles of openings mean: Chinese ones by China's classification, English ones by ESCO; immutable and safe for any
 * number of threads. A classification is indexed when it is first asked for.
 */
public final class Titles {

    /** The section of the pack with the weights learned from labelled Chinese titles. */
    public static final String CHINESE_WEIGHTS = "titles_csco.bin";

    /** The section of the pack with what is written about ESCO's occupations: columns code, text and soc. */
    public static final String ENGLISH_TEXTS = "titles_esco.tsv";

    /** The section with titles used of an O*NET occupation: columns soc and titles. */
    public static final String ENGLISH_HINTS = "titles_onet.tsv";

    /** Weights for Chinese titles where nothing is learned. */
    public static final TitleWeights UNTAUGHT_CHINESE = TitleWeights.untaught(6, 0, 6);

    /** Weights for English titles. */
    public static final TitleWeights UNTAUGHT_ENGLISH = TitleWeights.untaught(9, 0, 7);

    private final Lazy<TitleLinker> chinese;
    private final Lazy<TitleLinker> english;

    private Titles(KnowledgePack pack, Supplier<OccupationTaxonomy> occupations) {
        chinese = new Lazy<>(() -> TitleLinker.of(
                LabelSpace.of(chineseEntries(occupations.get())),
                pack.bytes(CHINESE_WEIGHTS).map(TitleWeights::read).orElse(UNTAUGHT_CHINESE)));
        english = new Lazy<>(() -> TitleLinker.of(
                LabelSpace.of(englishEntries(occupations.get(), rows(pack, ENGLISH_TEXTS), rows(pack, ENGLISH_HINTS))),
                UNTAUGHT_ENGLISH));
    }

    /** What titles mean by a pack and the classifications in the jar. */
    static Titles of(KnowledgePack pack) {
        return new Titles(pack, OccupationTaxonomy::bundled);
    }

    /** What titles mean by a pack and by classifications of one's own. */
    public static Titles of(KnowledgePack pack, OccupationTaxonomy occupations) {
        return new Titles(pack, () -> occupations);
    }

    private static List<TsvTable.Row> rows(KnowledgePack pack, String section) {
        return pack.table(section).map(TsvTable::rows).orElse(List.of());
    }

    /** The linker to China's classification of 2022. */
    public TitleLinker chinese() {
        return chinese.get();
    }

    /** The linker to ESCO's occupations. */
    public TitleLinker english() {
        return english.get();
    }

    /** The linker for the language of a title: the Chinese one if it has a Chinese character. */
    public TitleLinker forTitle(String title) {
        return title.codePoints().anyMatch(Character::isIdeographic) ? chinese() : english();
    }

    /** Links a title to at most k occupations of the classification of its language. */
    public TitleLinks link(String title, int k) {
        return forTitle(title).link(title, k);
    }

    /** Links a title and what the work is to at most k occupations of the classification of the title's language. */
    public TitleLinks link(String title, String tasks, int k) {
        return forTitle(title + tasks).link(title, tasks, k);
    }

    /** The nearness of titles of the language of this title. */
    public TitleSimilarity similarity(String title) {
        return TitleSimilarity.of(forTitle(title).space());
    }

    /** What the Chinese classification says, groups included, in the order of the codes. */
    public static List<LabelledEntry> chineseEntries(OccupationTaxonomy occupations) {
        List<LabelledEntry> entries = new ArrayList<>();
        for (Occupation occupation : occupations.occupations()) {
            if (occupation.code().scheme().equals(OccupationCode.CSCO) && occupation.labelZh() != null) {
                String definition = occupation.definition() == null ? "" : occupation.definition();
                entries.add(new LabelledEntry(
                        occupation.code().toString(),
                        labels(occupation.labelZh(), occupation.altLabels()),
                        definition + " " + String.join(" ", occupation.tasks()),
                        List.of()));
            }
        }
        return entries;
    }

    /**
     * What ESCO says, in the order of the codes.
     *
     * @param texts rows with the columns code, text and soc
     * @param hints rows with the columns soc and titles
     */
    public static List<LabelledEntry> englishEntries(
            OccupationTaxonomy occupations, List<TsvTable.Row> texts, List<TsvTable.Row> hints) {
        NavigableMap<String, TsvTable.Row> byCode = new TreeMap<>();
        texts.forEach(row -> byCode.put(row.get("code"), row));
        NavigableMap<String, List<String>> bySoc = new TreeMap<>();
        hints.forEach(row -> bySoc.put(row.get("soc"), row.list("titles")));
        List<LabelledEntry> entries = new ArrayList<>();
        for (Occupation occupation : occupations.occupations()) {
            if (occupation.code().scheme().equals(OccupationCode.ESCO) && occupation.labelEn() != null) {
                TsvTable.Row row = byCode.get(occupation.code().toString());
                entries.add(new LabelledEntry(
                        occupation.code().toString(),
                        labels(occupation.labelEn(), occupation.altLabels()),
                        row == null ? "" : row.get("text"),
                        row == null ? List.of() : bySoc.getOrDefault(row.get("soc"), List.of())));
            }
        }
        return entries;
    }

    private static List<String> labels(String label, List<String> others) {
        List<String> labels = new ArrayList<>(List.of(label));
        labels.addAll(others);
        return labels;
    }
}
