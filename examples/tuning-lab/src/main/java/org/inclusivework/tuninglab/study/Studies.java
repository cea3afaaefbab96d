package org.inclusivework.tuninglab.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.inclusivework.matcher.taxonomy.Language;

/** All figures that documents may name, by the study that brings them out. */
public final class Studies {
    private static final Map<String, IntFunction<List<Figure>>> ALL = all();

    private Studies() {}

    /** Returns the names of the studies. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Runs a study. */
    public static List<Figure> run(String name, int threads) {
        IntFunction<List<Figure>> study = ALL.get(name);
        if (study == null) {
            throw new IllegalArgumentException(
                    "没有这项研究，可用的有 / there is no study “" + name + "”; there are " + String.join(", ", names()));
        }
        return study.apply(threads);
    }

    private static Map<String, IntFunction<List<Figure>>> all() {
        Map<String, IntFunction<List<Figure>>> studies = new LinkedHashMap<>();
        studies.put("benchmark", threads -> BenchmarkStudy.honesty());
        studies.put("tuned", threads -> {
            List<Figure> figures = new ArrayList<>();
            for (Language language : Language.values()) {
                figures.addAll(BenchmarkStudy.tuned(language, threads));
            }
            return figures;
        });
        studies.put("planted", threads -> {
            List<Figure> figures = new ArrayList<>(PlantedStudy.worlds(PlantedWorld.Kind.LINEAR, threads));
            figures.addAll(PlantedStudy.worlds(PlantedWorld.Kind.GEOMETRIC, threads));
            figures.addAll(PlantedStudy.worlds(PlantedWorld.Kind.WEAKEST_LINK, threads));
            return figures;
        });
        studies.put("noise", PlantedStudy::noise);
        studies.put("speed", threads -> SpeedStudy.cmaEs());
        return studies;
    }
}
