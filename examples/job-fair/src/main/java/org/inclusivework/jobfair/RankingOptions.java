package org.inclusivework.jobfair;

import java.nio.file.Path;
import java.time.LocalDate;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how to score. */
final class RankingOptions {
    @Spec(Target.MIXEE)
    CommandSpec spec;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights")
    @Nullable
    Path weights;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    @Nullable
    LocalDate asOf;

    @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
    @Nullable
    Path index;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

    void check() {
        range(spec, "--threads", threads, 1, 256);
    }

    /** Refuses a number of matches that no request takes. */
    static void checkCount(CommandSpec spec, String option, int value, int least) {
        range(spec, option, value, least, MatchRequest.MAX_K);
    }

    private static void range(CommandSpec spec, String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(), option, null, spec.findOption(option), Integer.toString(value));
        }
    }

    Weights weights(Session session) {
        return weights == null ? Weights.defaults() : FairFiles.weights(session.resolve(weights));
    }
}
