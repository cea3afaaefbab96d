package org.inclusivework.matcher.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;

/** Checks what a record states or leaves out: dates, numbers, places, accommodations. */
final class RecordCheck {
    private static final Label LAST_DAY = new Label("截止日期", "valid to");
    private static final Label POSITIONS = new Label("招聘人数", "positions");
    private static final Label PLACES = new Label("工作地点", "places");
    private static final Label OFFERS = new Label("合理便利", "offers");

    private static final Pattern SOUGHT = Pattern.compile(
            "(?:招聘?|招收|急招|诚招|需求?|共招|拟招)(?:聘|收)?(?:人数)?[:]?(?:[^\\d,。;]{0,6}?)(?<n>\\d{1,4})(?:名|人|位)(?!以[上下]|一组|/|\\d)|\\b(?:hiring|seeking|recruit(?:ing)?|we"
                    + " need) (?<n2>\\d{1,4}) (?:people|workers|staff|persons)\\b|\\b(?<n3>\\d{1,4}) (?:vacancies|open"
                    + " positions|positions to fill)\\b");
    private static final Pattern SPOKEN = Pattern.compile(
            "无障碍|坡道|手语|读屏|盲道|盲文|轮椅|可坐着|坐着做|坐站|弹性(?:上班|工作|工时)|就业辅导员|大字版|闪光|语音转|电梯|一楼|accessible|wheelchair|step-free|sign"
                    + " language|screen reader|flexible hours|lift to");

    /** What most people ask about first, where nothing is known of the work. */
    private static final Set<Accommodation> FIRST = EnumSet.of(
            Accommodation.PA_STEPFREE,
            Accommodation.PA_TOILET,
            Accommodation.PA_SIT,
            Accommodation.HC_TEXT,
            Accommodation.CP_WRITTEN,
            Accommodation.SC_NONIGHT);

    private static final int MOST_ASKED = 6;
    private static final int NOTABLE = 2;

    private final AuditTexts texts;

    RecordCheck(AuditTexts texts) {
        this.texts = texts;
    }

    void check(Opening opening, List<AdvertField> fields, LocalDate asOf, List<Finding> into) {
        LocalDate last = opening.validTo();
        if (last != null && last.isBefore(asOf)) {
            into.add(record("EXPIRED", opening, LAST_DAY, last.toString(), same(last), same(asOf)));
        }
        positions(opening, fields, into);
        places(opening, into);
        silent(opening, fields, into);
    }

    private void positions(Opening opening, List<AdvertField> fields, List<Finding> into) {
        if (opening.positions() == 0) {
            into.add(record("POSITIONS_OPEN", opening, POSITIONS, ""));
            return;
        }
        for (AdvertField field : fields) {
            if (field.text().text().chars().noneMatch(c -> c >= '0' && c <= '9')) {
                continue;
            }
            Matcher matcher = SOUGHT.matcher(field.text().text());
            while (matcher.find()) {
                String number = Stream.of("n", "n2", "n3")
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                if (Integer.parseInt(number) != opening.positions()) {
                    String quote = field.text().quote(matcher.start(), matcher.end());
                    into.add(texts.finding(
                            "POSITIONS_DIFFER",
                            opening,
                            field.heading(),
                            quote,
                            field.text().start(matcher.start()),
                            field.text().end(matcher.end()),
                            same(quote),
                            same(opening.positions())));
                    return;
                }
            }
        }
    }

    private void places(Opening opening, List<Finding> into) {
        HomeWorkTerms home = opening.homeWork();
        if (opening.places().isEmpty()) {
            if (home == null || home.sharePercent() < 100) {
                into.add(record("PLACE_MISSING", opening, PLACES, ""));
            }
            return;
        }
        for (Place place : opening.places()) {
            if (place.coordinates() == null && place.areaId() == null) {
                into.add(record("PLACE_UNRESOLVED", opening, PLACES, place.text(), same(place.text())));
            }
        }
    }

    private void silent(Opening opening, List<AdvertField> fields, List<Finding> into) {
        if (!opening.offers().isEmpty()
                || fields.stream()
                        .anyMatch(field -> SPOKEN.matcher(field.text().text()).find())) {
            return;
        }
        Set<Accommodation> asked = EnumSet.noneOf(Accommodation.class);
        List<Demand> demands = new ArrayList<>(opening.demands());
        demands.sort(Comparator.comparing(Demand::function));
        for (Demand demand : demands) {
            for (Accommodation accommodation : Accommodation.values()) {
                if (demand.level() >= NOTABLE
                        && asked.size() < MOST_ASKED
                        && accommodation.bridges().contains(demand.function())) {
                    asked.add(accommodation);
                }
            }
        }
        for (Accommodation accommodation : FIRST) {
            if (asked.size() < MOST_ASKED) {
                asked.add(accommodation);
            }
        }
        Label list = new Label(
                asked.stream().map(a -> a.label().zh()).collect(Collectors.joining("、")),
                asked.stream().map(a -> a.label().en()).collect(Collectors.joining("; ")));
        into.add(record("SILENT", opening, OFFERS, "", list));
    }

    private Finding record(String code, Opening opening, Label heading, String quote, Label... arguments) {
        return texts.finding(code, opening, heading, quote, 0, 0, arguments);
    }

    private static Label same(Object value) {
        String text = value.toString().isBlank() ? "…" : value.toString();
        return new Label(text, text);
    }
}
