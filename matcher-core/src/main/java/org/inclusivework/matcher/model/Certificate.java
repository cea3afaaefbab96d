package org.inclusivework.matcher.model;

import java.util.List;

/**
 * Class and grade of a disability certificate; for quota arithmetic, statistics and cited rule-based posts only.
 *
 * <p>The certificate's number is never held. Private: {@link #toString()} shows nothing of it.
 *
 * @param classes the classes, in catalogue order, at least one
 * @param grade 1 (most severe) to {@value #MILDEST_GRADE}
 */
public record Certificate(List<DisabilityClass> classes, int grade) {
    /** The mildest grade. */
    public static final int MILDEST_GRADE = 4;

    public Certificate {
        classes = Check.inOrder(classes);
        Check.privateRange("candidate.certificate.grade", grade, 1, MILDEST_GRADE);
        if (classes.isEmpty()) {
            throw MatcherException.invalidPrivate(
                    "candidate.certificate.classes", "no class is named", "name one, or leave the certificate out");
        }
    }

    @Override
    public String toString() {
        return "Certificate[private]";
    }
}
