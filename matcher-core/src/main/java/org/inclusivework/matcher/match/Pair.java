package org.inclusivework.matcher.match;

import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/** A pair under explanation: what was stated, what it was compiled to, and the words for it. */
record Pair(
        Candidate candidate,
        Opening opening,
        CandidateFacts c,
        OpeningFacts o,
        ScoringParameters parameters,
        SkillTaxonomy taxonomy) {

    /** Returns the best state of several alternatives in a part of working life. */
    OfferState bestState(List<Accommodation> alternatives, Scope scope) {
        return alternatives.stream()
                .map(accommodation -> opening.offerState(accommodation, scope))
                .min(Comparator.naturalOrder())
                .orElse(OfferState.UNKNOWN);
    }

    static Term term(Accommodation accommodation) {
        return new Term.Named(accommodation.code(), accommodation.label());
    }

    static Term terms(List<Accommodation> alternatives) {
        return Term.anyOf(alternatives.stream().map(Pair::term).toList());
    }

    static Term scopes(List<Scope> scopes) {
        return Term.all(scopes.stream().map(Term::of).toList());
    }

    Term term(SkillKey key) {
        return new Term.Named(key.value(), taxonomy.find(key).map(Pair::label).orElseGet(() -> {
            String text = key.value().substring(key.value().indexOf(':') + 1);
            return new Label(text, text);
        }));
    }

    private static Label label(Skill skill) {
        String zh = skill.prefLabelZh();
        return new Label(zh == null ? skill.prefLabelEn() : zh, skill.prefLabelEn());
    }
}
