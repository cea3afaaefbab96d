package org.inclusivework.jobfair.page;

import java.util.List;
import org.inclusivework.matcher.match.Suitability;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate's own page shows, in one language: openings with reasons and questions, and never a score, a rank, a class or a grade.
 *
 * @param head the page's head
 * @param id the candidate's id
 * @param name the name to use, or {@code null}
 * @param day the day of the fair, in words
 * @param invented whether everybody on it is made up
 * @param cards the openings, best first
 * @param later where none can be recommended: the nearest, and what would have to change
 * @param tell what the person is asked
 */
record CandidatePage(
        PageHead head,
        String id,
        @Nullable String name,
        String day,
        boolean invented,
        List<Card> cards,
        List<Later> later,
        List<Phrase> tell) {
    /**
     * An opening on the page.
     *
     * @param key names it on the page; made of the opening's id
     * @param suitability how well it suits, in a word
     * @param title what the work is called
     * @param employer the employer
     * @param about what the advert says about the work; may be empty
     * @param facts what is known of it
     * @param reasons what speaks for it
     * @param ask what to ask the employer first
     */
    record Card(
            String key,
            Suitability suitability,
            Phrase title,
            Phrase employer,
            Phrase about,
            List<Fact> facts,
            List<Phrase> reasons,
            List<Ask> ask) {
        Card {
            facts = List.copyOf(facts);
            reasons = List.copyOf(reasons);
            ask = List.copyOf(ask);
        }
    }

    /**
     * A question to the employer.
     *
     * @param text the question
     * @param first whether to ask it before going
     */
    record Ask(Phrase text, boolean first) {}

    /**
     * An opening that cannot be recommended for now.
     *
     * @param title what the work is called
     * @param employer the employer
     * @param steps what stands in the way, each with what would help
     */
    record Later(Phrase title, Phrase employer, List<Step> steps) {
        Later {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Something in the way and what would help.
     *
     * @param reason what stands in the way
     * @param change what would help
     */
    record Step(Phrase reason, Phrase change) {}

    CandidatePage {
        cards = List.copyOf(cards);
        later = List.copyOf(later);
        tell = List.copyOf(tell);
    }

    /** Returns how many openings are called so. */
    long count(Suitability suitability) {
        return cards.stream().filter(card -> card.suitability() == suitability).count();
    }

    @Override
    public String toString() {
        return "CandidatePage[" + id + "]";
    }
}
