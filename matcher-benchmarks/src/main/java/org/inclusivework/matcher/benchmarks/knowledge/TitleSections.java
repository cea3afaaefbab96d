package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.inclusivework.matcher.knowledge.LabelSpace;
import org.inclusivework.matcher.knowledge.LabelledEntry;
import org.inclusivework.matcher.knowledge.TitleWeights;
import org.inclusivework.matcher.knowledge.Titles;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** Makes the sections of the pack that {@link Titles} reads. */
final class TitleSections {

    static final String LABELLED_TITLES = "csco/job_titles_to_csco_dev.tsv.gz";

    private TitleSections() {}

    static List<PackSection> make(Sources sources) {
        List<TitleTrainer.Example> examples = new ArrayList<>();
        List<LabelledEntry> entries = Titles.chineseEntries(OccupationTaxonomy.bundled());
        LabelSpace space = LabelSpace.of(entries);
        for (TsvTable.Row row : sources.labelled(LABELLED_TITLES, "job_title")) {
            example(space, row).ifPresent(examples::add);
        }
        TitleLearner learner = new TitleLearner(space, entries, examples);
        TitleWeights weights = learner.learn(IntStream.range(0, examples.size()).toArray());
        return List.of(
                new PackSection(Titles.CHINESE_WEIGHTS, weights.toBytes()),
                PackSection.ofLines(Titles.ENGLISH_TEXTS, englishTexts(sources)),
                PackSection.ofLines(Titles.ENGLISH_HINTS, englishHints(sources)));
    }

    /** A row of labelled titles; nothing for a row without a code, or with one that is not there. */
    static Optional<TitleTrainer.Example> example(LabelSpace space, TsvTable.Row row) {
        int place = space.place("csco:" + row.get("csco_code"));
        return place < 0 ? Optional.empty() : Optional.of(new TitleTrainer.Example(row.get("job_title"), place));
    }

    /** What ESCO says of an occupation, and the O*NET occupation that the crosswalk sets it beside. */
    static List<String> englishTexts(Sources sources) {
        NavigableMap<String, String> socs = new TreeMap<>();
        for (TsvTable.Row row :
                sources.table("crosswalk/esco_onet_crosswalk.tsv.gz").rows()) {
            socs.putIfAbsent(row.get("esco_id"), row.get("onet_soc"));
        }
        NavigableMap<String, String> lines = new TreeMap<>();
        for (TsvTable.Row row : sources.table("esco/esco_occupations.tsv.gz").rows()) {
            String code = "esco:" + row.get("esco_id");
            lines.put(
                    code,
                    code + "\t" + row.get("description").strip() + "\t" + socs.getOrDefault(row.get("esco_id"), ""));
        }
        return withHeader("code\ttext\tsoc", lines);
    }

    /** The titles that O*NET knows of each of its occupations. */
    static List<String> englishHints(Sources sources) {
        NavigableMap<String, TreeSet<String>> titles = new TreeMap<>();
        for (TsvTable.Row row :
                sources.table("onet/onet_alternate_titles.tsv.gz").rows()) {
            titles.computeIfAbsent(row.get("onet_soc"), soc -> new TreeSet<>())
                    .add(row.get("alternate_title").replace('|', '/'));
        }
        NavigableMap<String, String> lines = new TreeMap<>();
        for (Map.Entry<String, TreeSet<String>> entry : titles.entrySet()) {
            lines.put(entry.getKey(), entry.getKey() + "\t" + String.join("|", entry.getValue()));
        }
        return withHeader("soc\ttitles", lines);
    }

    /** The lines of a table as its rows. */
    static List<TsvTable.Row> rows(List<String> lines) {
        try {
            return TsvTable.read(
                            new ByteArrayInputStream(
                                    PackSection.ofLines("", lines).content()),
                            "lines")
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException("lines in memory cannot be read", e);
        }
    }

    private static List<String> withHeader(String header, NavigableMap<String, String> lines) {
        List<String> all = new ArrayList<>(List.of(header));
        all.addAll(lines.values());
        return all;
    }
}
