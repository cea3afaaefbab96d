package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.GazetteerHanEnding.Fit;
import org.jspecify.annotations.Nullable;

/**
 * Finds administrative paths in a text with Han characters: names of units, each inside the one before, that start
 * where the text or a new segment of it starts.
 *
 * <p>From one start the number of paths is bounded by the depth of the hierarchy and the number of namesakes, and a
 * name by the longest one of the gazetteer, so the whole costs time linear in the text.
 */
final class GazetteerHanPath {

    /**
     * One way to read the text from one start.
     *
     * @param node the innermost unit named
     * @param start where the first name of the path starts
     * @param end where its name ends
     * @param depth how many different units the path names
     * @param full whether the innermost is named with its suffix
     */
    record Reading(GazetteerNode node, int start, int end, int depth, boolean full, Fit fit) {}

    /**
     * What the text says from one start: the units that the longest reading may mean.
     *
     * @param end where the names end; the start if there are none
     */
    record Found(Set<GazetteerNode> nodes, Fit fit, int start, int end, int depth, boolean full) {}

    private static final int DEEPEST = 6;
    private static final String AND_OR = "或和及与";

    private final GazetteerNames names;
    private final GazetteerScope scope;
    private final String text;
    private final Set<GazetteerNode> hints = new LinkedHashSet<>();

    GazetteerHanPath(GazetteerNames names, GazetteerScope scope, String text) {
        this.names = names;
        this.scope = scope;
        this.text = text;
    }

    /** The units met so far whose names count only with a parent or near the fair, where neither was given. */
    Set<GazetteerNode> hints() {
        return hints;
    }

    /** The longest and surest reading that starts at a separator-free index. */
    Found from(int start) {
        List<Reading> readings = new ArrayList<>();
        walk(start, start, null, 0, readings, DEEPEST);
        Reading best = null;
        for (Reading reading : readings) {
            if (best == null || better(reading, best)) {
                best = reading;
            }
        }
        Set<GazetteerNode> nodes = new LinkedHashSet<>();
        if (best == null) {
            return new Found(nodes, Fit.NO, start, start, 0, false);
        }
        for (Reading reading : readings) {
            if (reading.fit == best.fit && reading.end == best.end) {
                nodes.add(reading.node);
            }
        }
        return new Found(nodes, best.fit, best.start, best.end, best.depth, best.full);
    }

    /**
     * The provinces, cities and counties named right after a path without being part of it: 南京 丹阳市, 镇江或扬州.
     * Empty where a street or anything else follows.
     */
    List<GazetteerNode> following(int end) {
        int start = GazetteerText.skipSeparators(text, end);
        List<GazetteerNode> next = namedAt(start);
        boolean joined = start < text.length() && AND_OR.indexOf(text.charAt(start)) >= 0;
        return next.isEmpty() && joined ? namedAt(start + 1) : next;
    }

    private List<GazetteerNode> namedAt(int start) {
        for (int stop = longestStop(start); stop >= start + 2; stop--) {
            Set<GazetteerNode> nodes = new LinkedHashSet<>();
            for (GazetteerNames.Entry e = names.han(text.substring(start, stop)); e != null; e = e.next()) {
                boolean named = e.full()
                        ? stop - start > 2 && GazetteerHanEnding.full(text, start, stop, false) != Fit.NO
                        : GazetteerHanEnding.shortened(text, stop, false) == Fit.CERTAIN;
                if (named && !e.local() && !e.node().former && e.node().level.isPlace()) {
                    nodes.add(e.node());
                }
            }
            if (!nodes.isEmpty()) {
                return List.copyOf(nodes);
            }
        }
        return List.of();
    }

    private static boolean better(Reading a, Reading b) {
        if (a.fit != b.fit) {
            return a.fit == Fit.CERTAIN;
        }
        return a.end != b.end ? a.end > b.end : a.depth > b.depth;
    }

    private void walk(
            int origin, int from, @Nullable GazetteerNode outer, int depth, Collection<Reading> out, int left) {
        int start = skipFillers(from);
        for (int end = longestStop(start); end >= start + 2; end--) {
            String name = text.substring(start, end);
            for (GazetteerNames.Entry e = names.han(name); e != null; e = e.next()) {
                step(origin, e, start, end, outer, depth, out, left);
            }
        }
    }

    private void step(
            int origin,
            GazetteerNames.Entry entry,
            int start,
            int end,
            @Nullable GazetteerNode outer,
            int depth,
            Collection<Reading> out,
            int left) {
        GazetteerNode node = entry.node();
        if (outer != null && !node.isWithin(outer)) {
            return;
        }
        boolean inScope = scope.contains(node);
        boolean parented = outer != null && outer != node && outer.level != GazetteerLevel.COUNTRY;
        boolean supported = parented || depth > 1 || inScope;
        if (entry.local() && outer == null && !inScope) {
            boolean elsewhere = node.level != GazetteerLevel.TOWN && scope.hasUnit();
            if (!elsewhere && GazetteerHanEnding.isBoundary(text, end)) {
                hints.add(node);
            }
            return;
        }
        int depthHere = outer == node || !node.level.isPlace() ? depth : depth + 1;
        int otherSuffix = entry.full() ? 0 : otherSuffix(node.level, start, end);
        boolean swapped = otherSuffix > 0;
        int stop = end + otherSuffix;
        Fit fit = fit(entry, start, stop, supported, swapped);
        if (fit != Fit.NO && node.level.isPlace()) {
            out.add(new Reading(node, origin, stop, depthHere, entry.full() || swapped, fit));
        }
        if (left > 0) {
            walk(origin, stop, node, depthHere, out, left - 1);
        }
    }

    private Fit fit(GazetteerNames.Entry entry, int start, int end, boolean supported, boolean swapped) {
        if (swapped) {
            return supported ? GazetteerHanEnding.full(text, start, end, true) : Fit.NO;
        }
        if (entry.full()) {
            return GazetteerHanEnding.full(text, start, end, supported);
        }
        boolean town = entry.node().level == GazetteerLevel.TOWN;
        boolean enough = supported && !(town && !GazetteerHanEnding.isBoundary(text, end));
        return GazetteerHanEnding.shortened(text, end, enough);
    }

    /** The length of the suffix that a unit had before it was raised, if it is written with it: 丹徒县, 大港镇. */
    private int otherSuffix(GazetteerLevel level, int start, int end) {
        List<String> suffixes = switch (level) {
            case COUNTY -> List.of("县", "市", "区");
            case TOWN -> List.of("镇", "乡", "街道");
            default -> List.of();
        };
        for (String suffix : suffixes) {
            if (text.startsWith(suffix, end)) {
                return names.han(text.substring(start, end + suffix.length())) == null ? suffix.length() : 0;
            }
        }
        return 0;
    }

    /** The index behind separators and the word for no district in particular. */
    int skipFillers(int from) {
        int i = GazetteerText.skipSeparators(text, from);
        return text.startsWith("市辖区", i) ? GazetteerText.skipSeparators(text, i + 3) : i;
    }

    /** The end of the longest run of letters and digits from here that could be a name. */
    private int longestStop(int start) {
        int stop = start;
        int most = Math.min(text.length(), start + names.longestHan());
        while (stop < most && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }
}
