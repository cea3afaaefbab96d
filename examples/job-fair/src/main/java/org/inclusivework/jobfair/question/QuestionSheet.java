package org.inclusivework.jobfair.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.matcher.insight.AnswerGains;
import org.inclusivework.matcher.match.EmployerView;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * What to confirm with one employer: each accommodation that nobody has said anything about once, with the openings it is about, then
 * what else the openings leave open.
 *
 * <p>Made from the employer's openings alone, in catalogue order: whoever looks for work, the sheet is the same to the byte. Immutable.
 *
 * @param employer the employer, as written
 * @param openings its openings, ordered by id; questions point to them by their place in this list, from 1
 * @param offers the accommodations to ask about, in catalogue order
 * @param demands what the work asks of body and mind and has not been said, in catalogue order
 * @param others what else is open, in catalogue order
 */
public record QuestionSheet(
        String employer,
        List<Line> openings,
        List<OfferItem> offers,
        List<DemandItem> demands,
        List<OtherItem> others) {
    /**
     * An opening on the sheet.
     *
     * @param number its place on the sheet, from 1
     * @param id its id
     * @param title its title
     */
    public record Line(int number, String id, String title) {}

    /**
     * An accommodation to ask about.
     *
     * @param accommodation the accommodation
     * @param openings the numbers of the openings that do not say
     */
    public record OfferItem(Accommodation accommodation, List<Integer> openings) {
        public OfferItem {
            openings = List.copyOf(openings);
        }
    }

    /**
     * A function of body or mind to ask about.
     *
     * @param function the function, with the levels to tick
     * @param openings the numbers of the openings that do not say
     */
    public record DemandItem(WorkFunction function, List<Integer> openings) {
        public DemandItem {
            openings = List.copyOf(openings);
        }
    }

    /**
     * Another question.
     *
     * @param question the question
     * @param openings the numbers of the openings it is about
     */
    public record OtherItem(Message question, List<Integer> openings) {
        public OtherItem {
            openings = List.copyOf(openings);
        }
    }

    public QuestionSheet {
        openings = List.copyOf(openings);
        offers = List.copyOf(offers);
        demands = List.copyOf(demands);
        others = List.copyOf(others);
    }

    /** Returns a sheet for each employer, ordered by name. */
    public static List<QuestionSheet> of(Collection<Opening> openings, LocalDate asOf) {
        Map<String, List<Opening>> byEmployer = new TreeMap<>(Ids.ORDER);
        for (Opening opening : openings) {
            byEmployer
                    .computeIfAbsent(opening.employer().strip(), name -> new ArrayList<>())
                    .add(opening);
        }
        List<QuestionSheet> sheets = new ArrayList<>();
        byEmployer.forEach((employer, own) -> {
            own.sort((a, b) -> Ids.ORDER.compare(a.id(), b.id()));
            sheets.add(sheet(employer, own, asOf));
        });
        return List.copyOf(sheets);
    }

    private static QuestionSheet sheet(String employer, List<Opening> openings, LocalDate asOf) {
        List<Line> lines = new ArrayList<>();
        Map<Accommodation, List<Integer>> offers = new EnumMap<>(Accommodation.class);
        Map<WorkFunction, List<Integer>> demands = new EnumMap<>(WorkFunction.class);
        Map<MessageCode, Map<Message, List<Integer>>> others = new EnumMap<>(MessageCode.class);
        for (Opening opening : openings) {
            int number = lines.size() + 1;
            lines.add(new Line(number, opening.id(), opening.title()));
            for (Message question : EmployerView.of(opening, asOf, List.of()).questions()) {
                switch (question.code()) {
                    case ASK_OFFER -> add(offers, AnswerGains.accommodation(question), number);
                    case ASK_DEMAND -> add(demands, AnswerGains.function(question), number);
                    default ->
                        add(others.computeIfAbsent(question.code(), code -> new LinkedHashMap<>()), question, number);
                }
            }
        }
        List<OtherItem> rest = new ArrayList<>();
        others.values().forEach(byQuestion -> byQuestion.forEach((q, numbers) -> rest.add(new OtherItem(q, numbers))));
        return new QuestionSheet(
                employer,
                lines,
                offers.entrySet().stream()
                        .map(e -> new OfferItem(e.getKey(), e.getValue()))
                        .toList(),
                demands.entrySet().stream()
                        .map(e -> new DemandItem(e.getKey(), e.getValue()))
                        .toList(),
                rest);
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int number) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
    }

    /** Returns the openings that numbers stand for, as the sheet writes them: empty where it is all of them. */
    public String numbers(List<Integer> numbers, Language language) {
        if (numbers.size() == openings.size()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int number : numbers) {
            out.append(out.isEmpty() ? "" : language == Language.ZH ? "、" : ", ")
                    .append(number);
        }
        return out.toString();
    }

    /** Returns the ids of the openings that numbers stand for. */
    public List<String> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> openings.get(number - 1).id()).toList();
    }
}
