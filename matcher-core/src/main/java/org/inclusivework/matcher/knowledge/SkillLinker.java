package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Links what a text says of skills to a taxonomy, in Chinese and in English; immutable and safe for any number of
 * threads.
 *
 * <p>A name is found only as whole words, never as a part of one: 会计 is not found in 会计算机, nor Java in JavaScript.
 * Where names overlap the longest counts. What a name of several skills says, or words that only resemble a name, needs
 * somebody's choice. Where the pack knows how postings speak of skills, English spans that are no names are linked by
 * the names they resemble.
 *
 * <p>Cost: linear in the text.
 */
public final class SkillLinker {

    /** The characters of a text that are read. */
    private static final int LONGEST = 200_000;

    /** The characters of a name that are compared with names it resembles. */
    private static final int LONGEST_NAME = 400;

    private final SkillTaxonomy taxonomy;
    private final ChineseSkillNames chinese;
    private final EnglishSkillNames english;
    private final SkillSpans spans;

    private SkillLinker(
            SkillTaxonomy taxonomy, ChineseSkillNames chinese, EnglishSkillNames english, SkillSpans spans) {
        this.taxonomy = taxonomy;
        this.chinese = chinese;
        this.english = english;
        this.spans = spans;
    }

    /** A linker to the names of a taxonomy that also links the spans of English postings. */
    public static SkillLinker of(SkillTaxonomy taxonomy, SkillSpans spans) {
        return new SkillLinker(taxonomy, ChineseSkillNames.of(taxonomy), EnglishSkillNames.of(taxonomy), spans);
    }

    /** A linker to the names of a taxonomy alone. */
    public static SkillLinker of(SkillTaxonomy taxonomy) {
        return of(taxonomy, SkillSpans.none());
    }

    /** Where English postings speak of skills and knowledge. */
    public SkillSpans spans() {
        return spans;
    }

    /** The skills that a text names, in the order of their places, which do not overlap. */
    public List<SkillMention> link(String text) {
        String read = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        List<SkillMention> all = new ArrayList<>(chinese.find(read));
        List<SkillSpans.Found> said = spans.find(read);
        all.addAll(english.find(read, said, spans.isTaught()));
        for (SkillSpans.Found span : said) {
            english.resembling(read, span.start(), span.end()).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(
                        (SkillMention mention) -> mention.verdict().ordinal())
                .thenComparingInt(mention -> mention.start() - mention.end())
                .thenComparingInt(SkillMention::start));
        List<SkillMention> kept = withoutOverlaps(all, read.length());
        kept.sort(Comparator.comparingInt(SkillMention::start));
        return kept;
    }

    /**
     * The skills that a text as a whole may name: those that bear the name; else those whose names it resembles; else
     * those it mentions.
     *
     * @return the skills with how likely each is meant, the surest first; empty where nothing is known
     */
    public List<SkillMention.Link> name(String text) {
        return switch (taxonomy.resolve(text)) {
            case SkillResolution.Resolved one ->
                List.of(new SkillMention.Link(one.skill().key(), 1));
            case SkillResolution.Ambiguous several ->
                several.skills().stream()
                        .map(skill -> new SkillMention.Link(
                                skill.key(), 1.0 / several.skills().size()))
                        .toList();
            case SkillResolution.Unknown unknown ->
                english.resembling(text, 0, Math.min(LONGEST_NAME, text.length()))
                        .map(SkillMention::ranked)
                        .orElseGet(() -> link(text).stream()
                                .flatMap(mention -> mention.ranked().stream())
                                .toList());
        };
    }

    private static List<SkillMention> withoutOverlaps(List<SkillMention> mentions, int length) {
        boolean[] taken = new boolean[length];
        List<SkillMention> kept = new ArrayList<>();
        for (SkillMention mention : mentions) {
            boolean free = true;
            for (int i = mention.start(); free && i < mention.end(); i++) {
                free = !taken[i];
            }
            if (free) {
                Arrays.fill(taken, mention.start(), mention.end(), true);
                kept.add(mention);
            }
        }
        return kept;
    }
}
