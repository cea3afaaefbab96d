package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * What one may expect of work before anybody says anything about it, whatever it is known by: English text, which is
 * estimated from its words; Chinese text, whose title is linked to China's classification and reaches the rest through the
 * crosswalk; or a code of any classification. Immutable and safe for any number of threads.
 */
public final class WorkExpectation {

    private static final double PER_MILLE = 1000.0;

    private final WorkEstimator work;
    private final Titles titles;
    private final Crosswalk crosswalk;
    private final OccupationPriors priors;

    WorkExpectation(WorkEstimator work, Titles titles, Crosswalk crosswalk, OccupationPriors priors) {
        this.work = work;
        this.titles = titles;
        this.crosswalk = crosswalk;
        this.priors = priors;
    }

    /**
     * Estimates from text and skills alone.
     *
     * @param text its title is all before the first full stop, colon or line break
     * @return without requirements where nothing is known of the text
     */
    public WorkEstimate ofText(String text, List<String> skills) {
        WorkEstimate english = work.estimate(text, skills);
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return english;
        }
        int end = titleEnd(text);
        String title = text.substring(0, end);
        TitleLinks links = titles.link(title, text.substring(end), PriorMix.MEANINGS);
        OccupationCode code = new OccupationCode(OccupationCode.TITLE, title.isBlank() ? text : title);
        OccupationPrior prior = PriorMix.of(code, links, priors).orElse(null);
        if (prior == null) {
            return english;
        }
        double home = prior.homeSharePerMille() / PER_MILLE;
        double craft = HandcraftRule.share(text, skills);
        return new WorkEstimate(
                Math.max(home, craft), prior.homeUncertaintyPerMille() / PER_MILLE, requirements(links));
    }

    /**
     * The requirements of an occupation of O*NET-SOC by its code or, where the code is unknown, its title; of an occupation
     * of another classification through the crosswalk.
     *
     * @param title its title, may be empty
     */
    public Map<String, Double> requirements(OccupationCode code, String title) {
        if (code.scheme().equals(OccupationCode.SOC)) {
            return work.ofSoc(code.code(), title).requirements();
        }
        Map<String, Double> sum = new TreeMap<>();
        add(sum, code, 1);
        return sum.isEmpty() ? ofText(title, List.of()).requirements() : scaled(sum);
    }

    private Map<String, Double> requirements(TitleLinks links) {
        Map<String, Double> sum = new TreeMap<>();
        links.ranked().forEach(link -> add(sum, link.code(), link.confidence()));
        return scaled(sum);
    }

    /** Adds what the counterparts in O*NET require, weighted; the empty name holds the weights. */
    private void add(Map<String, Double> sum, OccupationCode code, double weight) {
        for (Crosswalk.Counterpart counterpart : crosswalk.counterparts(code, OccupationCode.SOC)) {
            double share = weight * counterpart.sharePerMille() / PER_MILLE;
            sum.merge("", share, Double::sum);
            work.ofSoc(counterpart.code().code(), "")
                    .requirements()
                    .forEach((name, perCent) -> sum.merge(name, share * perCent, Double::sum));
        }
    }

    private static Map<String, Double> scaled(Map<String, Double> sum) {
        Double weight = sum.remove("");
        if (weight != null) {
            sum.replaceAll((name, value) -> value / weight);
        }
        return sum;
    }

    private static int titleEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (".。:：\n".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
