package org.inclusivework.matcher.match;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Something to say: a code and its arguments, put into words only when it is shown.
 *
 * @param code what is said
 * @param terms the arguments, as many as the code's wording takes
 */
public record Message(MessageCode code, List<Term> terms) {
    public Message {
        Objects.requireNonNull(code, "code");
        terms = List.copyOf(terms);
        if (terms.size() != code.arity()) {
            throw new IllegalArgumentException(code + " takes " + code.arity() + " terms, got " + terms.size());
        }
    }

    /** Makes a message. */
    public static Message of(MessageCode code, Term... terms) {
        return new Message(code, List.of(terms));
    }

    /** Returns this in words. */
    public String in(Language language) {
        String wording = code.wording().in(language);
        StringBuilder out = new StringBuilder(wording.length() + 32);
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (c == '{') {
                out.append(terms.get(wording.charAt(i + 1) - '0').in(language));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
