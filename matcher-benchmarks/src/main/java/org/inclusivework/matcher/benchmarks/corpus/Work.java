package org.inclusivework.matcher.benchmarks.corpus;

import java.util.List;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as the labour market of this corpus knows it.
 *
 * @param esco the code
 * @param isco the group, or {@code null}
 * @param workers how many people work in it
 * @param monthlyPay the median of dollars a month, 0 where no source has it
 * @param zone how much preparation it takes, 1 to 5
 * @param skills the skills asked for, in the order of their keys
 * @param titles its names in English
 * @param chinese its counterparts in China's classification; may be empty
 * @param prior what is known of its demands and of work at home, or {@code null}
 */
record Work(
        OccupationCode esco,
        @Nullable OccupationCode isco,
        long workers,
        int monthlyPay,
        int zone,
        List<Asked> skills,
        List<String> titles,
        List<Chinese> chinese,
        @Nullable OccupationPrior prior) {

    /** A skill that the occupation asks for. */
    record Asked(SkillKey skill, boolean essential) {}

    /** A counterpart in China's classification, with its names. */
    record Chinese(OccupationCode code, List<String> titles, String definition) {}

    /** Returns the share of the work that can be done at home, 0 to 1. */
    double homeShare() {
        return prior == null || prior.homeSharePerMille() < 0 ? 0.1 : prior.homeSharePerMille() / 1000.0;
    }

    /** Returns what the work handles. */
    WorkObject object() {
        return prior == null || prior.object() == null ? WorkObject.SMALL_GOODS : prior.object();
    }

    /** Returns whether the work handles things rather than files and calls. */
    boolean handlesGoods() {
        return object() == WorkObject.SMALL_GOODS || object() == WorkObject.BULKY_GOODS;
    }
}
