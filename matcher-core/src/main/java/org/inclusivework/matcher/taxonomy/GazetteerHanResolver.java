package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.inclusivework.matcher.taxonomy.GazetteerHanEnding.Fit;
import org.inclusivework.matcher.taxonomy.GazetteerHanPath.Found;

/** Resolves a text that contains Han characters; the rules are those numbered in {@link Gazetteer}. */
final class GazetteerHanResolver {

    private final Supplier<GazetteerNames> all;
    private final GazetteerScope scope;
    private final String text;
    private final GazetteerHanPath path;

    /** Looks for Han names among {@code names}, and asks for all names only where homophones matter. */
    GazetteerHanResolver(GazetteerNames names, Supplier<GazetteerNames> all, GazetteerScope scope, String text) {
        this.all = all;
        this.scope = scope;
        this.text = text;
        this.path = new GazetteerHanPath(names, scope, text);
    }

    GazetteerVerdict resolve() {
        Found first = path.from(GazetteerText.skipSeparators(text, 0));
        Set<GazetteerNode> hints = new LinkedHashSet<>(path.hints());
        if (first.fit() == Fit.CERTAIN) {
            return withFollowing(first, hints);
        }
        List<Found> mentions = mentions(first.end());
        if (mentions.size() > GazetteerVerdict.MOST_MENTIONS) {
            return GazetteerVerdict.UNKNOWN;
        }
        if (mentions.size() == 1) {
            return withFollowing(mentions.getFirst(), Set.of());
        }
        if (mentions.size() > 1) {
            List<Set<GazetteerNode>> sets = mentions.stream().map(Found::nodes).toList();
            List<GazetteerNode> agreed = GazetteerScope.agreeing(sets);
            if (!agreed.isEmpty()) {
                return GazetteerVerdict.of(scope.narrow(agreed), rest(mentions.getFirst()));
            }
            Set<GazetteerNode> all = new LinkedHashSet<>();
            sets.forEach(all::addAll);
            return GazetteerVerdict.unsure(all);
        }
        return GazetteerVerdict.unsure(first.nodes().isEmpty() ? hints : first.nodes());
    }

    /** The certain readings at the starts of later segments, the first of each set of units only. */
    private List<Found> mentions(int from) {
        List<Found> mentions = new ArrayList<>();
        Set<Set<GazetteerNode>> seen = new LinkedHashSet<>();
        int i = from;
        while (i < text.length() && mentions.size() <= GazetteerVerdict.MOST_MENTIONS) {
            int start = nextSegment(i);
            if (start == text.length()) {
                break;
            }
            Found found = path.from(start);
            if (found.fit() == Fit.CERTAIN && seen.add(found.nodes())) {
                mentions.add(found);
            }
            i = Math.max(found.end(), start + 1);
        }
        return mentions;
    }

    private int nextSegment(int from) {
        int i = from;
        while (i < text.length() && !GazetteerText.isSeparator(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return GazetteerText.skipSeparators(text, i);
    }

    /** Lets the unit named next confirm the reading (丹阳市，镇江) or contradict it (南京 丹阳市). */
    private GazetteerVerdict withFollowing(Found found, Set<GazetteerNode> hints) {
        Collection<GazetteerNode> nodes = found.nodes();
        List<GazetteerNode> next = path.following(found.end());
        if (!next.isEmpty()) {
            List<GazetteerNode> confirmed = nodes.stream()
                    .filter(node -> next.stream().anyMatch(unit -> node.isWithin(unit) || unit.isWithin(node)))
                    .toList();
            if (confirmed.isEmpty()) {
                Set<GazetteerNode> both = new LinkedHashSet<>(nodes);
                both.addAll(next);
                return GazetteerVerdict.unsure(both);
            }
            return GazetteerVerdict.of(scope.narrow(confirmed), rest(found));
        }
        if (found.depth() == 1 && !found.full()) {
            return bare(found, hints);
        }
        return GazetteerVerdict.of(scope.narrow(nodes), rest(found));
    }

    /** A single name without its suffix: everything the gazetteer calls so competes, near the fair or far. */
    private GazetteerVerdict bare(Found found, Set<GazetteerNode> hints) {
        Set<GazetteerNode> rivals = new LinkedHashSet<>(found.nodes());
        List<GazetteerNode> near = rivals.stream().filter(scope::contains).toList();
        if (!near.isEmpty()) {
            boolean onlyTowns = near.stream().allMatch(node -> node.level == GazetteerLevel.TOWN);
            boolean contested = rivals.stream().anyMatch(node -> !scope.contains(node) && !node.former);
            return onlyTowns && contested
                    ? GazetteerVerdict.unsure(rivals)
                    : GazetteerVerdict.of(scope.narrow(near), rest(found));
        }
        if (rivals.stream().anyMatch(node -> node.level != GazetteerLevel.COUNTY)) {
            return GazetteerVerdict.of(scope.narrow(rivals), rest(found));
        }
        found.nodes().forEach(node -> rivals.addAll(homophones(node)));
        GazetteerVerdict verdict = GazetteerVerdict.of(rivals, rest(found));
        if (!verdict.sure()
                || hints.stream().allMatch(town -> town.isWithin(verdict.nodes().getFirst()))) {
            return verdict;
        }
        rivals.addAll(hints);
        return GazetteerVerdict.unsure(rivals);
    }

    /** The places known only in Latin letters whose name reads the same: Fujian has a Danyang, too. */
    private List<GazetteerNode> homophones(GazetteerNode node) {
        List<GazetteerNode> found = new ArrayList<>();
        GazetteerNames.Entry first = all.get().words(GazetteerText.fold(node.romanised));
        for (GazetteerNames.Entry e = first; e != null; e = e.next()) {
            if (e.node().level == GazetteerLevel.PLACE && e.node().country.equals(node.country)) {
                found.add(e.node());
            }
        }
        return found;
    }

    private String rest(Found found) {
        String before = text.substring(0, found.start());
        String lead = before.endsWith(":") ? "" : GazetteerText.trim(before);
        String after = GazetteerText.trim(text.substring(path.skipFillers(found.end())));
        return lead.isEmpty() || after.isEmpty() ? lead + after : lead + " " + after;
    }
}
