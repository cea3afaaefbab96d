package org.inclusivework.matcher.allocation;

/**
 * One booth that a person may be seen at: the pair is eligible, and this is what speaks for it.
 *
 * <p>Private: {@link #toString()} shows the booth only.
 *
 * @param booth the id of the booth
 * @param score how well the pair fits, 0 to {@value #MAX_SCORE}, such as the score of the ranking times a million, rounded
 * @param wish the place among the person's own choices, 1 being the first; 0 if the person did not choose it
 * @param held whether the pair is held or confirmed: it stays, whatever else is better
 */
public record Preference(String booth, int score, int wish, boolean held) {
    /** The largest score. */
    public static final int MAX_SCORE = 1_000_000;

    /** The choices that count by their order; a later choice counts as much as the last of these. */
    public static final int ORDERED_WISHES = 5;

    public Preference {
        Refusal.privateRange("preference.score", score, 0, MAX_SCORE);
        Refusal.range("preference.wish", wish, 0, Integer.MAX_VALUE);
    }

    /** Makes an eligible pair that nobody chose or holds. */
    public static Preference of(String booth, int score) {
        return new Preference(booth, score, 0, false);
    }

    /** Returns the pair as the person's choice number {@code place}, 1 being the first. */
    public Preference withWish(int place) {
        return new Preference(booth, score, place, held);
    }

    /** Returns the pair as held or confirmed. */
    public Preference asHeld() {
        return new Preference(booth, score, wish, true);
    }

    /** Returns what an interview here counts for the person's own choices: 5 for the first choice, 4, 3, 2, then 1; 0 for none. */
    public int wishPoints() {
        return wish == 0 ? 0 : Math.max(1, ORDERED_WISHES + 1 - wish);
    }

    @Override
    public String toString() {
        return "Preference[" + booth + "]";
    }
}
