package org.inclusivework.jobfair.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Makes all pages of a fair and adds them to a folder.
 *
 * <p>A page is made, written and forgotten, so that a fair of any size takes the memory of its figures. Each page is whole: its style is
 * inside, it loads nothing and runs nothing, so that it can be sent by itself. {@link #candidate} may be called by many threads at
 * once, the others by one.
 */
public final class FairReport {
    private final PageFolder folder;
    private final FairDay fair;
    private final List<Edition> editions;

    /** All that hangs on the language. */
    private record Edition(
            PageTexts texts,
            String folder,
            CandidateWriter candidates,
            EmployerWriter employers,
            MessageText messages) {}

    /**
     * Starts a report.
     *
     * @param folder where pages are added
     * @param fair the fair
     * @param languages the languages, the first one first
     */
    public FairReport(PageFolder folder, FairDay fair, List<Language> languages) {
        this.folder = folder;
        this.fair = fair;
        this.editions = languages.stream()
                .map(language -> {
                    PageTexts texts = PageTexts.in(language);
                    return new Edition(
                            texts,
                            languages.size() == 1 ? "" : texts.get("folder") + "/",
                            new CandidateWriter(texts, fair),
                            new EmployerWriter(texts, fair),
                            new MessageText(texts, fair));
                })
                .toList();
    }

    /**
     * Adds the pages and messages of a candidate.
     *
     * @param candidate the candidate
     * @param matches the recommendations, best first
     * @param nearest where there are none: what comes nearest
     */
    public void candidate(Candidate candidate, List<Recommended> matches, List<Recommended> nearest) {
        String name = FileNames.of(candidate.id());
        for (Edition edition : editions) {
            String base = edition.folder() + "candidates/" + name;
            page(
                    base + ".html",
                    "candidate.jte",
                    edition.candidates()
                            .page(candidateHead(edition, candidate, Form.NORMAL), candidate, matches, nearest));
            page(
                    base + "-large.html",
                    "candidate.jte",
                    edition.candidates()
                            .page(candidateHead(edition, candidate, Form.LARGE), candidate, matches, nearest));
            page(
                    base + "-easy.html",
                    "easy.jte",
                    edition.candidates().easy(candidateHead(edition, candidate, Form.EASY), candidate, matches));
            text(base + "-wechat.txt", edition.messages().wechat(candidate, matches));
            text(base + "-sms.txt", edition.messages().sms(candidate, matches));
        }
    }

    private enum Form {
        NORMAL(""),
        LARGE("-large"),
        EASY("-easy");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        String key() {
            return "form." + this;
        }
    }

    private PageHead candidateHead(Edition edition, Candidate candidate, Form form) {
        PageTexts texts = edition.texts();
        String name = FileNames.of(candidate.id());
        List<Link> links = new ArrayList<>();
        for (Form other : Form.values()) {
            if (other != form) {
                links.add(new Link(name + other.ending + ".html", texts.get(other.key())));
            }
        }
        otherLanguages(edition, links, "candidates/" + name + form.ending + ".html");
        String who = candidate.name() == null ? candidate.id() : candidate.name();
        return new PageHead(
                texts,
                Phrase.visible(texts.get("candidate.title", who)),
                "candidate " + (form == Form.EASY ? "easy" : form == Form.LARGE ? "large" : "normal"),
                Style.of(form == Form.EASY ? "easy" : "candidate"),
                links,
                texts.get("candidate.foot", candidate.id()));
    }

    /** Links to the same page in the other languages, from a page one folder deep. */
    private void otherLanguages(Edition edition, List<Link> links, String page) {
        String up = page.contains("/") ? "../../" : "../";
        for (Edition other : editions) {
            if (!other.folder().equals(edition.folder())) {
                links.add(new Link(
                        up + other.folder() + page,
                        other.texts().get("language"),
                        other.texts().tag()));
            }
        }
    }

    /**
     * Adds a page for each employer, made of the openings alone and of what people chose to disclose.
     *
     * @param openings all openings of the fair
     * @param disclosures what people chose to tell, to whichever employer
     */
    public void employers(List<Opening> openings, List<Disclosure> disclosures) {
        Map<String, List<Opening>> employers = employers(openings);
        for (Edition edition : editions) {
            PageTexts texts = edition.texts();
            employers.forEach((employer, own) -> {
                String name = "employers/" + FileNames.of(own.getFirst().id()) + ".html";
                List<Link> links = new ArrayList<>();
                otherLanguages(edition, links, name);
                PageHead head = new PageHead(
                        texts,
                        Phrase.visible(texts.get("employer.title", employer)),
                        "employer",
                        Style.of("employer"),
                        links,
                        texts.get("employer.foot"));
                page(
                        edition.folder() + name,
                        "employer.jte",
                        edition.employers().page(head, own, disclosures));
            });
        }
    }

    /** Returns the openings of each employer by id; employers in the order of their first openings. */
    private static Map<String, List<Opening>> employers(List<Opening> openings) {
        Map<String, List<Opening>> employers = new LinkedHashMap<>();
        openings.stream()
                .sorted((a, b) -> Ids.ORDER.compare(a.id(), b.id()))
                .forEach(opening -> employers
                        .computeIfAbsent(opening.employer(), employer -> new ArrayList<>())
                        .add(opening));
        return employers;
    }

    /**
     * Adds the organiser's overview and the lists that lead to all pages.
     *
     * @param openings all openings of the fair
     * @param figures what the recommendations come to
     */
    public void overview(List<Opening> openings, FairFigures figures) {
        for (Edition edition : editions) {
            PageTexts texts = edition.texts();
            List<Link> followUp = figures.rows().stream()
                    .filter(row -> row.best() == Suitability.NOT_NOW)
                    .map(row -> new Link("candidates/" + FileNames.of(row.id()) + ".html", label(row)))
                    .toList();
            page(
                    edition.folder() + "index.html",
                    "overview.jte",
                    new OverviewWriter(texts, fair, openings, figures)
                            .page(staffHead(edition, "overview.title", "index.html"), followUp));
            page(edition.folder() + "candidates.html", "list.jte", candidates(edition, figures));
            page(edition.folder() + "employers.html", "list.jte", employers(edition, openings));
        }
        if (editions.size() > 1) {
            languages();
        }
    }

    private static String label(FairFigures.Row row) {
        return row.name() == null ? row.id() : row.id() + " " + row.name();
    }

    private PageHead staffHead(Edition edition, String title, String page) {
        PageTexts texts = edition.texts();
        List<Link> links = new ArrayList<>();
        links.add(new Link("index.html", texts.get("nav.overview")));
        links.add(new Link("candidates.html", texts.get("nav.candidates")));
        links.add(new Link("employers.html", texts.get("nav.employers")));
        otherLanguages(edition, links, page);
        return new PageHead(
                texts,
                texts.get("staff.title", texts.get(title), texts.day(fair.date())),
                "staff",
                Style.of("staff"),
                links,
                texts.get("staff.foot"));
    }

    private ListPage candidates(Edition edition, FairFigures figures) {
        PageTexts texts = edition.texts();
        List<ListPage.Row> rows = new ArrayList<>();
        for (FairFigures.Row row : figures.rows()) {
            String base = "candidates/" + FileNames.of(row.id());
            String best = row.best() == Suitability.NOT_NOW
                    ? texts.get("follow-up")
                    : texts.name(row.best()).toString();
            String score = row.openings() == 0 ? "–" : Long.toString(Math.round(row.score() * 100));
            List<Link> others = new ArrayList<>();
            others.add(new Link(base + "-large.html", form(texts, row, Communication.LARGE_PRINT, Form.LARGE)));
            others.add(new Link(base + "-easy.html", form(texts, row, Communication.EASY_READ, Form.EASY)));
            others.add(new Link(base + "-wechat.txt", texts.get("form.WECHAT")));
            others.add(new Link(base + "-sms.txt", texts.get("form.SMS")));
            rows.add(new ListPage.Row(
                    new Link(base + ".html", label(row)),
                    List.of(texts.data(best), texts.data(score), texts.data(Integer.toString(row.openings()))),
                    others));
        }
        return new ListPage(
                staffHead(edition, "list.candidates", "candidates.html"),
                texts.say("list.candidates"),
                texts.say("list.candidates.lead"),
                texts.say("list.candidates.caption", rows.size()),
                List.of(
                        texts.say("list.candidate"),
                        texts.say("list.best"),
                        texts.say("list.score"),
                        texts.say("list.openings"),
                        texts.say("list.forms")),
                rows);
    }

    private static String form(PageTexts texts, FairFigures.Row row, Communication wish, Form form) {
        return texts.get(row.forms().contains(wish) ? form.key() + ".wished" : form.key());
    }

    private ListPage employers(Edition edition, List<Opening> openings) {
        PageTexts texts = edition.texts();
        List<ListPage.Row> rows = new ArrayList<>();
        employers(openings)
                .forEach((employer, own) -> rows.add(new ListPage.Row(
                        new Link("employers/" + FileNames.of(own.getFirst().id()) + ".html", employer),
                        List.of(texts.data(Integer.toString(own.size())), positions(texts, own)),
                        List.of())));
        return new ListPage(
                staffHead(edition, "list.employers", "employers.html"),
                texts.say("list.employers"),
                texts.say("list.employers.lead"),
                texts.say("list.employers.caption", rows.size()),
                List.of(texts.say("list.employer"), texts.say("list.openings"), texts.say("list.positions")),
                rows);
    }

    private static Phrase positions(PageTexts texts, List<Opening> openings) {
        int positions = openings.stream().mapToInt(Opening::positions).sum();
        boolean several = openings.stream().anyMatch(opening -> opening.positions() == 0);
        return several ? texts.say("list.positions.several", positions) : texts.data(Integer.toString(positions));
    }

    /** The first page of a report in several languages: it leads to each. */
    private void languages() {
        Edition first = editions.getFirst();
        List<Link> links = editions.stream()
                .map(edition -> new Link(
                        edition.folder() + "index.html",
                        edition.texts().get("languages.choose"),
                        edition.texts().tag()))
                .toList();
        PageHead head = new PageHead(
                first.texts(), first.texts().get("languages.title"), "languages", Style.of("staff"), links, "");
        page("index.html", "languages.jte", head);
    }

    /** Gives the folder its name when all pages are in it. */
    public void finish() throws IOException {
        int files = folder.size() + 1;
        folder.finish(editions.stream()
                .map(edition -> edition.texts().get("readme", files))
                .collect(Collectors.joining("\n")));
    }

    private void page(String name, String template, Object model) {
        folder.add(name, Templates.render(template, model));
    }

    private void text(String name, String text) {
        folder.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
