package org.inclusivework.matcher.benchmarks.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.scoring.ScoringParameters;

/** The constants of the score, read by their names from the file that the engine reads. Immutable and thread-safe. */
final class Constants {
    private final Map<String, Double> values = new HashMap<>();

    Constants() {
        Properties text = new Properties();
        try (InputStream in = ScoringParameters.class.getResourceAsStream("parameters.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar of matcher-core lacks parameters.properties: rebuild it");
            }
            text.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("parameters.properties of matcher-core cannot be read: rebuild it", e);
        }
        text.forEach((name, value) ->
                values.put(name.toString(), Double.valueOf(value.toString().strip())));
    }

    /** Returns a constant by its name in {@code parameters.properties}. */
    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "there is no constant '" + name + "': name it as parameters.properties does");
        }
        return value;
    }

    /** Returns the share of working days with a trip. */
    double visits(OnSiteFrequency frequency) {
        return switch (frequency) {
            case NEVER -> 0;
            case ONBOARDING -> of("travel.onboarding");
            case MONTHLY -> of("travel.monthly");
            case WEEKLY -> of("travel.weekly");
            case DAILY -> 1;
        };
    }
}
