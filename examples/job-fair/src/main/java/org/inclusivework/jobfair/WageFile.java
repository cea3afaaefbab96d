package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.insight.MinimumWage;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.GazetteerMatch;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * An organiser's own minimum wages: a CSV with 地区 (a name or a code), 起始日期, 月最低工资, 小时最低工资, 依据; in English area, from,
 * monthly, hourly, source. Each row holds everywhere in its area.
 */
final class WageFile {
    private WageFile() {}

    static List<MinimumWage> read(Session session, Path file) throws IOException {
        Gazetteer places = ReadOptions.defaults().gazetteer();
        List<MinimumWage> wages = new ArrayList<>();
        for (SheetText.Row row : SheetText.read(session, file)) {
            try {
                String area = row.get("地区", "area");
                String hourly = row.get("小时最低工资", "hourly");
                String source = row.get("依据", "source");
                String shown = source.isEmpty() ? String.valueOf(file.getFileName()) : source;
                wages.add(new MinimumWage(
                        area(places, area),
                        new Label(area, area),
                        LocalDate.parse(row.get("起始日期", "from")),
                        Double.parseDouble(row.get("月最低工资", "monthly")),
                        hourly.isEmpty() ? 0 : Double.parseDouble(hourly),
                        true,
                        new Label(shown, shown)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new Failures.Stop(
                        ExitCode.USAGE,
                        session.texts()
                                .get(
                                        "audit.rules.row",
                                        file,
                                        row.number(),
                                        String.join(" ", row.cells().values())));
            }
        }
        return wages;
    }

    private static String area(Gazetteer places, String area) {
        if (area.matches("\\d{2,6}")) {
            return area;
        }
        if (places.resolve(area) instanceof GazetteerMatch.Resolved found) {
            // A prefecture's code ends in zeros that its counties do not have.
            return found.place().id().replaceAll("(?:00)+$", "");
        }
        throw new IllegalArgumentException(area);
    }
}
