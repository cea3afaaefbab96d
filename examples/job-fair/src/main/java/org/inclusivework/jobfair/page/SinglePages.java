package org.inclusivework.jobfair.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.jobfair.chart.DataTable;
import org.inclusivework.jobfair.page.NoticePage.Item;
import org.inclusivework.jobfair.page.NoticePage.Person;
import org.inclusivework.jobfair.page.TablesPage.Section;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.taxonomy.Language;

/** Makes pages that are made one at a time: slips, notices and statistics, in one language. Immutable and thread-safe. */
public final class SinglePages {
    private final PageTexts texts;

    /** Starts. */
    public SinglePages(Language language) {
        this.texts = PageTexts.in(language);
    }

    /**
     * A booth on a slip.
     *
     * @param number its number
     * @param employer the employer
     * @param opening the title of the opening to ask for
     * @param suitability how well it suits
     * @param ask what to ask there; may be empty
     */
    public record Booth(String number, String employer, String opening, Suitability suitability, String ask) {}

    /** Returns the name of the file of somebody's page, made of the id alone. */
    public static String fileOf(String person) {
        return FileNames.of(person) + ".html";
    }

    /**
     * Makes the slip that somebody takes from the desk.
     *
     * @param fair the fair's name
     * @param person the person's id
     * @param name the name to use; empty if there is none
     * @param booths the booths to go to
     */
    public byte[] slip(String fair, String person, String name, List<Booth> booths) {
        String who = name.isBlank() ? person : name;
        PageHead head = new PageHead(
                texts,
                Phrase.visible(texts.get("slip.title", who)),
                "slip",
                Style.of("slip"),
                List.of(),
                texts.get("candidate.foot", person));
        return Templates.render(
                "slip.jte",
                new SlipPage(
                        head,
                        texts.say("slip.fair", fair),
                        texts.data(who),
                        booths.stream()
                                .map(booth -> new SlipPage.Booth(
                                        texts.data(booth.number()),
                                        texts.data(booth.employer()),
                                        texts.data(booth.opening()),
                                        booth.suitability(),
                                        texts.data(booth.ask())))
                                .toList()));
    }

    /**
     * What a person agreed to tell.
     *
     * @param name the name to use, or the id
     * @param held the permissions, all for the employer of the notice
     */
    public record Agreed(String name, List<Disclosure> held) {
        public Agreed {
            held = List.copyOf(held);
        }

        @Override
        public String toString() {
            return "Agreed[" + held.size() + "]";
        }
    }

    /**
     * Makes the notice of what people agreed to tell one employer.
     *
     * @param agreed who agreed to what; empty if nobody did
     */
    public byte[] notice(String employer, LocalDate day, List<Agreed> agreed) {
        List<Person> people = new ArrayList<>();
        for (Agreed person : agreed) {
            people.add(new Person(
                    "person-" + (people.size() + 1),
                    texts.say("notice.who", person.name()),
                    person.held().stream()
                            .map(given -> new Item(texts.name(given.item()), texts.data(given.purpose())))
                            .toList()));
        }
        PageHead head = new PageHead(
                texts,
                Phrase.visible(texts.get("notice.title", employer)),
                "notice",
                Style.of("notice"),
                List.of(),
                texts.get("notice.foot"));
        return Templates.render(
                "notice.jte",
                new NoticePage(
                        head, texts.say("notice.to", employer), texts.say("notice.day", texts.day(day)), people));
    }

    /**
     * Makes the page of the figures of a period.
     *
     * @param office whether it is the office's copy, with everything in it, or the public's
     * @param tables the tables, as shown; the caption of each is its heading
     * @param news the paragraph for the news
     */
    public byte[] statistics(boolean office, LocalDate from, LocalDate to, List<DataTable> tables, String news) {
        String copy = office ? "figures.office" : "figures.public";
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section("news", "", texts.say("figures.news"), List.of(texts.data(news)), List.of(), List.of()));
        for (DataTable table : tables) {
            sections.add(new Section(
                    "t" + sections.size(),
                    "counts",
                    texts.data(table.caption()),
                    List.of(),
                    List.of(),
                    List.of(new DataTable(
                            texts.get("figures.caption", table.caption(), from, to),
                            List.of(
                                    texts.get("figures.category"),
                                    table.headings().getLast()),
                            table.rows()))));
        }
        PageHead head = new PageHead(
                texts,
                texts.get("staff.title", texts.get("figures.title", from, to), texts.get(copy)),
                "staff",
                Style.of("staff"),
                List.of(),
                texts.get(copy + ".foot"));
        return Templates.render(
                "tables.jte",
                new TablesPage(
                        head,
                        texts.say("figures.eyebrow"),
                        texts.say("figures.title", texts.day(from), texts.day(to)),
                        texts.say(copy),
                        List.of(),
                        List.of(),
                        sections,
                        false));
    }
}
