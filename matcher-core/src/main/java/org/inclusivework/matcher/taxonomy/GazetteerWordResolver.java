package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Resolves a text without Han characters: parts between commas, each a place, a qualifier or something else. The rules
 * are those numbered in {@link Gazetteer}.
 */
final class GazetteerWordResolver {

    /** A part with more words than these is no name; this also bounds the ways to cut it. */
    private static final int MOST_WORDS = 8;

    private static final long LARGE = 500_000;
    private static final long DWARFED = 30;

    private final GazetteerNames names;
    private final GazetteerScope scope;
    private final String text;
    private final Map<String, Set<GazetteerNode>> mentions = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();
    /** Whether a part behind the first mention could be a qualifier that is not known here. */
    private boolean unread;

    /** Whether such a part stood between mentions. */
    private boolean unsure;

    GazetteerWordResolver(GazetteerNames names, GazetteerScope scope, String text) {
        this.names = names;
        this.scope = scope;
        this.text = text;
    }

    GazetteerVerdict resolve() {
        split(text, ",;、\n\r\t", part -> {
            // Brackets and slashes can be part of a name: Halle (Saale), Donostia / San Sebastián.
            if (!recogniseWhole(part)) {
                split(part, "/|()[]·•", this::readPart);
            }
        });
        if (mentions.isEmpty() || mentions.size() > GazetteerVerdict.MOST_MENTIONS) {
            return GazetteerVerdict.UNKNOWN;
        }
        List<GazetteerNode> agreed = GazetteerScope.agreeing(List.copyOf(mentions.values()));
        if (unsure || (unread && mentions.size() == 1)) {
            // "Paris, Ontario": the qualifier is not known here, so it may rule out every Paris that is.
            return GazetteerVerdict.unsure(GazetteerScope.current(scope.narrow(agreed)));
        }
        GazetteerVerdict verdict = GazetteerVerdict.of(scope.narrow(agreed), String.join(", ", rest));
        return verdict.sure() ? verdict : prominent(verdict);
    }

    private static void split(String text, String separators, Consumer<String> part) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                part.accept(text.substring(start, i));
                start = i + 1;
            }
        }
    }

    private boolean recogniseWhole(String part) {
        String key = GazetteerText.fold(part);
        Set<GazetteerNode> whole = nodes(key);
        if (!whole.isEmpty()) {
            mention(key, whole);
        }
        return !whole.isEmpty();
    }

    private void readPart(String part) {
        String key = GazetteerText.fold(part);
        if (key.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>(Arrays.asList(key.split(" ", MOST_WORDS + 2)));
        boolean digits = words.removeIf(word -> Character.isDigit(word.charAt(0)));
        if (words.isEmpty()) {
            return;
        }
        if (!recognise(words, part)) {
            // A street before the place, or an address after it, is no qualifier.
            unread |= !mentions.isEmpty() && !digits;
            rest.add(GazetteerText.trim(part));
        }
    }

    private void mention(String key, Set<GazetteerNode> nodes) {
        unsure |= unread;
        mentions.put(key, nodes);
    }

    private boolean recognise(List<String> words, String part) {
        if (words.size() > MOST_WORDS) {
            return false;
        }
        Set<GazetteerNode> whole = named(words);
        if (!whole.isEmpty()) {
            mention(String.join(" ", words), whole);
            return true;
        }
        return recogniseCut(words) || (!isLatin(words.getFirst()) && recogniseStart(words, part));
    }

    private boolean recogniseCut(List<String> words) {
        for (int cuts = 1; cuts <= Math.min(3, words.size() - 1); cuts++) {
            if (cut(words, 0, cuts, new LinkedHashMap<>())) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the words from an index on into {@code cuts} + 1 names that agree with one another. */
    private boolean cut(List<String> words, int from, int cuts, Map<String, Set<GazetteerNode>> before) {
        if (cuts == 0) {
            Map<String, Set<GazetteerNode>> all = with(before, words.subList(from, words.size()));
            if (all.size() > before.size()
                    && !GazetteerScope.agreeing(List.copyOf(all.values())).isEmpty()) {
                all.forEach(this::mention);
                return true;
            }
            return false;
        }
        for (int to = from + 1; to <= words.size() - cuts; to++) {
            Map<String, Set<GazetteerNode>> all = with(before, words.subList(from, to));
            if (all.size() > before.size() && cut(words, to, cuts - 1, all)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Set<GazetteerNode>> with(Map<String, Set<GazetteerNode>> before, List<String> words) {
        Map<String, Set<GazetteerNode>> all = new LinkedHashMap<>(before);
        Set<GazetteerNode> nodes = named(words);
        if (!nodes.isEmpty()) {
            all.put(String.join(" ", words), nodes);
        }
        return all;
    }

    /** Where addresses run from the widest to the narrowest, as in Korean, what follows the path is the street. */
    private boolean recogniseStart(List<String> words, String part) {
        for (int end = words.size() - 1; end >= 1; end--) {
            List<String> head = words.subList(0, end);
            Set<GazetteerNode> whole = named(head);
            if (!whole.isEmpty()) {
                mention(String.join(" ", head), whole);
            }
            if (!whole.isEmpty() || recogniseCut(head)) {
                String[] written = part.strip().split("\\s+", end + 1);
                rest.add(GazetteerText.trim(written[written.length - 1]));
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** The rows called so, or called so but for a word that says what they are: Danyang City, Runzhou Qu. */
    private Set<GazetteerNode> named(List<String> words) {
        Set<GazetteerNode> nodes = nodes(String.join(" ", words));
        int last = words.size() - 1;
        if (nodes.isEmpty() && last > 0) {
            String suffix = words.get(last);
            nodes = nodes(String.join(" ", words.subList(0, last)));
            nodes.removeIf(node -> !isOfKind(node, suffix));
        }
        return nodes;
    }

    private Set<GazetteerNode> nodes(String key) {
        Set<GazetteerNode> nodes = new LinkedHashSet<>();
        for (GazetteerNames.Entry e = names.words(key); e != null; e = e.next()) {
            if (!e.local() || scope.contains(e.node())) {
                nodes.add(e.node());
            }
        }
        return nodes;
    }

    private static boolean isOfKind(GazetteerNode node, String suffix) {
        return switch (suffix) {
            case "city", "shi" -> node.name.endsWith("市") || (node.level == GazetteerLevel.PLACE && !isChinese(node));
            case "district", "qu" -> node.name.endsWith("区");
            case "county", "xian" -> node.name.endsWith("县");
            case "province", "sheng" -> node.name.endsWith("省");
            case "prefecture" -> node.level == GazetteerLevel.CITY;
            default -> false;
        };
    }

    private static boolean isChinese(GazetteerNode node) {
        return node.country.equals("CN");
    }

    /** Leaves the one candidate that a bare name means everywhere, if there is one. */
    private static GazetteerVerdict prominent(GazetteerVerdict verdict) {
        Collection<GazetteerNode> nodes = verdict.nodes();
        for (GazetteerNode leader : nodes) {
            if (leads(leader) && nodes.stream().allMatch(node -> node == leader || yields(node, leader))) {
                return new GazetteerVerdict(List.of(leader), true, verdict.rest());
            }
        }
        return verdict;
    }

    private static boolean leads(GazetteerNode node) {
        return node.level == GazetteerLevel.PROVINCE
                || node.level == GazetteerLevel.CITY
                || (node.level == GazetteerLevel.PLACE && node.population >= LARGE);
    }

    private static boolean yields(GazetteerNode node, GazetteerNode leader) {
        if (leads(node) && !(leader.level == GazetteerLevel.PROVINCE && node.level == GazetteerLevel.CITY)) {
            return node.level == GazetteerLevel.PLACE && isDwarfed(node, leader);
        }
        boolean municipal = node.level == GazetteerLevel.COUNTY
                && node.parent != null
                && node.parent.level == GazetteerLevel.PROVINCE;
        return !municipal && (node.population < 0 ? isChinese(node) : isDwarfed(node, leader));
    }

    private static boolean isDwarfed(GazetteerNode node, GazetteerNode leader) {
        long population = leader.population < 0 ? LARGE : leader.population;
        return node.population <= population / DWARFED;
    }
}
