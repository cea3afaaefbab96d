package org.inclusivework.tuninglab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.evaluation.PlacementLog;
import org.inclusivework.matcher.evaluation.PlacementLog.Outcome;

/**
 * Reads a log of what was shown: comma-separated values as {@link PlacementLog} has them, or the JSON Lines that the fair's
 * {@code ledger log} writes, one object for each place of a list.
 *
 * <p>The steps of the ledger count as: intent, and what came to nothing, an interview; hired and signed an offer; in post, stayed.
 */
final class ShownLog {
    private static final Map<String, Outcome> STEPS = Map.ofEntries(
            Map.entry("", Outcome.NONE),
            Map.entry("NONE", Outcome.NONE),
            Map.entry("INTERVIEWED", Outcome.INTERVIEWED),
            Map.entry("INTENT", Outcome.INTERVIEWED),
            Map.entry("LEFT", Outcome.INTERVIEWED),
            Map.entry("OFFERED", Outcome.OFFERED),
            Map.entry("HIRED", Outcome.OFFERED),
            Map.entry("SIGNED", Outcome.OFFERED),
            Map.entry("STAYED", Outcome.STAYED),
            Map.entry("IN_POST_1", Outcome.STAYED),
            Map.entry("IN_POST_3", Outcome.STAYED),
            Map.entry("IN_POST_6", Outcome.STAYED),
            Map.entry("IN_POST_12", Outcome.STAYED));

    private ShownLog() {}

    static PlacementLog read(Path file) {
        String name = DataOptions.fileName(file);
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return DataOptions.read(file, in -> csv ? PlacementLog.read(in, name) : lines(in, name));
    }

    private static PlacementLog lines(Reader in, String name) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<PlacementLog.Shown> shown = new ArrayList<>();
        Set<List<Object>> taken = new HashSet<>();
        BufferedReader reader = new BufferedReader(in);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String where = name + ", 第 " + number + " 行 / line " + number + ": ";
            JsonNode row;
            try {
                row = mapper.readTree(line);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(where + "不是 JSON / this is no JSON", e);
            }
            int position = row.path("position").asInt(0);
            String list = text(row, "listId", where);
            if (position < 1 || !taken.add(List.of(list, position))) {
                throw new IllegalArgumentException(
                        where + "名次缺少、小于 1 或重复 / the position is missing, below 1, or taken: " + position);
            }
            String step = row.path("outcome").asText("").toUpperCase(Locale.ROOT);
            Outcome outcome = STEPS.get(step);
            if (outcome == null) {
                throw new IllegalArgumentException(where + "没有这个结果 / there is no such outcome: “" + step + "”");
            }
            shown.add(new PlacementLog.Shown(
                    text(row, "shownAt", where),
                    list,
                    text(row, "personKey", where),
                    position,
                    text(row, "openingId", where),
                    text(row, "weightsHash", where),
                    outcome));
        }
        return new PlacementLog(shown);
    }

    private static String text(JsonNode row, String key, String where) {
        String text = row.path(key).asText("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(where + "缺少 / missing: " + key);
        }
        return text;
    }
}
