package org.inclusivework.matcher.model;

import java.util.List;

/**
 * A law or approved notice that reserves a post for holders of certain certificates.
 *
 * <p>Only such a cited rule may look at a certificate. An employer's own list of classes or grades is not a rule: it is kept in
 * {@link Opening#declared()} and gates nobody.
 *
 * @param citation the law or notice, such as {@code 残联发〔2015〕27号}; never blank
 * @param admitted the certificates the rule admits, at least one; any of them is enough
 */
public record PostRule(String citation, List<Admitted> admitted) {
    /**
     * Certificates of one class.
     *
     * @param disabilityClass the class
     * @param maxGrade the mildest grade admitted, 1 (most severe) to 4; 4 admits all grades
     */
    public record Admitted(DisabilityClass disabilityClass, int maxGrade) {
        public Admitted {
            Check.range("opening.rule.maxGrade", maxGrade, 1, Certificate.MILDEST_GRADE);
        }
    }

    public PostRule {
        Check.text("opening.rule.citation", citation);
        admitted = List.copyOf(admitted);
        if (admitted.isEmpty()) {
            throw MatcherException.invalid(
                    "opening.rule.admitted", citation, "the rule admits nobody", "list the classes the rule names");
        }
    }

    /** Returns whether the rule admits a certificate. */
    public boolean admits(Certificate certificate) {
        return admitted.stream()
                .anyMatch(a ->
                        certificate.classes().contains(a.disabilityClass()) && certificate.grade() <= a.maxGrade());
    }
}
