package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inclusivework.jobfair.chart.DataTable;
import org.inclusivework.jobfair.page.PlanPages;
import org.inclusivework.jobfair.plan.DayText;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.jobfair.sheet.TableWriter;
import org.inclusivework.matcher.allocation.Appointment;
import org.inclusivework.matcher.allocation.Difference;
import org.inclusivework.matcher.allocation.LeftOut;
import org.inclusivework.matcher.model.Ids;

/**
 * The files of a plan: the organiser's tables, one table for each employer, pages of both and of each person, and what the next
 * command reads.
 *
 * <p>An employer's table is made of times and, for interviews, names to use; helpers, rounds and what anybody needs are in the
 * organiser's tables only, and a visit's length, which help makes longer, is in none of the employers'.
 */
final class PlanFiles {
    static final String PLAN = "plan.json";

    private final Texts texts;
    private final KeptPlan kept;
    private final Map<String, String> titles;
    private final boolean invented;

    /**
     * Starts.
     *
     * @param titles the titles of the openings, by id
     * @param invented whether people and employers are made up, which the pages then say
     */
    PlanFiles(Texts texts, KeptPlan kept, Map<String, String> titles, boolean invented) {
        this.texts = texts;
        this.kept = kept;
        this.titles = titles;
        this.invented = invented;
    }

    /** Writes all files into a folder. */
    void write(ResultFolder folder, List<Difference> differences) throws IOException {
        table(folder, "people.csv", "plan.people.headings", people());
        table(folder, "helpers.csv", "plan.helpers.headings", helpers());
        table(folder, "follow-up.csv", "plan.follow-up.headings", followUp());
        booths(folder);
        if (!differences.isEmpty()) {
            table(folder, "differences.csv", "plan.differences.headings", differences(differences));
        }
        pages(folder, differences);
        try (OutputStream out = folder.stream(PLAN)) {
            out.write(kept.bytes());
        }
        try (Writer out = folder.start("summary.txt")) {
            out.write(summary());
        }
    }

    private void table(ResultFolder folder, String name, String headings, List<List<String>> rows) throws IOException {
        try (TableWriter table = TableWriter.csv(folder.stream(name))) {
            table.row(headings(headings));
            for (List<String> row : rows) {
                table.row(row);
            }
        }
    }

    private List<String> headings(String key) {
        return List.of(texts.get(key).split(",", -1));
    }

    private String name(String person) {
        return kept.names().getOrDefault(person, "");
    }

    private String who(String person) {
        return name(person).isEmpty() ? person : person + " " + name(person);
    }

    private String number(String booth) {
        return kept.numbers().getOrDefault(booth, "");
    }

    private String title(String person, String booth) {
        Map<String, String> own = kept.openings().get(person);
        String opening = own == null ? null : own.get(booth);
        return opening == null ? "" : titles.getOrDefault(opening, opening);
    }

    private List<List<String>> people() {
        List<List<String>> rows = new ArrayList<>();
        kept.plan()
                .bySeeker()
                .forEach((person, appointments) -> appointments.forEach(appointment -> rows.add(List.of(
                        person,
                        name(person),
                        number(appointment.booth()),
                        appointment.booth(),
                        title(person, appointment.booth()),
                        DayText.when(kept.mode(), appointment.start()),
                        String.join(texts.get("separator"), appointment.helpers()),
                        appointment.party().equals(person) ? "" : appointment.party(),
                        texts.get(appointment.held() ? "plan.held" : "plan.proposed")))));
        return rows;
    }

    /** What each helper does, by helper. */
    private List<List<String>> helpers() {
        List<List<String>> rows = new ArrayList<>();
        for (Appointment appointment : kept.plan().timetable().appointments()) {
            for (String helper : appointment.helpers()) {
                rows.add(List.of(
                        helper,
                        DayText.time(appointment.start()),
                        DayText.time(appointment.end()),
                        number(appointment.booth()),
                        appointment.booth(),
                        appointment.seekers().stream()
                                .map(this::who)
                                .collect(Collectors.joining(texts.get("separator")))));
            }
        }
        rows.sort(Comparator.comparing((List<String> row) -> row.getFirst(), Ids.ORDER));
        return rows;
    }

    private List<List<String>> followUp() {
        List<List<String>> rows = new ArrayList<>();
        for (LeftOut person : kept.plan().leftOut()) {
            boolean wantsRoom = person.reason() == LeftOut.Reason.ALL_FULL
                    && !person.oneMoreAt().isEmpty();
            String change = !wantsRoom
                    ? texts.get("plan.change." + person.reason())
                    : texts.get(
                            "plan.change.one-more",
                            person.oneMoreAt().getFirst(),
                            number(person.oneMoreAt().getFirst()));
            rows.add(List.of(
                    person.seeker(), name(person.seeker()), texts.get("plan.reason." + person.reason()), change));
        }
        return rows;
    }

    /** One table for each employer, named after its booth. */
    private void booths(ResultFolder folder) throws IOException {
        Files.createDirectories(folder.work().resolve("booths"));
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, List<List<String>>> booth : times().entrySet()) {
            String name = fileName(number(booth.getKey()));
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name = name + "_";
            }
            table(folder, "booths/" + name + ".csv", timesHeadings(), booth.getValue());
        }
    }

    private String timesHeadings() {
        return kept.mode() == KeptPlan.Mode.BOOTHS ? "plan.booth.headings" : "plan.interviews.headings";
    }

    /** What each employer gets, by employer. */
    private SortedMap<String, List<List<String>>> times() {
        Map<String, List<Appointment>> byBooth = new HashMap<>();
        for (Appointment appointment : kept.plan().timetable().appointments()) {
            byBooth.computeIfAbsent(appointment.booth(), booth -> new ArrayList<>())
                    .add(appointment);
        }
        SortedMap<String, List<List<String>>> times = new TreeMap<>(Ids.ORDER);
        kept.fair().stands().forEach(stand -> {
            List<Appointment> own = byBooth.getOrDefault(stand.id(), List.of());
            times.put(stand.id(), kept.mode() == KeptPlan.Mode.BOOTHS ? expected(own) : interviews(own));
        });
        return times;
    }

    /** How many people to expect in each half hour. */
    private List<List<String>> expected(List<Appointment> appointments) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, String> windows = new TreeMap<>();
        for (Appointment appointment : appointments) {
            int half = appointment.start() / 30;
            windows.put(half, DayText.window(appointment.start()));
            counts.merge(half, appointment.seekers().size(), Integer::sum);
        }
        List<List<String>> rows = new ArrayList<>();
        windows.forEach((half, window) -> rows.add(List.of(window, Integer.toString(counts.getOrDefault(half, 0)))));
        return rows;
    }

    private List<List<String>> interviews(List<Appointment> appointments) {
        List<List<String>> rows = new ArrayList<>();
        for (Appointment appointment : appointments) {
            for (String person : appointment.seekers()) {
                rows.add(List.of(DayText.time(appointment.start()), name(person), title(person, appointment.booth())));
            }
        }
        return rows;
    }

    /** Booth numbers are other people's texts. */
    private static String fileName(String number) {
        StringBuilder name = new StringBuilder();
        number.codePoints()
                .forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) || c == '-' || c == '+' ? c : '_'));
        return name.isEmpty() ? "_" : name.toString();
    }

    private List<List<String>> differences(List<Difference> differences) {
        List<List<String>> rows = new ArrayList<>();
        for (Difference difference : differences) {
            rows.add(List.of(
                    difference.seeker(),
                    name(difference.seeker()),
                    number(difference.booth()),
                    difference.booth(),
                    texts.get("plan.kind." + difference.kind()),
                    when(difference.before()),
                    when(difference.after())));
        }
        return rows;
    }

    private String when(@org.jspecify.annotations.Nullable Appointment appointment) {
        return appointment == null ? "" : DayText.when(kept.mode(), appointment.start());
    }

    private void pages(ResultFolder folder, List<Difference> differences) throws IOException {
        Path root = folder.work().resolve("pages");
        Files.createDirectories(root.resolve("people"));
        Files.createDirectories(root.resolve("employers"));
        PlanPages pages = new PlanPages(texts.language(), kept, invented, !differences.isEmpty(), (name, page) -> {
            try (OutputStream out = folder.stream("pages/" + name)) {
                out.write(page);
            }
        });
        pages.people(titles);
        SortedMap<String, List<List<String>>> times = times();
        for (Map.Entry<String, List<List<String>>> employer : times.entrySet()) {
            pages.employer(employer.getKey(), headings(timesHeadings()), employer.getValue());
        }
        pages.employers(times.keySet());
        pages.signIn();
        pages.overview(
                headings("plan.helpers.headings"),
                helpers(),
                new DataTable(texts.get("plan.follow-up.caption"), headings("plan.follow-up.headings"), followUp()));
        if (!differences.isEmpty()) {
            pages.changes(differences, kind -> texts.get("plan.kind." + kind));
        }
    }

    /** Returns the overview. */
    String summary() {
        Map<String, List<Appointment>> byPerson = kept.plan().bySeeker();
        int people = kept.fair().visitors().size();
        int twice =
                (int) byPerson.values().stream().filter(own -> own.size() > 1).count();
        long visits = byPerson.values().stream().mapToInt(List::size).sum();
        long rounds = kept.plan().parties().stream()
                .filter(org.inclusivework.matcher.allocation.Party::round)
                .count();
        StringBuilder out = new StringBuilder();
        out.append(
                        kept.isProposal()
                                ? texts.get("plan.title.proposal", kept.name(), kept.date())
                                : texts.get("plan.title.confirmed", kept.name(), kept.date(), kept.officer()))
                .append('\n');
        out.append(texts.get(
                        "plan.counts",
                        people,
                        byPerson.size(),
                        twice,
                        visits,
                        kept.fair().stands().size()))
                .append('\n');
        out.append(texts.get("plan.rounds", rounds, kept.fair().helpers().size()))
                .append('\n');
        out.append(texts.get(
                        "plan.gap",
                        kept.plan().timetable().goals().missing(),
                        kept.plan().timetable().bound().missing(),
                        kept.plan().timetable().goals().waiting(),
                        kept.plan().timetable().bound().waiting()))
                .append('\n');
        out.append(texts.get("plan.left-out", kept.plan().leftOut().size())).append('\n');
        if (kept.isProposal()) {
            out.append(texts.get("plan.next")).append('\n');
        }
        return out.toString();
    }
}
