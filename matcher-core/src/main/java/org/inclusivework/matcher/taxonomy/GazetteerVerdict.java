package org.inclusivework.matcher.taxonomy;

import java.util.Collection;
import java.util.List;

/**
 * The rows a text comes down to, before they are shown as places.
 *
 * @param nodes none: unknown; one and {@code sure}: resolved; otherwise the choices
 * @param rest what the text says beyond them
 */
record GazetteerVerdict(List<GazetteerNode> nodes, boolean sure, String rest) {

    /** More names than these in one text are prose, not an address. */
    static final int MOST_MENTIONS = 8;

    static final GazetteerVerdict UNKNOWN = new GazetteerVerdict(List.of(), false, "");

    /** Sure if one row is left once dissolved units give way to current ones and inner units to the outermost. */
    static GazetteerVerdict of(Collection<GazetteerNode> nodes, String rest) {
        List<GazetteerNode> left = GazetteerScope.outermost(GazetteerScope.current(nodes));
        return new GazetteerVerdict(left, left.size() == 1, rest);
    }

    /** The rows as choices, whatever their number. */
    static GazetteerVerdict unsure(Collection<GazetteerNode> nodes) {
        return new GazetteerVerdict(List.copyOf(nodes), false, "");
    }

    GazetteerMatch toMatch(String text) {
        if (nodes.isEmpty()) {
            return new GazetteerMatch.Unknown(text);
        }
        if (sure) {
            return new GazetteerMatch.Resolved(nodes.getFirst().toPlace(), rest);
        }
        return new GazetteerMatch.Ambiguous(nodes.stream()
                .sorted(GazetteerNode.ORDER)
                .map(GazetteerNode::toPlace)
                .toList());
    }
}
