package org.inclusivework.embeddedservice;

import static org.inclusivework.matcher.model.NeedStrength.REQUIRED;
import static org.inclusivework.matcher.model.OfferState.PROVIDED;
import static org.inclusivework.matcher.taxonomy.Accommodation.HC_CAPTION;
import static org.inclusivework.matcher.taxonomy.Accommodation.HC_TEXT;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.SkillKey;

/** The shortest program that matches and explains; the README shows its middle, and a test holds the two together. */
public final class FirstMatch {
    private FirstMatch() {}

    /** Prints the one match of one opening and one candidate, with its reasons and questions. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // README: begin
        SkillKey chat = SkillKey.ofLabel("customer service by text chat");
        LocalDate day = LocalDate.of(2026, 12, 3);
        Opening opening = Opening.builder("o-1", "文字客服", "晨光商贸")
                .skills(List.of(SkillRequirement.essential(chat)))
                .offers(List.of(AccommodationOffer.of(HC_TEXT, PROVIDED)))
                .build();
        Candidate candidate = Candidate.builder("c-1")
                .skills(List.of(CandidateSkill.of(chat)))
                .needs(List.of(AccommodationNeed.of(REQUIRED, HC_TEXT, HC_CAPTION)))
                .build();
        try (MatchEngine engine = MatchEngine.open(EngineOptions.inMemory())) {
            engine.upsert(opening);
            engine.upsert(candidate);
            engine.refresh();
            Ranking ranking = engine.match(MatchRequest.openingsFor("c-1", day).build());
            for (Match match : ranking.matches()) {
                out.printf(
                        "%d. %s %.3f%n",
                        match.rank(), match.openingId(), match.score().value());
                Explanation why = engine.explain("c-1", match.openingId(), Weights.defaults(), day);
                why.lines(Language.ZH).forEach(out::println);
            }
        }
        // README: end
    }
}
