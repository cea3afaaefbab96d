package org.inclusivework.matcher.match;

import java.util.Objects;

/**
 * Something nobody has said yet that would make the match more certain.
 *
 * @param addressee who can answer it
 * @param message the question
 * @param decisive whether the answer may make the pair ineligible
 */
public record Question(Addressee addressee, Message message, boolean decisive) {
    /** Who can answer a question. */
    public enum Addressee {
        /** The employer. */
        EMPLOYER,
        /** The person. */
        CANDIDATE
    }

    public Question {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(message, "message");
    }
}
