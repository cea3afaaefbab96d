package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * The occupations that a title may mean.
 *
 * @param verdict what may be done with them
 * @param ranked the occupations, the surest first, empty exactly if the verdict is unknown
 */
public record TitleLinks(Verdict verdict, List<Link> ranked) {

    /** What may be done with links. */
    public enum Verdict {
        /** The first may be taken without asking. */
        SURE,
        /** Somebody has to choose, or to say that none is right. */
        CHOOSE,
        /** Nothing is known of the title. */
        UNKNOWN
    }

    /**
     * One occupation that a title may mean.
     *
     * @param code its code
     * @param confidence how likely it is meant, 0 to 1
     */
    public record Link(OccupationCode code, double confidence) {
        public Link {
            Objects.requireNonNull(code, "code");
        }
    }

    /** Copies the list. */
    public TitleLinks {
        Objects.requireNonNull(verdict, "verdict");
        ranked = List.copyOf(ranked);
    }
}
