package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.WorkObject;

/** What the work of an occupation handles: the object that most of O*NET's measurements speak for. */
final class WorkObjects {

    private static final Map<WorkObject, List<String>> SIGNS = Map.of(
            WorkObject.DATA,
                    List.of(
                            "activity Working with Computers",
                            "activity Processing Information",
                            "activity Analyzing Data or Information",
                            "ability Written Expression"),
            WorkObject.VOICE,
                    List.of(
                            "ability Speech Clarity",
                            "activity Selling or Influencing Others",
                            "activity Performing for or Working Directly with the Public",
                            "skill Service Orientation"),
            WorkObject.SMALL_GOODS,
                    List.of(
                            "ability Finger Dexterity",
                            "ability Arm-Hand Steadiness",
                            "ability Visual Color Discrimination",
                            "activity Judging the Qualities of Objects, Services, or People"),
            WorkObject.BULKY_GOODS,
                    List.of(
                            "ability Static Strength",
                            "ability Trunk Strength",
                            "activity Operating Vehicles, Mechanized Devices, or Equipment",
                            "activity Performing General Physical Activities"));

    private final WorkCorpus corpus;

    WorkObjects(WorkCorpus corpus) {
        this.corpus = corpus;
    }

    /** The object of a mix of references; the first of the catalogue where two are level. */
    WorkObject of(Map<Integer, Double> mix) {
        WorkObject best = WorkObject.DATA;
        double most = Double.NEGATIVE_INFINITY;
        for (WorkObject object : WorkObject.values()) {
            double sum = 0;
            for (String sign : SIGNS.getOrDefault(object, List.of())) {
                int column = corpus.featureNames.indexOf(sign);
                for (Map.Entry<Integer, Double> part : mix.entrySet()) {
                    sum += part.getValue() * corpus.features[part.getKey()][column];
                }
            }
            if (sum > most) {
                most = sum;
                best = object;
            }
        }
        return best;
    }
}
