package org.inclusivework.matcher.model;

import java.util.List;

/**
 * How far a person can go to work, by what means and with whom.
 *
 * @param options the ways of travelling, any of which may be used; at most 4; empty if nobody asked yet
 * @param strict whether going beyond every limit is out of the question, rather than merely hard
 */
public record Reach(List<TravelOption> options, boolean strict) {
    /** The largest number of ways. */
    public static final int MAX_OPTIONS = 4;

    /** Nobody has asked the person yet. */
    public static final Reach NOT_STATED = new Reach(List.of(), false);

    public Reach {
        options = List.copyOf(options);
        if (options.size() > MAX_OPTIONS) {
            throw MatcherException.invalid(
                    "candidate.reach.options",
                    options.size(),
                    "too many ways of travelling",
                    "keep the " + MAX_OPTIONS + " most used");
        }
        if (strict && options.isEmpty()) {
            throw MatcherException.invalid(
                    "candidate.reach.strict",
                    true,
                    "a strict limit needs a way of travelling",
                    "add one, or leave strict out");
        }
    }
}
