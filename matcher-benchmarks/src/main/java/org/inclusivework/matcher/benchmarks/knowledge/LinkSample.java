package org.inclusivework.matcher.benchmarks.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.inclusivework.matcher.knowledge.SkillLinker;
import org.inclusivework.matcher.knowledge.SkillMention;
import org.inclusivework.matcher.knowledge.SkillSpans;
import org.inclusivework.matcher.knowledge.TitleLinks;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * The links to skills that would be taken without a question in real text: English postings that the models of spans have not
 * seen, sentences of tasks of China's classification, and Chinese recruitment titles; and a sample of them to judge by hand.
 *
 * <p>The sample of a text is its links with the smallest hashes of sentence, span and key, so that a change of the linker leaves
 * as much of the sample as it can.
 */
final class LinkSample {

    /** The texts, and how many of their links are judged. */
    enum Text {
        POSTING(120),
        TASK(50),
        TITLE(30);

        private final int size;

        Text(int size) {
            this.size = size;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A link.
     *
     * @param text the kind of text
     * @param sentence the line it stands in
     * @param span the words
     * @param key the skill
     */
    record Link(Text text, String sentence, String span, String key) {
        /** What a judgement is found by. */
        String identity() {
            return sentence + "\t" + span + "\t" + key;
        }
    }

    private static final int PARTS = 3;
    private static final String CSCO = "csco/csco2022_occupations.tsv.gz";

    private LinkSample() {}

    /** The sampled links of all texts, for one seed. */
    static List<Link> draw(Sources sources, String seed) {
        SkillLinker linker = linker(sources);
        List<Link> drawn = new ArrayList<>();
        for (Text text : Text.values()) {
            NavigableMap<String, Link> byHash = new TreeMap<>();
            for (Link link : links(text, sentences(text, sources), linker)) {
                byHash.put(hash(seed + link.identity()), link);
            }
            byHash.values().stream().limit(text.size).forEach(drawn::add);
        }
        return drawn;
    }

    /** A linker whose models of spans have not seen the postings of the sample. */
    static SkillLinker linker(Sources sources) {
        Set<String> names = SpanSections.names(sources);
        List<Postings.Posting> train = new ArrayList<>();
        List<Postings.Posting> all = Postings.read(sources);
        for (int i = 0; i < all.size(); i++) {
            if (i % PARTS != 0) {
                train.add(all.get(i));
            }
        }
        return SkillLinker.of(
                SkillTaxonomy.bundled(),
                SkillSpans.of(SpanSections.learn(train, true, names), SpanSections.learn(train, false, names), names));
    }

    /** The links of sentences that are sure. */
    static List<Link> links(Text text, Iterable<String> sentences, SkillLinker linker) {
        List<Link> links = new ArrayList<>();
        for (String sentence : sentences) {
            for (SkillMention mention : linker.link(sentence)) {
                if (mention.verdict() == TitleLinks.Verdict.SURE) {
                    links.add(new Link(
                            text,
                            sentence,
                            mention.text(),
                            mention.ranked().get(0).skill().value()));
                }
            }
        }
        return links;
    }

    private static List<String> sentences(Text text, Sources sources) {
        List<String> sentences = new ArrayList<>();
        switch (text) {
            case POSTING -> {
                List<Postings.Posting> all = Postings.read(sources);
                for (int i = 0; i < all.size(); i += PARTS) {
                    all.get(i).text().lines().forEach(sentences::add);
                }
            }
            case TASK -> {
                for (TsvTable.Row row : sources.table(CSCO).rows()) {
                    for (String task : row.get("tasks").split(" (?=[0-9]+\\.)")) {
                        if (!task.isBlank()) {
                            sentences.add(task.strip());
                        }
                    }
                }
            }
            case TITLE ->
                sources.table(TitleSections.LABELLED_TITLES).rows().forEach(row -> sentences.add(row.get("job_title")));
        }
        return sentences;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256: use a complete one", e);
        }
    }
}
