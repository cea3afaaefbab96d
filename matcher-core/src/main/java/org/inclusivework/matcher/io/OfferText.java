package org.inclusivework.matcher.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.Evidence;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lists of accommodations: {@code 手语翻译=可安排（面试、日常工作）［单位答复，2025-03-01，一次性投入，15天］} offered,
 * {@code 必须有:手语翻译|语音转文字@面试、日常工作} needed.
 *
 * <p>An offer without a state is there already; without a scope it holds everywhere; a need without a strength is much needed;
 * without a scope it is one of the daily work. Needs may also be said in everyday words, see {@link NeedWords}.
 */
final class OfferText {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,5}) ?(?:天|日|days?)");

    private static final Label EVERYDAY =
            new Label("平常的说法读成了目录里的便利", "everyday words were read as accommodations of the catalogue");
    private static final Label EVERYDAY_REMEDY = new Label(
            "和本人核对；不对的话，写目录中的名称或代码", "check with the person; where wrong, write names or codes of the catalogue");

    private OfferText() {}

    static List<AccommodationOffer> offers(List<Cell> cells) {
        List<AccommodationOffer> offers = new ArrayList<>();
        for (Cell cell : cells) {
            for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
                AccommodationOffer offer = offer(cell.spot(), entry);
                if (offer == null) {
                    continue;
                }
                if (offers.stream().anyMatch(other -> clash(other, offer))) {
                    cell.spot()
                            .error(
                                    entry,
                                    "同一项便利在同一环节写了两次",
                                    "two entries are about the same accommodation and scope",
                                    "只留一条",
                                    "keep one of them");
                } else {
                    offers.add(offer);
                }
            }
        }
        return offers;
    }

    static boolean clash(AccommodationOffer one, AccommodationOffer other) {
        return one.accommodation() == other.accommodation()
                && one.scopes().stream().anyMatch(other.scopes()::contains);
    }

    private static @Nullable AccommodationOffer offer(Spot spot, String entry) {
        String name = entry;
        OfferState state = OfferState.PROVIDED;
        List<Scope> scopes = AccommodationOffer.EVERYWHERE;
        Evidence evidence = Evidence.ADVERT;
        int equals = CellText.last(entry, "=＝");
        if (equals >= 0) {
            name = entry.substring(0, equals).strip();
            String rest = entry.substring(equals + 1).strip();
            int bracket = CellText.next(rest, "[［", 0);
            if (bracket >= 0) {
                evidence = evidence(spot, closed(rest.substring(bracket + 1), "]］"));
                rest = rest.substring(0, bracket).strip();
            }
            int brace = CellText.next(rest, "(（", 0);
            if (brace >= 0) {
                scopes = scopes(spot, closed(rest.substring(brace + 1), ")）"));
                rest = rest.substring(0, brace).strip();
            }
            state = Vocabulary.OFFER_STATE.read(spot, rest);
        } else if (Vocabulary.ACCOMMODATION.find(name).isEmpty()) {
            int brace = CellText.last(entry, "(（");
            if (brace > 0 && (entry.endsWith(")") || entry.endsWith("）"))) {
                name = entry.substring(0, brace).strip();
                scopes = scopes(spot, entry.substring(brace + 1, entry.length() - 1));
            }
        }
        Accommodation accommodation = Vocabulary.ACCOMMODATION.read(spot, CellText.unescape(name));
        return accommodation == null || state == null || evidence == null || scopes.isEmpty()
                ? null
                : new AccommodationOffer(accommodation, scopes, state, evidence);
    }

    /** A text without the closing bracket at its end. */
    private static String closed(String text, String closing) {
        String stripped = text.strip();
        int last = stripped.length() - 1;
        return last >= 0 && closing.indexOf(stripped.charAt(last)) >= 0 ? stripped.substring(0, last) : stripped;
    }

    private static List<Scope> scopes(Spot spot, String text) {
        return Vocabulary.SCOPE.readAll(spot, CellText.split(text, CellText.WORDS + "/"));
    }

    private static @Nullable Evidence evidence(Spot spot, String text) {
        EvidenceSource source = EvidenceSource.ADVERT;
        LocalDate date = null;
        CostClass cost = CostClass.UNKNOWN;
        Integer days = null;
        for (String word : CellText.split(text, CellText.WORDS)) {
            Optional<EvidenceSource> namedSource = Vocabulary.EVIDENCE_SOURCE.find(word);
            Optional<CostClass> namedCost = Vocabulary.COST_CLASS.find(word);
            Matcher lead = DAYS.matcher(LabelForm.of(word));
            if (namedSource.isPresent()) {
                source = namedSource.get();
            } else if (namedCost.isPresent()) {
                cost = namedCost.get();
            } else if (lead.matches()) {
                days = Integer.valueOf(lead.group(1));
                if (days > 3660) {
                    spot.error(word, "天数超出范围", "the days are out of range", "写 0 到 3660", "write 0 to 3660");
                    return null;
                }
            } else {
                date = NumberText.date(spot, word);
                if (date == null) {
                    return null;
                }
            }
        }
        return new Evidence(source, date, cost, days);
    }

    static List<AccommodationNeed> needs(List<Cell> cells) {
        List<AccommodationNeed> needs = new ArrayList<>();
        for (Cell cell : cells) {
            for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
                needs(cell.spot(), entry).forEach(need -> addOnce(needs, need));
            }
        }
        return needs;
    }

    /** What is said twice is needed once, as much as the stronger word says. */
    private static void addOnce(List<AccommodationNeed> needs, AccommodationNeed need) {
        for (int i = 0; i < needs.size(); i++) {
            AccommodationNeed other = needs.get(i);
            if (other.anyOf().equals(need.anyOf()) && other.scopes().equals(need.scopes())) {
                if (need.strength().compareTo(other.strength()) < 0) {
                    needs.set(i, need);
                }
                return;
            }
        }
        needs.add(need);
    }

    /** One entry is one need, but everyday words may stand for several. */
    private static List<AccommodationNeed> needs(Spot spot, String entry) {
        String rest = entry;
        NeedStrength strength = NeedStrength.IMPORTANT;
        int colon = CellText.next(rest, ":：", 0);
        if (colon >= 0) {
            strength = Vocabulary.NEED_STRENGTH.read(spot, rest.substring(0, colon));
            rest = rest.substring(colon + 1);
        }
        List<Scope> scopes = AccommodationNeed.DEFAULT_SCOPES;
        int at = CellText.next(rest, "@＠", 0);
        if (at >= 0) {
            scopes = scopes(spot, rest.substring(at + 1));
            rest = rest.substring(0, at);
        }
        List<AccommodationNeed> needs = new ArrayList<>();
        for (List<Accommodation> anyOf : alternatives(spot, rest.strip())) {
            if (strength != null && !scopes.isEmpty() && !anyOf.isEmpty()) {
                needs.add(new AccommodationNeed(anyOf, strength, scopes));
            }
        }
        return needs;
    }

    private static List<List<Accommodation>> alternatives(Spot spot, String words) {
        if (CellText.next(words, "|｜", 0) < 0) {
            String word = CellText.unescape(words);
            if (Vocabulary.ACCOMMODATION.find(word).isEmpty()) {
                List<String> parts = CellText.split(words, CellText.WORDS);
                if (parts.size() > 1) {
                    // Not a name that has a comma in it, then, but several said in one breath.
                    return parts.stream()
                            .flatMap(part -> alternatives(spot, part).stream())
                            .toList();
                }
                Optional<List<List<Accommodation>>> everyday = NeedWords.find(word);
                if (everyday.isPresent()) {
                    spot.noteOnce("", EVERYDAY, EVERYDAY_REMEDY);
                    return everyday.get();
                }
            }
        }
        return List.of(Vocabulary.ACCOMMODATION.readAll(spot, CellText.split(words, "|｜")));
    }

    static String offers(List<AccommodationOffer> offers, Language language) {
        return offers.stream().map(offer -> offer(offer, language)).collect(Collectors.joining("；"));
    }

    private static String offer(AccommodationOffer offer, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder out =
                new StringBuilder(CellText.escape(offer.accommodation().label().in(language)));
        out.append('=').append(offer.state().label().in(language));
        if (!offer.scopes().equals(AccommodationOffer.EVERYWHERE)) {
            out.append(zh ? "（" : " (").append(scopes(offer.scopes(), language)).append(zh ? "）" : ")");
        }
        Evidence evidence = offer.evidence();
        if (!evidence.equals(Evidence.ADVERT)) {
            List<String> words = new ArrayList<>();
            words.add(evidence.source().label().in(language));
            if (evidence.date() != null) {
                words.add(evidence.date().toString());
            }
            if (evidence.cost() != CostClass.UNKNOWN) {
                words.add(evidence.cost().label().in(language));
            }
            if (evidence.leadDays() != null) {
                words.add(evidence.leadDays() + (zh ? "天" : " days"));
            }
            out.append(zh ? "［" : " [")
                    .append(String.join(zh ? "，" : ", ", words))
                    .append(zh ? "］" : "]");
        }
        return out.toString();
    }

    private static String scopes(List<Scope> scopes, Language language) {
        return scopes.stream()
                .map(scope -> scope.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    static String needs(List<AccommodationNeed> needs, Language language) {
        return needs.stream()
                .map(need -> need.strength().label().in(language) + ":"
                        + need.anyOf().stream()
                                .map(each -> CellText.escape(each.label().in(language)))
                                .collect(Collectors.joining("|"))
                        + (need.scopes().equals(AccommodationNeed.DEFAULT_SCOPES)
                                ? ""
                                : "@" + scopes(need.scopes(), language)))
                .collect(Collectors.joining("；"));
    }
}
