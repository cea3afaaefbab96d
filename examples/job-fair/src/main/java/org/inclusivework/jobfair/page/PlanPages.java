package org.inclusivework.jobfair.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.inclusivework.jobfair.chart.DataTable;
import org.inclusivework.jobfair.page.OverviewPage.Figure;
import org.inclusivework.jobfair.page.TablesPage.Section;
import org.inclusivework.jobfair.plan.DayText;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.matcher.allocation.Appointment;
import org.inclusivework.matcher.allocation.Difference;
import org.inclusivework.matcher.allocation.Visitor;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a plan in one language: for each person, for each employer, and for the organiser.
 *
 * <p>A person's page has booths, times and who goes along. An employer's is made of the table that the employer gets and of nothing
 * else, see {@link #employer}. All others are the organiser's. Not thread-safe.
 */
public final class PlanPages {
    /** So many lines for people who come without having been planned. */
    private static final int BLANK = 24;

    /** Takes pages as they are made. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a page.
         *
         * @param name its name, with {@code /} between folders; of safe characters
         * @param page its bytes
         */
        void add(String name, byte[] page) throws IOException;
    }

    private final PageTexts texts;
    private final KeptPlan kept;
    private final boolean invented;
    private final boolean changed;
    private final Sink sink;
    private final SortedMap<String, List<Appointment>> visits;

    /**
     * Starts.
     *
     * @param invented whether people and employers are made up, which every page then says
     * @param changed whether there is a page of differences, which the others of the organiser then lead to
     */
    public PlanPages(Language language, KeptPlan kept, boolean invented, boolean changed, Sink sink) {
        this.texts = PageTexts.in(language);
        this.kept = kept;
        this.invented = invented;
        this.changed = changed;
        this.sink = sink;
        this.visits = kept.plan().bySeeker();
    }

    private static String personFile(String person) {
        return "people/" + FileNames.of(person) + ".html";
    }

    private String employerFile(String employer) {
        return "employers/" + FileNames.of(number(employer)) + ".html";
    }

    private String number(String employer) {
        return kept.numbers().getOrDefault(employer, "");
    }

    private String byMode(String key) {
        return key + "." + kept.mode();
    }

    private Phrase mark() {
        return kept.isProposal() ? texts.say("planned.proposal") : texts.data("");
    }

    private PageHead head(String title, String kind, String style, List<Link> links, String foot) {
        return new PageHead(texts, Phrase.visible(title), kind, Style.of(style), links, foot);
    }

    /**
     * Adds a page for each person, also for those whom the plan leaves out.
     *
     * @param titles the titles of the openings, by id
     */
    public void people(Map<String, String> titles) throws IOException {
        List<ListPage.Row> rows = new ArrayList<>();
        for (Visitor visitor : kept.fair().visitors()) {
            String person = visitor.id();
            List<Appointment> own = visits.getOrDefault(person, List.of());
            sink.add(personFile(person), Templates.render("visits.jte", visits(person, own, titles)));
            rows.add(new ListPage.Row(
                    new Link(personFile(person), who(person)),
                    List.of(
                            texts.data(
                                    own.isEmpty()
                                            ? texts.get("follow-up")
                                            : DayText.when(
                                                    kept.mode(), own.getFirst().start())),
                            texts.data(Integer.toString(own.size()))),
                    List.of()));
        }
        list("planned.people", "people.html", rows, byMode("planned.visits"));
    }

    private void list(String key, String file, List<ListPage.Row> rows, String count) throws IOException {
        ListPage page = new ListPage(
                staff(key, file, "staff.foot"),
                texts.say(key),
                texts.say(key + ".lead"),
                texts.say(key + ".caption", rows.size()),
                List.of(texts.say(key + ".first"), texts.say(key + ".second"), texts.say(count)),
                rows);
        sink.add(file, Templates.render("list.jte", page));
    }

    private String who(String person) {
        String name = kept.names().getOrDefault(person, "");
        return name.isEmpty() ? person : person + " " + name;
    }

    private VisitsPage visits(String person, List<Appointment> own, Map<String, String> titles) {
        String name = kept.names().getOrDefault(person, "");
        String title = byMode("visits.h1");
        List<Phrase> lead = new ArrayList<>();
        if (own.isEmpty()) {
            lead.add(texts.say("visits.none"));
        } else {
            lead.add(texts.count(byMode("visits.lead"), own.size()));
        }
        if (kept.isProposal()) {
            lead.add(texts.say("visits.proposal"));
        }
        return new VisitsPage(
                head(
                        texts.get("visits.title", name.isEmpty() ? person : name),
                        "visits",
                        "visits",
                        List.of(),
                        texts.get("candidate.foot", person)),
                texts.say("planned.eyebrow", kept.name(), texts.day(kept.date())),
                name.isEmpty() ? texts.say(title + ".nobody") : texts.say(title, name),
                mark(),
                lead,
                own.stream().map(visit -> stop(person, visit, titles)).toList(),
                invented);
    }

    private VisitsPage.Stop stop(String person, Appointment visit, Map<String, String> titles) {
        Map<String, String> openings = kept.openings().get(person);
        String opening = openings == null ? null : openings.get(visit.booth());
        return new VisitsPage.Stop(
                texts.data(DayText.when(kept.mode(), visit.start())),
                texts.say("visits.booth", number(visit.booth())),
                texts.data(visit.booth()),
                opening == null ? texts.data("") : texts.say("visits.opening", titles.getOrDefault(opening, opening)),
                visit.helpers().isEmpty()
                        ? texts.data("")
                        : texts.say("visits.with", String.join(texts.get("separator"), visit.helpers())),
                kept.isProposal() || visit.held() ? texts.data("") : texts.say("visits.fresh"));
    }

    /**
     * Adds the page of an employer. It holds the fair, the employer, its booth and this table: under a fixed plan nothing that anybody
     * needs, can do or scores can change a byte of it.
     *
     * @param headings the headings of what the employer gets
     * @param rows what it gets: in each half hour how many people, or times, names to use and openings
     */
    public void employer(String employer, List<String> headings, List<List<String>> rows) throws IOException {
        boolean nobody = rows.isEmpty();
        DataTable times = new DataTable(texts.get(byMode("times.caption")), headings, rows);
        TablesPage page = new TablesPage(
                head(texts.get("times.title", employer), "employer", "employer", List.of(), texts.get("times.foot")),
                texts.say("times.eyebrow", kept.name(), texts.day(kept.date())),
                texts.data(employer),
                mark(),
                List.of(texts.say("visits.booth", number(employer))),
                List.of(),
                List.of(
                        new Section(
                                "times",
                                "",
                                texts.say(byMode("times")),
                                List.of(texts.say(nobody ? "times.none" : byMode("times.lead"))),
                                List.of(),
                                nobody ? List.of() : List.of(times)),
                        new Section(
                                "tips",
                                "",
                                texts.say("times.tips"),
                                List.of(),
                                List.of(
                                        texts.say("times.tips.free"),
                                        texts.say("employer.tips.person"),
                                        texts.say("times.tips.talk"),
                                        texts.say("times.tips.others")),
                                List.of())),
                invented);
        sink.add(employerFile(employer), Templates.render("tables.jte", page));
    }

    /** Adds the list that leads to the employers' pages. */
    public void employers(Set<String> employers) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        kept.plan()
                .timetable()
                .appointments()
                .forEach(visit -> counts.merge(visit.booth(), visit.seekers().size(), Integer::sum));
        List<ListPage.Row> rows = new ArrayList<>();
        for (String employer : employers) {
            rows.add(new ListPage.Row(
                    new Link(employerFile(employer), employer),
                    List.of(
                            texts.data(number(employer)),
                            texts.data(Integer.toString(counts.getOrDefault(employer, 0)))),
                    List.of()));
        }
        list("planned.employers", "employers.html", rows, byMode("planned.visits"));
    }

    private PageHead staff(String title, String file, String foot) {
        List<Link> links = new ArrayList<>();
        link(links, file, "index.html", "planned.overview");
        link(links, file, "people.html", "planned.people");
        link(links, file, "employers.html", "planned.employers");
        link(links, file, "sign-in.html", "planned.sign-in");
        if (changed) {
            link(links, file, "changes.html", "planned.changes");
        }
        return head(texts.get("staff.title", texts.get(title), kept.name()), "staff", "staff", links, texts.get(foot));
    }

    private void link(List<Link> links, String here, String file, String key) {
        if (!here.equals(file)) {
            links.add(new Link(file, texts.get(key)));
        }
    }

    /** Adds the sheet on which people sign that they came. */
    public void signIn() throws IOException {
        List<String> headings = List.of(
                texts.get("sign-in.number"),
                texts.get("sign-in.name"),
                texts.get("sign-in.signature"),
                texts.get("sign-in.time"));
        List<List<String>> people = kept.fair().visitors().stream()
                .map(visitor -> List.of(visitor.id(), kept.names().getOrDefault(visitor.id(), ""), "", ""))
                .toList();
        List<List<String>> blank = Collections.nCopies(BLANK, List.of("", "", "", ""));
        TablesPage page = new TablesPage(
                staff("planned.sign-in", "sign-in.html", "sign-in.foot"),
                texts.say("planned.eyebrow", kept.name(), texts.day(kept.date())),
                texts.say("planned.sign-in"),
                texts.data(""),
                List.of(texts.say("sign-in.lead")),
                List.of(),
                List.of(
                        signing(
                                "planned-people",
                                "sign-in.planned",
                                new DataTable(texts.get("sign-in.planned.caption", people.size()), headings, people)),
                        signing(
                                "walk-ins",
                                "sign-in.walk-ins",
                                new DataTable(texts.get("sign-in.walk-ins.caption"), headings, blank))),
                invented);
        sink.add("sign-in.html", Templates.render("tables.jte", page));
    }

    private Section signing(String id, String key, DataTable table) {
        return new Section(id, "signing", texts.say(key), List.of(), List.of(), List.of(table));
    }

    /**
     * Adds the organiser's overview.
     *
     * @param headings the headings of what helpers do
     * @param rounds what helpers do, by helper, who is in the first column
     * @param followUp whom the plan leaves out, and what would help
     */
    public void overview(List<String> headings, List<List<String>> rounds, DataTable followUp) throws IOException {
        Map<String, List<List<String>>> byHelper = new LinkedHashMap<>();
        rounds.forEach(row -> byHelper.computeIfAbsent(row.getFirst(), helper -> new ArrayList<>())
                .add(row.subList(1, row.size())));
        List<DataTable> helpers = new ArrayList<>();
        byHelper.forEach(
                (helper, own) -> helpers.add(new DataTable(helper, headings.subList(1, headings.size()), own)));
        long several = visits.values().stream().filter(own -> own.size() > 1).count();
        long all = visits.values().stream().mapToInt(List::size).sum();
        var timetable = kept.plan().timetable();
        List<Phrase> lead = new ArrayList<>();
        lead.add(kept.isProposal() ? texts.say("planned.next") : texts.say("planned.confirmed", kept.officer()));
        List<Figure> figures = List.of(
                figure("planned.figure.people", kept.fair().visitors().size()),
                figure("planned.figure.planned", visits.size()),
                figure("planned.figure.several", several),
                figure(byMode("planned.visits"), all),
                figure("planned.figure.booths", kept.fair().stands().size()),
                figure("follow-up", kept.plan().leftOut().size()));
        List<Section> sections = List.of(
                new Section(
                        "follow-up",
                        "",
                        texts.say("follow-up"),
                        List.of(texts.say(
                                followUp.rows().isEmpty() ? "planned.follow-up.nobody" : "planned.follow-up.lead")),
                        List.of(),
                        followUp.rows().isEmpty() ? List.of() : List.of(followUp)),
                new Section(
                        "rounds",
                        "",
                        texts.say("planned.rounds"),
                        List.of(texts.say(helpers.isEmpty() ? "planned.rounds.none" : "planned.rounds.lead")),
                        List.of(),
                        helpers),
                new Section(
                        "quality",
                        "",
                        texts.say("planned.quality"),
                        List.of(),
                        List.of(
                                texts.say(
                                        "planned.quality.missing",
                                        timetable.goals().missing(),
                                        timetable.bound().missing()),
                                texts.say(
                                        "planned.quality.waiting",
                                        timetable.goals().waiting(),
                                        timetable.bound().waiting())),
                        List.of()));
        TablesPage page = new TablesPage(
                staff("planned.overview", "index.html", "staff.foot"),
                texts.say("planned.eyebrow.staff", kept.name(), texts.day(kept.date())),
                texts.say("planned.overview"),
                mark(),
                lead,
                figures,
                sections,
                invented);
        sink.add("index.html", Templates.render("tables.jte", page));
    }

    private Figure figure(String key, long number) {
        return new Figure(Long.toString(number), texts.say(key));
    }

    /**
     * Adds the page of what a change of the plan changes; its rows lead to the pages to give out anew.
     *
     * @param words says what happened to a visit, and in which columns
     */
    public void changes(List<Difference> differences, Changed words) throws IOException {
        List<ListPage.Row> rows = new ArrayList<>();
        for (Difference difference : differences) {
            rows.add(new ListPage.Row(
                    new Link(personFile(difference.seeker()), who(difference.seeker())),
                    List.of(
                            texts.data(number(difference.booth())),
                            texts.data(difference.booth()),
                            texts.data(words.kind(difference.kind())),
                            texts.data(when(difference.before())),
                            texts.data(when(difference.after()))),
                    List.of()));
        }
        long people = differences.stream().map(Difference::seeker).distinct().count();
        sink.add(
                "changes.html",
                Templates.render(
                        "list.jte",
                        new ListPage(
                                staff("planned.changes", "changes.html", "staff.foot"),
                                texts.say("planned.changes"),
                                texts.count("planned.changes.lead", people),
                                texts.count("planned.changes.caption", rows.size()),
                                List.of(
                                        texts.say("planned.people.first"),
                                        texts.say("planned.employers.second"),
                                        texts.say("planned.employers.first"),
                                        texts.say("planned.changes.kind"),
                                        texts.say("planned.changes.before"),
                                        texts.say("planned.changes.after")),
                                rows)));
    }

    /** Says what happened to a visit. */
    @FunctionalInterface
    public interface Changed {
        /** Returns it in words. */
        String kind(Difference.Kind kind);
    }

    private String when(@Nullable Appointment visit) {
        return visit == null ? "–" : DayText.when(kept.mode(), visit.start());
    }
}
