package org.inclusivework.tuninglab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.WeightsFile;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.tuning.Gains;

/** Weights as a command line names them: {@code default}, a component alone, or a file. */
final class NamedWeights {
    private NamedWeights() {}

    static Gains.Named of(String text) {
        if (text.equals("default")) {
            return new Gains.Named(text, Weights.defaults());
        }
        for (ScoreComponent component : ScoreComponent.values()) {
            if (component.key().equals(text)) {
                return alone(component);
            }
        }
        if (!Files.exists(Path.of(text))) {
            throw new IllegalArgumentException("没有这个权重文件；也可以写 / there is no such file of weights: “" + text
                    + "”; default and "
                    + Arrays.stream(ScoreComponent.values())
                            .map(ScoreComponent::key)
                            .collect(Collectors.joining(", "))
                    + " may be named too");
        }
        return new Gains.Named(String.valueOf(Path.of(text).getFileName()), WeightsFile.read(Path.of(text)));
    }

    static Gains.Named alone(ScoreComponent component) {
        double[] w = new double[ScoreComponent.values().length];
        w[component.ordinal()] = 1;
        return new Gains.Named(component.key(), new Weights(w[0], w[1], w[2], w[3]));
    }
}
