package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Draws seekers as a counsellor would have registered them: a form of address for a name, much left blank. */
final class CandidateMaker {
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋",
            "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋",
            "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜", "范", "方", "石", "姚",
            "谭");

    private final TraitsMaker traits;
    private final NeedMaker needs = new NeedMaker();
    private final BackgroundMaker background;
    private final TravelMaker travel;
    private final Map<String, List<String>> words = new HashMap<>();

    CandidateMaker(TraitsMaker traits, BackgroundMaker background, TravelMaker travel) {
        this.traits = traits;
        this.background = background;
        this.travel = travel;
        for (DataTable.Row row : DataTable.bundled("capacity_words.tsv")) {
            words.put(row.get("function") + row.get("level"), row.list("words"));
        }
    }

    Candidate candidate(String id, Dice dice) {
        Traits person = traits.traits(dice);
        // Common surnames come first in the list and are drawn more often.
        int surname = (int) (SURNAMES.size() * dice.between(0.0, 1.0) * dice.between(0.0, 1.0));
        List<AccommodationNeed> needed = needs.needs(person, dice);
        Candidate.Builder candidate = Candidate.builder(id)
                .name(SURNAMES.get(surname) + (dice.chance(0.45) ? "女士" : "先生"))
                .needs(needed)
                .capacities(capacities(person, dice))
                .certificate(dice.chance(0.95) ? certificate(person) : null);
        background.draw(candidate, person, dice);
        travel.draw(candidate, person, dice);
        List<Shift> refused = shiftsRefused(needed, dice);
        return candidate
                .shiftsRefused(refused)
                .maxHours(maxHours(needed, dice))
                .payFloor(payFloor(dice))
                .contact(contact(person, needed, dice))
                .build();
    }

    private static Certificate certificate(Traits person) {
        List<DisabilityClass> classes = new ArrayList<>(person.classes());
        if (classes.size() > 1) {
            classes.add(DisabilityClass.MULTIPLE);
        }
        return new Certificate(classes, person.grade());
    }

    /** Functions without a limit are mostly left out; what people say of themselves is written down for some. */
    private List<Capacity> capacities(Traits person, Dice dice) {
        List<Capacity> capacities = new ArrayList<>();
        for (WorkFunction function : WorkFunction.values()) {
            int level = person.can(function);
            boolean limited = level < WorkFunction.MAX_LEVEL;
            if (limited ? dice.chance(0.92) : dice.chance(0.04)) {
                List<String> said = words.getOrDefault(function.name() + level, List.of());
                capacities.add(
                        new Capacity(function, level, said.isEmpty() || !dice.chance(0.3) ? null : dice.pick(said)));
            }
        }
        return capacities;
    }

    private static boolean needs(List<AccommodationNeed> needs, Accommodation accommodation) {
        return needs.stream().anyMatch(need -> need.anyOf().contains(accommodation));
    }

    private static List<Shift> shiftsRefused(List<AccommodationNeed> needs, Dice dice) {
        Set<Shift> refused = EnumSet.noneOf(Shift.class);
        if (needs(needs, Accommodation.SC_NONIGHT) || dice.chance(0.35)) {
            refused.add(Shift.NIGHT);
            if (dice.chance(0.55)) {
                refused.add(Shift.ROTATING);
            }
            if (dice.chance(0.2)) {
                refused.add(Shift.EVENING);
            }
        }
        if (dice.chance(0.1)) {
            refused.add(Shift.WEEKEND);
        }
        return List.copyOf(refused);
    }

    private static @Nullable Integer maxHours(List<AccommodationNeed> needs, Dice dice) {
        if (needs(needs, Accommodation.SC_PART)) {
            return dice.pick(List.of(15, 20, 20, 24, 30, 30));
        }
        return dice.chance(0.62) ? null : dice.pick(List.of(40, 40, 44, 44, 48, 30));
    }

    private static @Nullable Pay payFloor(Dice dice) {
        if (!dice.chance(0.4)) {
            return null;
        }
        double amount = dice.chance(0.8) ? 2_000 + 100 * dice.between(0, 14) : dice.between(12, 18);
        return new Pay(amount > 100 ? PayBasis.MONTH : PayBasis.HOUR, amount, amount, "CNY", 0);
    }

    private static Contact contact(Traits person, List<AccommodationNeed> needs, Dice dice) {
        boolean text = person.can(WorkFunction.LISTENING_SPEAKING) <= 1;
        double[] channels = text ? new double[] {6, 34, 48, 12} : new double[] {50, 10, 33, 7};
        List<Communication> forms = new ArrayList<>();
        if (needs(needs, Accommodation.HC_SIGN) && dice.chance(0.7)) {
            forms.add(Communication.SIGN);
        }
        if (text && dice.chance(0.7)) {
            forms.add(Communication.TEXT);
        }
        if (person.can(WorkFunction.EYESIGHT) == 0 && dice.chance(0.4)) {
            forms.add(Communication.BRAILLE);
        } else if (person.can(WorkFunction.EYESIGHT) == 1 && dice.chance(0.6)) {
            forms.add(Communication.LARGE_PRINT);
        }
        if (person.can(WorkFunction.CONCENTRATION) <= 1 && dice.chance(0.4)) {
            forms.add(Communication.EASY_READ);
        }
        if (!text && dice.chance(0.5)) {
            forms.add(Communication.SPEECH);
        }
        return new Contact(ContactChannel.values()[dice.pick(channels)], forms);
    }
}
