package org.inclusivework.jobfair.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inclusivework.jobfair.chart.BarChart;
import org.inclusivework.jobfair.chart.BarChart.Bar;
import org.inclusivework.jobfair.chart.DataTable;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.GazetteerPlace;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;

/** Puts the figures of a fair into an overview in one language. */
final class OverviewWriter {
    /** Groups of fewer people are not told apart: in a small town such a number names somebody. */
    static final int SMALLEST_GROUP = 5;

    private static final int ROWS = 12;
    private static final int QUESTIONS = 10;
    private static final int WHOLE = 100;

    private final PageTexts texts;
    private final FairDay fair;
    private final List<Opening> openings;
    private final FairFigures figures;

    OverviewWriter(PageTexts texts, FairDay fair, List<Opening> openings, FairFigures figures) {
        this.texts = texts;
        this.fair = fair;
        this.openings = openings;
        this.figures = figures;
    }

    OverviewPage page(PageHead head, List<Link> followUp) {
        return new OverviewPage(
                head,
                texts.day(fair.date()),
                fair.invented(),
                numbers(),
                List.of(bands(), questions(), accommodations(), areas(), occupations(), home()),
                table(texts.get("chart.accommodations.all"), List.of(Accommodation.values())),
                followUp);
    }

    private List<OverviewPage.Figure> numbers() {
        List<OverviewPage.Figure> numbers = new ArrayList<>();
        figure(numbers, "overview.figure.candidates", figures.candidates());
        figure(numbers, "overview.figure.openings", openings.size());
        figure(
                numbers,
                "overview.figure.positions",
                openings.stream().mapToLong(Opening::positions).sum());
        figure(
                numbers,
                "overview.figure.employers",
                openings.stream().map(Opening::employer).distinct().count());
        figure(numbers, "overview.figure.pairs", figures.pairs());
        figure(numbers, "overview.figure.follow-up", figures.best(Suitability.NOT_NOW));
        return numbers;
    }

    private void figure(List<OverviewPage.Figure> numbers, String key, long number) {
        numbers.add(new OverviewPage.Figure(number(number), texts.say(key)));
    }

    private BarChart bands() {
        List<BarChart.Row> rows = new ArrayList<>();
        for (Suitability suitability : Suitability.values()) {
            rows.add(row(
                    suitability == Suitability.NOT_NOW
                            ? texts.get("follow-up")
                            : texts.name(suitability).toString(),
                    figures.best(suitability)));
        }
        return single("bands", rows, texts.get("chart.bands.summary", most(rows)));
    }

    private BarChart areas() {
        Gazetteer gazetteer = Gazetteer.bundled();
        return single("areas", counted(opening -> area(opening, gazetteer)));
    }

    private String area(Opening opening, Gazetteer gazetteer) {
        HomeWorkTerms terms = opening.homeWork();
        if (terms != null && terms.sharePercent() == WHOLE) {
            return texts.get("chart.areas.home");
        }
        for (Place place : opening.places()) {
            String id = place.areaId();
            if (place.kind() == PlaceKind.WORKPLACE && id != null) {
                return gazetteer.place(id).map(this::name).orElseGet(() -> texts.get("chart.areas.unknown"));
            }
        }
        return texts.get("chart.areas.unknown");
    }

    private String name(GazetteerPlace place) {
        return texts.language() == Language.ZH ? place.name() : place.romanisedName();
    }

    private BarChart occupations() {
        OccupationTaxonomy taxonomy = OccupationTaxonomy.bundled();
        return single("occupations", counted(opening -> occupation(opening, taxonomy)));
    }

    /** The second level of China's classification, in words; other schemes by the name of the occupation. */
    private String occupation(Opening opening, OccupationTaxonomy taxonomy) {
        OccupationCode code = opening.occupation();
        if (code == null) {
            return texts.get("chart.occupations.unknown");
        }
        if (code.scheme().equals(OccupationCode.CSCO) && code.code().length() >= 4) {
            String group = code.code().substring(0, 4);
            String key = "occupation." + group;
            if (texts.has(key)) {
                return texts.get(key);
            }
            return taxonomy.find(new OccupationCode(OccupationCode.CSCO, group + "-00-00"))
                    .map(this::name)
                    .orElseGet(code::toString);
        }
        return taxonomy.find(code).map(this::name).orElseGet(code::toString);
    }

    private String name(Occupation occupation) {
        String zh = occupation.labelZh();
        String en = occupation.labelEn();
        String first = texts.language() == Language.ZH ? zh : en;
        String second = texts.language() == Language.ZH ? en : zh;
        return first != null
                ? first
                : second != null ? second : occupation.code().toString();
    }

    private BarChart home() {
        Map<String, Integer> counts = new HashMap<>();
        openings.forEach(opening -> counts.merge(homeKey(opening), 1, Integer::sum));
        List<BarChart.Row> rows = new ArrayList<>();
        for (String key : List.of("whole", "part", "none", "unknown")) {
            rows.add(row(texts.get("chart.home." + key), counts.getOrDefault(key, 0)));
        }
        return single(
                "home",
                rows,
                texts.get("chart.home.summary", counts.getOrDefault("whole", 0) + counts.getOrDefault("part", 0)));
    }

    private static String homeKey(Opening opening) {
        HomeWorkTerms terms = opening.homeWork();
        if (terms == null) {
            return "unknown";
        }
        return terms.sharePercent() == 0 ? "none" : terms.sharePercent() == WHOLE ? "whole" : "part";
    }

    private BarChart questions() {
        List<BarChart.Row> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (FairFigures.Asked asked : figures.mostAsked(QUESTIONS)) {
            String text = withoutAddress(asked.message().in(texts.language()));
            BarChart.Row row = row(text, asked.candidates());
            rows.add(row);
            cells.add(List.of(row.label(), number(asked.candidates()), number(asked.openings())));
        }
        String title = texts.get("chart.questions");
        return new BarChart(
                "questions",
                title,
                texts.get("chart.questions.summary", most(rows)),
                List.of(texts.get("chart.questions.value")),
                rows,
                new DataTable(
                        title,
                        List.of(
                                texts.get("chart.questions.label"),
                                texts.get("chart.questions.value"),
                                texts.get("chart.questions.openings")),
                        cells));
    }

    private String withoutAddress(String text) {
        String address = texts.get("employer.address");
        return text.startsWith(address) ? text.substring(address.length()) : text;
    }

    /** How many people need something, and how many openings have it; small groups of people are not told. */
    private BarChart accommodations() {
        List<Accommodation> asked = Arrays.stream(Accommodation.values())
                .filter(one -> figures.needed(one) >= SMALLEST_GROUP)
                .sorted(Comparator.<Accommodation>comparingInt(figures::needed)
                        .reversed()
                        .thenComparing(one -> one))
                .limit(ROWS)
                .toList();
        List<BarChart.Row> rows = new ArrayList<>();
        for (Accommodation one : asked) {
            int needed = figures.needed(one);
            int offered = count(one, OfferState.PROVIDED) + count(one, OfferState.ARRANGEABLE);
            rows.add(new BarChart.Row(
                    texts.name(one).toString(),
                    List.of(share(needed, figures.candidates()), share(offered, openings.size()))));
        }
        return new BarChart(
                "accommodations",
                texts.get("chart.accommodations"),
                texts.get("chart.accommodations.summary", SMALLEST_GROUP, asked.size()),
                List.of(
                        texts.get("chart.accommodations.series.needed"),
                        texts.get("chart.accommodations.series.offered")),
                rows,
                table(texts.get("chart.accommodations"), asked));
    }

    private DataTable table(String caption, List<Accommodation> accommodations) {
        List<List<String>> cells = new ArrayList<>();
        for (Accommodation one : accommodations) {
            int needed = figures.needed(one);
            cells.add(List.of(
                    texts.name(one).toString(),
                    needed > 0 && needed < SMALLEST_GROUP ? texts.get("fewer", SMALLEST_GROUP) : number(needed),
                    number(count(one, OfferState.PROVIDED)),
                    number(count(one, OfferState.ARRANGEABLE)),
                    number(count(one, OfferState.UNKNOWN)),
                    number(count(one, OfferState.UNAVAILABLE))));
        }
        List<String> headings = new ArrayList<>(
                List.of(texts.get("chart.accommodations.label"), texts.get("chart.accommodations.needed")));
        for (OfferState state : OfferState.values()) {
            headings.add(texts.get("chart.accommodations.state", state.label().in(texts.language())));
        }
        return new DataTable(caption, headings, cells);
    }

    private Bar share(int part, int whole) {
        double percent = whole == 0 ? 0 : 100.0 * part / whole;
        return new Bar(percent, Math.round(percent) + "%");
    }

    /** Openings by what is offered in the daily work. */
    private int count(Accommodation accommodation, OfferState state) {
        return (int) openings.stream()
                .filter(opening -> opening.offerState(accommodation, Scope.DAILY_WORK) == state)
                .count();
    }

    private List<BarChart.Row> counted(Function<Opening, String> key) {
        Map<String, Integer> counts = new HashMap<>();
        openings.forEach(opening -> counts.merge(key.apply(opening), 1, Integer::sum));
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Ids.ORDER)))
                .toList();
        List<BarChart.Row> rows = new ArrayList<>();
        int others = 0;
        for (Map.Entry<String, Integer> entry : sorted) {
            if (rows.size() < ROWS || sorted.size() == ROWS + 1) {
                rows.add(row(entry.getKey(), entry.getValue()));
            } else {
                others += entry.getValue();
            }
        }
        if (others > 0) {
            rows.add(row(texts.get("chart.others", sorted.size() - ROWS), others));
        }
        return rows;
    }

    private BarChart single(String id, List<BarChart.Row> rows) {
        // The first one is the longest but for the sum of the others, which is no one thing.
        return single(id, rows, texts.get("chart.summary", most(rows.subList(0, Math.min(1, rows.size())))));
    }

    private BarChart single(String id, List<BarChart.Row> rows, String summary) {
        return BarChart.single(
                id,
                texts.get("chart." + id),
                summary,
                texts.get("chart." + id + ".label"),
                texts.get("chart." + id + ".value"),
                rows);
    }

    private BarChart.Row row(String label, int value) {
        return new BarChart.Row(Phrase.visible(label), List.of(new Bar(value, number(value))));
    }

    /** Returns the longest bar of all in words. */
    private String most(List<BarChart.Row> rows) {
        return rows.stream()
                .max(Comparator.comparingDouble(row -> row.bars().getFirst().value()))
                .map(row -> texts.get(
                        "chart.most", row.label(), row.bars().getFirst().shown()))
                .orElseGet(() -> texts.get("chart.nothing"));
    }

    private String number(long number) {
        String digits = Long.toString(number);
        if (texts.language() == Language.ZH || digits.length() < 5) {
            return digits;
        }
        return digits.replaceAll("\\B(?=(\\d{3})+$)", ",");
    }
}
