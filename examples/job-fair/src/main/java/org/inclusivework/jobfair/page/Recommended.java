package org.inclusivework.jobfair.page;

import java.util.Objects;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.model.Opening;

/**
 * An opening with the reasons why a candidate may, or for now may not, be sent to it.
 *
 * @param opening the opening
 * @param explanation why
 */
public record Recommended(Opening opening, Explanation explanation) {
    public Recommended {
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public String toString() {
        return explanation.toString();
    }
}
