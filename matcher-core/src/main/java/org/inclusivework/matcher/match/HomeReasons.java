package org.inclusivework.matcher.match;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.scoring.HomeScore;

/** Says what the home-work component is made of: the share, then the factors that lower it, which explain with share 0. */
final class HomeReasons {
    private HomeReasons() {}

    static List<Reason> of(Pair pair, double value) {
        if (!HomeScore.matters(pair.c())) {
            return List.of(new Reason(Message.of(MessageCode.HOME_EITHER), 1, value));
        }
        List<Reason> reasons = new ArrayList<>();
        Term share = new Term.Quantity(100 * pair.o().homeShare(), Term.Unit.PERCENT);
        HomeWorkTerms terms = pair.opening().homeWork();
        if (terms == null) {
            Message message = pair.o().homePriorKnown()
                    ? Message.of(MessageCode.HOME_PRIOR, share)
                    : Message.of(MessageCode.HOME_UNKNOWN);
            return List.of(new Reason(message, 1, value));
        }
        reasons.add(new Reason(Message.of(MessageCode.HOME_STATED, share), 1, value));
        if (pair.candidate().homeWork().wish() != HomeWish.ON_SITE) {
            factors(pair, terms, reasons);
        }
        return reasons;
    }

    private static void factors(Pair pair, HomeWorkTerms terms, List<Reason> reasons) {
        double equipment = HomeScore.equipmentFit(pair.c(), pair.o(), pair.parameters());
        if (equipment < 1) {
            Term needed = Term.all(terms.equipment().stream().map(Term::of).toList());
            reasons.add(new Reason(Message.of(MessageCode.HOME_EQUIPMENT, needed), 0, equipment));
        }
        double space = HomeScore.spaceFit(pair.c(), pair.o(), pair.parameters());
        if (space < 1) {
            Term needed = new Term.Quantity(terms.spaceM2(), Term.Unit.SQUARE_METRES);
            reasons.add(new Reason(Message.of(MessageCode.HOME_SPACE, needed), 0, space));
        }
        double internet = HomeScore.internetFit(pair.c(), pair.o(), pair.parameters());
        if (internet < 1) {
            reasons.add(new Reason(Message.of(MessageCode.HOME_INTERNET, Term.of(terms.internet())), 0, internet));
        }
        double hazard = HomeScore.hazardFit(pair.c(), pair.o(), pair.parameters());
        if (hazard < 1) {
            Term hazards = Term.all(terms.hazards().stream().map(Term::of).toList());
            reasons.add(new Reason(Message.of(MessageCode.HOME_HAZARD, hazards), 0, hazard));
        }
        if (terms.training() == HomeTraining.CENTRE_FIRST) {
            reasons.add(new Reason(
                    Message.of(MessageCode.HOME_TRAINING), 0, pair.o().trainingFit()));
        }
    }
}
