package org.inclusivework.matcher.model;

import java.util.Optional;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * Knowledge about occupations that stands in where an opening says nothing.
 *
 * <p>Implementations are immutable and thread-safe, and answer the same for as long as {@link #version()} is the same.
 */
public interface OccupationPriors {
    /** Returns what is known of an occupation, if anything. */
    Optional<OccupationPrior> of(OccupationCode occupation);

    /** Returns a hash of the content, part of what an index was built with. */
    String version();

    /** Returns the priors that know nothing. */
    static OccupationPriors none() {
        return new OccupationPriors() {
            @Override
            public Optional<OccupationPrior> of(OccupationCode occupation) {
                return Optional.empty();
            }

            @Override
            public String version() {
                return "none";
            }
        };
    }
}
