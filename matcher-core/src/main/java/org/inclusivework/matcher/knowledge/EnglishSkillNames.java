package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * English names of skills in text, word for word but for their endings; and names that a phrase resembles, by the share
 * of rare stems that both have.
 */
final class EnglishSkillNames {

    private static final int LONGEST_NAME = 8;
    private static final double SURE_LIKENESS = 0.8;
    private static final double LEAST_LIKENESS = 0.5;
    private static final int MOST_COMMON = 4000;
    private static final int CHOICES = 3;

    /** Names of one word that adverts use in another sense. */
    private static final Set<String> TOO_COMMON = Set.of(
            "it",
            "plan",
            "r",
            "c",
            "go",
            "sketch",
            "swift",
            "chef",
            "spark",
            "scratch",
            "puppet",
            "ant",
            "maltego",
            "lead",
            "energy",
            "teamwork",
            "sales",
            "art",
            "music",
            "drive",
            "english",
            "read",
            "history",
            "economics",
            "design",
            "assembly",
            "philosophy",
            "law",
            "medicine",
            "commerce",
            "nature",
            "culture",
            "ethics",
            "wood",
            "metal",
            "salt",
            "paper",
            "safety",
            "strategy",
            "communication",
            "management",
            "leadership",
            "marketing",
            "logistics",
            "finance",
            "trade");

    private final Set<String> ownNames = new HashSet<>();
    private final Set<String> exactNames = new HashSet<>();
    private final Map<String, NavigableSet<SkillKey>> byForm = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, int[]> namesByStem = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final ThreadLocal<WordStems> stems = ThreadLocal.withInitial(WordStems::new);

    private EnglishSkillNames() {}

    /** A name as a set of stems. */
    private record Name(SkillKey key, List<String> stems, double weight) {}

    static EnglishSkillNames of(SkillTaxonomy taxonomy) {
        EnglishSkillNames all = new EnglishSkillNames();
        for (Skill skill : taxonomy.skills()) {
            all.add(skill.prefLabelEn(), skill.key(), all.byForm);
            all.own(skill.prefLabelEn(), true);
            skill.altLabelsEn().forEach(label -> all.own(label, false));
        }
        Map<String, NavigableSet<SkillKey>> others = new HashMap<>();
        for (Skill skill : taxonomy.skills()) {
            skill.altLabelsEn().forEach(label -> all.add(label, skill.key(), others));
        }
        others.forEach(all.byForm::putIfAbsent);
        all.index();
        return all;
    }

    /** Remembers a name of one word: an own name without a note in brackets in any case, others only as they are written. */
    private void own(String label, boolean preferred) {
        int bracket = label.indexOf('(');
        String bare = bracket > 2 ? label.substring(0, bracket).strip() : label;
        if (bare.isEmpty() || bare.indexOf(' ') >= 0) {
            return;
        }
        boolean shouted = bare.length() > 2 && bare.equals(bare.toUpperCase(Locale.ROOT));
        if (preferred && bracket < 0 && !shouted) {
            ownNames.add(bare.toLowerCase(Locale.ROOT));
        }
        boolean marked = bare.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (marked || (preferred && Character.isUpperCase(bare.charAt(0)))) {
            exactNames.add(bare);
        }
    }

    private void add(String label, SkillKey key, Map<String, NavigableSet<SkillKey>> into) {
        int bracket = label.indexOf('(');
        String bare = bracket > 2 ? label.substring(0, bracket).strip() : label;
        String form = SpanText.nameForm(bare);
        if (form.isEmpty()
                || form.chars().anyMatch(c -> TermMaker.isHan((char) c))
                || (form.indexOf(' ') < 0 && (TOO_COMMON.contains(form) || form.length() < 2))) {
            return;
        }
        into.computeIfAbsent(form, name -> new TreeSet<>()).add(key);
        List<String> list = stemsOf(form);
        if (!list.isEmpty()) {
            names.add(new Name(key, list, 0));
        }
    }

    /** The stems of a form's words that say something, ascending, each once. */
    private List<String> stemsOf(String form) {
        NavigableSet<String> found = new TreeSet<>();
        WordStems stemmer = stems.get();
        for (String word : form.split(" ", -1)) {
            if (!EnglishWords.isEmpty(word) && !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
                found.add(stemmer.of(word));
            }
        }
        return new ArrayList<>(found);
    }

    private void index() {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> name.stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        counts.forEach((stem, count) -> {
            rarity.put(stem, StrictMath.log(1 + names.size() / (double) count));
            namesByStem.put(stem, new int[count]);
        });
        Map<String, Integer> next = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            double weight = 0;
            for (String stem : name.stems) {
                weight += rarity(stem);
                int[] holders = Objects.requireNonNull(namesByStem.get(stem));
                holders[next.merge(stem, 1, Integer::sum) - 1] = i;
            }
            names.set(i, new Name(name.key, name.stems, weight));
        }
    }

    private double rarity(String stem) {
        return rarity.getOrDefault(stem, 9.0);
    }

    /**
     * Names in a text.
     *
     * @param spans where the text speaks of skills; empty also if nobody knows
     * @param located whether the spans are known
     */
    List<SkillMention> find(String text, List<SkillSpans.Found> spans, boolean located) {
        int[] farthest = farthest(text.length(), spans);
        List<SkillMention> found = new ArrayList<>();
        for (SpanText sentence : SpanText.sentences(text, Set.of())) {
            int n = sentence.size();
            String[] roots = new String[n];
            for (int i = 0; i < n; i++) {
                roots[i] = EnglishWords.root(sentence.word(i).toLowerCase(Locale.ROOT));
            }
            for (int i = 0; i < n; ) {
                StringBuilder form = new StringBuilder();
                int longest = 0;
                NavigableSet<SkillKey> keys = new TreeSet<>();
                for (int size = 1; size <= LONGEST_NAME && i + size <= n; size++) {
                    form.append(size == 1 ? "" : " ").append(roots[i + size - 1]);
                    NavigableSet<SkillKey> named = byForm.get(form.toString());
                    if (named != null) {
                        longest = size;
                        keys = named;
                    }
                }
                if (longest > 0) {
                    int start = sentence.start(i);
                    int end = sentence.end(i + longest - 1);
                    boolean said = !located || farthest[start] >= end;
                    found.add(mention(text, start, end, keys, said && isPlain(text.substring(start, end), longest)));
                }
                i += Math.max(1, longest);
            }
        }
        return found;
    }

    /** For every place the farthest end of a span that starts there or before. */
    private static int[] farthest(int length, List<SkillSpans.Found> spans) {
        int[] farthest = new int[length + 1];
        spans.forEach(span -> farthest[span.start()] = Math.max(farthest[span.start()], span.end()));
        for (int i = 1; i <= length; i++) {
            farthest[i] = Math.max(farthest[i], farthest[i - 1]);
        }
        return farthest;
    }

    /**
     * Whether words mean the skill that they name: several words do; one word does if it is the skill's own name or an
     * abbreviation, written as the skill writes it, since other names of one word (security, plan, form) have many senses.
     */
    private boolean isPlain(String words, int count) {
        if (count > 1) {
            return true;
        }
        return ownNames.contains(words.toLowerCase(Locale.ROOT)) || exactNames.contains(words);
    }

    private static SkillMention mention(String text, int start, int end, NavigableSet<SkillKey> keys, boolean plain) {
        List<SkillMention.Link> links = new ArrayList<>();
        keys.stream().limit(CHOICES).forEach(key -> links.add(new SkillMention.Link(key, 0.95 / keys.size())));
        return new SkillMention(
                text.substring(start, end),
                start,
                end,
                plain && keys.size() == 1 ? TitleLinks.Verdict.SURE : TitleLinks.Verdict.CHOOSE,
                links);
    }

    /** The names that a phrase resembles, if it resembles any. */
    Optional<SkillMention> resembling(String text, int start, int end) {
        String phrase = text.substring(start, end);
        List<String> said = stemsOf(SpanText.nameForm(phrase));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<SkillKey, Double> best = new TreeMap<>();
        double saidWeight = 0;
        Map<Integer, Double> shared = new HashMap<>();
        for (String stem : said) {
            saidWeight += rarity(stem);
            int[] with = namesByStem.getOrDefault(stem, new int[0]);
            if (with.length <= MOST_COMMON) {
                for (int name : with) {
                    shared.merge(name, rarity(stem), Double::sum);
                }
            }
        }
        for (Map.Entry<Integer, Double> entry : shared.entrySet()) {
            Name name = names.get(entry.getKey());
            double both = 0;
            for (String stem : name.stems) {
                both += said.contains(stem) ? rarity(stem) : 0;
            }
            double likeness = both / (saidWeight + name.weight - both);
            if (likeness >= LEAST_LIKENESS) {
                best.merge(name.key, likeness, Math::max);
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        List<SkillMention.Link> links = new ArrayList<>();
        best.forEach((key, likeness) -> links.add(new SkillMention.Link(key, likeness)));
        links.sort((a, b) -> a.confidence() == b.confidence()
                ? a.skill().compareTo(b.skill())
                : Double.compare(b.confidence(), a.confidence()));
        boolean sure = said.size() > 1
                && links.get(0).confidence() >= SURE_LIKENESS
                && (links.size() == 1
                        || links.get(1).confidence() < links.get(0).confidence());
        return Optional.of(new SkillMention(
                phrase,
                start,
                end,
                sure ? TitleLinks.Verdict.SURE : TitleLinks.Verdict.CHOOSE,
                links.subList(0, Math.min(CHOICES, links.size()))));
    }
}
