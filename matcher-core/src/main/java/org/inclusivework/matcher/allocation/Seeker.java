package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.MatcherException;

/**
 * A person who comes to the fair, and the booths they may be seen at.
 *
 * <p>Private: {@link #toString()} shows the id only.
 *
 * @param id the id, see {@link Ids}
 * @param most the most interviews for this person, held ones included, 1 to {@value #MOST}; usually 2 to 5
 * @param preferences the eligible booths, ordered by id, each once; held pairs are among them
 */
public record Seeker(String id, int most, List<Preference> preferences) {
    /** The most interviews one person can have. */
    public static final int MOST = 20;

    private static final Comparator<Preference> BY_BOOTH = Comparator.comparing(Preference::booth, Ids.ORDER);

    public Seeker {
        Ids.check("seeker", id);
        Refusal.range("seeker.most", most, 1, MOST);
        preferences = inOrder(id, preferences);
        long held = preferences.stream().filter(Preference::held).count();
        if (held > most) {
            throw MatcherException.invalid(
                    "seeker[" + id + "].most", most, held + " interviews are held", "raise the most, or release some");
        }
    }

    /** Returns the same person with other preferences. */
    public Seeker withPreferences(List<Preference> others) {
        return new Seeker(id, most, others);
    }

    private static List<Preference> inOrder(String id, List<Preference> preferences) {
        List<Preference> sorted = new ArrayList<>(preferences);
        sorted.sort(BY_BOOTH);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).booth().equals(sorted.get(i - 1).booth())) {
                throw MatcherException.invalid(
                        "seeker[" + id + "].preferences",
                        sorted.get(i).booth(),
                        "the booth is listed twice",
                        "keep one of the two");
            }
        }
        return List.copyOf(sorted);
    }

    @Override
    public String toString() {
        return "Seeker[" + id + "]";
    }
}
