package org.inclusivework.jobfair.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkHours;

/** Puts what an employer stated about an opening into plain words, in one language. */
final class OpeningFacts {
    /** Headings under which employers write how to reach them. */
    private static final Pattern CONTACT =
            Pattern.compile("联系|电话|手机|微信|展位|摊位|邮箱|contact|phone|booth|stand|mail", Pattern.CASE_INSENSITIVE);

    private static final int WHOLE = 100;

    private final PageTexts texts;
    private final String unsaid;

    /** Makes facts for a reader; {@code unsaid} is the key of what is said in place of what nobody said. */
    OpeningFacts(PageTexts texts, String unsaid) {
        this.texts = texts;
        this.unsaid = unsaid;
    }

    /** Returns where the work is done; empty where nobody said. */
    List<String> places(Opening opening) {
        return texts(opening, PlaceKind.WORKPLACE);
    }

    List<String> shuttleStops(Opening opening) {
        return texts(opening, PlaceKind.SHUTTLE_STOP);
    }

    private static List<String> texts(Opening opening, PlaceKind kind) {
        return opening.places().stream()
                .filter(place -> place.kind() == kind)
                .map(Place::text)
                .toList();
    }

    /** Returns the hours and shifts; empty where nobody said. */
    List<String> times(Opening opening) {
        List<String> times = new ArrayList<>();
        WorkHours hours = opening.hours();
        if (hours != null) {
            times.add(
                    hours.min() == hours.max()
                            ? texts.get("fact.hours", hours.min())
                            : texts.get("fact.hours.range", hours.min(), hours.max()));
        }
        if (!opening.shifts().isEmpty()) {
            times.add(texts.capital(
                    opening.shifts().stream().map(this::shift).collect(Collectors.joining(texts.get("separator")))));
        }
        return times;
    }

    private String shift(Shift shift) {
        return shift.label().in(texts.language());
    }

    /** Returns the pay in words; empty where nobody said. */
    List<String> pay(Opening opening) {
        Pay pay = opening.pay();
        if (pay == null) {
            return List.of();
        }
        String amount = pay.min() == pay.max()
                ? number(pay.min())
                : texts.get("fact.pay.range", number(pay.min()), number(pay.max()));
        String money = pay.currency().equals("CNY")
                ? texts.get("fact.pay.yuan", amount)
                : texts.get("fact.pay.other", amount, pay.currency());
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("fact.pay", money, pay.basis().label().in(texts.language())));
        if (pay.basis() == PayBasis.PIECE && pay.piecesPerHour() > 0) {
            lines.add(texts.get("fact.pay.speed", number(pay.piecesPerHour())));
        }
        return lines;
    }

    /** Returns what is said about working at home; empty where nobody said. */
    List<String> home(Opening opening) {
        HomeWorkTerms terms = opening.homeWork();
        if (terms == null) {
            return List.of();
        }
        if (terms.sharePercent() == 0) {
            return List.of(texts.get("fact.home.none"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                terms.sharePercent() == WHOLE
                        ? texts.get("fact.home.whole")
                        : texts.get("fact.home.part", terms.sharePercent()));
        lines.add(texts.get("fact.home.site", terms.onSite().label().in(texts.language())));
        if (!terms.equipment().isEmpty()) {
            String equipment = terms.equipment().stream()
                    .map(one -> one.label().in(texts.language()))
                    .collect(Collectors.joining(texts.get("separator")));
            lines.add(texts.get("fact.home.equipment." + terms.equipmentProvided(), equipment));
        }
        return lines;
    }

    /** Returns what the employer offers to newcomers: lodging, and the form of employment where it is a special one. */
    List<Fact> others(Opening opening) {
        List<Fact> facts = new ArrayList<>();
        if (opening.dormitory() != Stated.UNKNOWN) {
            add(facts, Icon.BED, "fact.dormitory", texts.get("fact.dormitory." + opening.dormitory()));
        }
        if (opening.form() != EmploymentForm.OPEN) {
            add(facts, Icon.SHEET, "fact.form", opening.form().label().in(texts.language()));
        }
        add(
                facts,
                Icon.PEOPLE,
                "fact.positions",
                opening.positions() == 0
                        ? texts.get("fact.positions.several")
                        : texts.get("fact.positions.number", opening.positions()));
        return facts;
    }

    /** Returns the certificates and the schooling asked for. */
    List<String> asked(Opening opening) {
        List<String> asked = new ArrayList<>();
        if (opening.education() != EducationLevel.NONE) {
            asked.add(texts.get("fact.education", opening.education().label().in(texts.language())));
        }
        opening.credentials().forEach(one -> asked.add(texts.get("fact.credential", one)));
        return asked;
    }

    /** Returns how to reach the employer, as it wrote it. */
    List<String> contact(Opening opening) {
        return declared(opening, true);
    }

    /** Returns what else the employer wrote, but for classes and grades, which gate nobody. */
    List<String> remarks(Opening opening) {
        return declared(opening, false);
    }

    private List<String> declared(Opening opening, boolean contact) {
        Map<String, String> aboutDisability = opening.declaredAboutDisability();
        return opening.declared().entrySet().stream()
                .filter(entry -> !aboutDisability.containsKey(entry.getKey()))
                .filter(entry -> !DisabilityWords.nameClasses(entry.getValue()))
                .filter(entry -> CONTACT.matcher(entry.getKey()).find() == contact)
                .map(entry -> texts.get("fact.declared", entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Makes a fact of lines, or of the words for what nobody said. */
    Fact fact(Icon icon, String label, List<String> lines) {
        return new Fact(
                icon,
                texts.say(label),
                lines.isEmpty()
                        ? List.of(texts.say(unsaid))
                        : lines.stream().map(texts::data).toList());
    }

    private void add(List<Fact> facts, Icon icon, String label, String line) {
        facts.add(fact(icon, label, List.of(line)));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
