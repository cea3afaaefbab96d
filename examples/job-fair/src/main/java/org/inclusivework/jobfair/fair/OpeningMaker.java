package org.inclusivework.jobfair.fair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Draws openings as employers fill in the organiser's sheet: much is left blank. */
final class OpeningMaker {
    private static final String CURRENCY = "CNY";
    private static final List<String> EXTRAS = List.of(
            "交五险。",
            "交五险一金，节日有福利。",
            "师傅带教，不会的可以学。",
            "先培训后上岗。",
            "中午管一顿饭。",
            "有空调车间。",
            "干得好可以转正。",
            "离公交站几分钟。",
            "双休。",
            "月休四天。",
            "用人单位去年也招了残疾人职工。",
            "生活自理。");

    private static final PostRule BLIND_MEDICAL_MASSAGE =
            new PostRule("《盲人医疗按摩管理办法》", List.of(new PostRule.Admitted(DisabilityClass.VISION, 4)));
    private static final PostRule SHELTERED = new PostRule(
            "残联发〔2015〕27号",
            List.of(
                    new PostRule.Admitted(DisabilityClass.LIMB, 2),
                    new PostRule.Admitted(DisabilityClass.INTELLECTUAL, 4),
                    new PostRule.Admitted(DisabilityClass.MENTAL, 4)));

    private static final Set<WorkFunction> LIGHTER_AT_HOME =
            EnumSet.of(WorkFunction.STANDING_WALKING, WorkFunction.LIFTING, WorkFunction.LISTENING_SPEAKING);

    private final OrsDemands demands;
    private final HomeTermsMaker homeTerms;
    private final OfferMaker offers = new OfferMaker();
    private final SheetRemarks remarks = new SheetRemarks();

    OpeningMaker(OrsDemands demands, LabourMarket market) {
        this.demands = demands;
        this.homeTerms = new HomeTermsMaker(market);
    }

    Opening opening(String id, Employer employer, Trade trade, Dice dice) {
        String title =
                !trade.posted().isEmpty() && dice.chance(0.3) ? dice.pick(trade.posted()) : dice.pick(trade.titles());
        @Nullable HomeWorkTerms home = homeTerms.terms(trade, employer.sector().openness(), dice);
        Opening.Builder opening = Opening.builder(id, title, employer.name())
                .positions(positions(trade, dice))
                .occupation(dice.chance(0.06) ? null : trade.occupation())
                .description(description(trade, dice))
                .skills(skills(trade, dice))
                .credentials(trade.papers().stream()
                        .filter(paper -> dice.chance(paper.share()))
                        .map(Trade.Paper::name)
                        .toList())
                .education(education(trade, dice))
                .places(places(employer, home, dice))
                .form(form(employer, trade, dice))
                .offers(offers.ofOpening(employer, trade, demands, dice))
                .homeWork(home)
                .dormitory(trade.atHome() ? Stated.UNKNOWN : employer.dormitory());
        pay(opening, trade, dice);
        time(opening, trade, dice);
        validity(opening, dice);
        if (dice.chance(0.5)) {
            opening.demands(demands(trade, dice));
        }
        if (trade.key().equals("medical massage")) {
            opening.rule(BLIND_MEDICAL_MASSAGE);
        } else if (trade.form() == EmploymentForm.SHELTERED) {
            opening.rule(SHELTERED);
        }
        Map<String, String> declared = new LinkedHashMap<>(remarks.of(trade, employer, dice));
        return opening.declared(declared).build();
    }

    private static int positions(Trade trade, Dice dice) {
        if (dice.chance(0.05)) {
            return 0;
        }
        int[] usual = {1, 2, 3, 5, 8, 10, 20, 30};
        double[] many = {15, 14, 12, 14, 8, 12, 8, 4};
        double[] few = {42, 24, 12, 10, 4, 3, 1, 0};
        return usual[dice.pick(trade.atHome() ? many : few)];
    }

    private static String description(Trade trade, Dice dice) {
        StringBuilder text = new StringBuilder(trade.words());
        if (text.isEmpty()) {
            List<String> tasks = OccupationTaxonomy.bundled().find(trade.occupation()).orElseThrow().tasks().stream()
                    .filter(SheetRemarks::decent)
                    .map(OpeningMaker::withoutStop)
                    .toList();
            text.append(String.join("；", dice.some(tasks, dice.between(2, 3)))).append(tasks.isEmpty() ? "" : "。");
        }
        if (dice.chance(0.35)) {
            text.append(dice.pick(EXTRAS));
        }
        return dice.chance(0.08) ? "" : text.toString();
    }

    private static String withoutStop(String task) {
        return task.endsWith("。") ? task.substring(0, task.length() - 1) : task;
    }

    private static List<SkillRequirement> skills(Trade trade, Dice dice) {
        List<SkillRequirement> skills = new ArrayList<>();
        if (dice.chance(0.2)) {
            return skills;
        }
        boolean first = true;
        for (Trade.Asked asked : trade.skills()) {
            if (asked.essential() || dice.chance(0.45)) {
                skills.add(new SkillRequirement(
                        asked.skill(),
                        asked.essential() ? Necessity.ESSENTIAL : Necessity.OPTIONAL,
                        first && dice.chance(0.35) ? dice.between(4, 5) : SkillRequirement.DEFAULT_IMPORTANCE,
                        dice.chance(0.4) ? asked.level() : 0));
            }
            first = false;
        }
        return skills;
    }

    private static EducationLevel education(Trade trade, Dice dice) {
        return dice.chance(0.25) && trade.papers().isEmpty()
                ? EducationLevel.NONE
                : EducationLevel.values()[dice.pickAt(trade.education())];
    }

    private static List<Place> places(Employer employer, @Nullable HomeWorkTerms home, Dice dice) {
        if (home != null && home.sharePercent() == 100 && home.delivery() == MaterialDelivery.NOT_NEEDED) {
            return dice.chance(0.5) ? List.of() : List.of(employer.places().getFirst());
        }
        if (dice.chance(0.03)) {
            return List.of(Place.unresolved(dice.pick(List.of("市区，面试后就近分配", "多个网点，就近安排", "地址面谈"))));
        }
        return employer.places();
    }

    private static EmploymentForm form(Employer employer, Trade trade, Dice dice) {
        return trade.form() == EmploymentForm.OPEN && employer.manner() == Employer.Manner.OPEN && dice.chance(0.15)
                ? EmploymentForm.SUPPORTED
                : trade.form();
    }

    private static void pay(Opening.Builder opening, Trade trade, Dice dice) {
        Trade.PayRange range = dice.pick(trade.pay());
        if (dice.chance(range.basis() == PayBasis.PIECE ? 0.06 : 0.18)) {
            return;
        }
        double position = dice.between(0.0, 1.0) * dice.between(0.3, 1.0);
        double low = range.low() + (range.high() - range.low()) * 0.6 * position;
        double high = Math.min(range.high(), low * dice.between(1.0, 1.35));
        opening.pay(
                switch (range.basis()) {
                    case MONTH -> new Pay(PayBasis.MONTH, rounded(low, 100), rounded(high, 100), CURRENCY, 0);
                    case HOUR -> new Pay(PayBasis.HOUR, rounded(low, 0.5), rounded(high, 0.5), CURRENCY, 0);
                    default -> piece(range, position, dice);
                });
    }

    /** Dear pieces take long: the speed falls from the fastest to the slowest as the rate rises. */
    private static Pay piece(Trade.PayRange range, double position, Dice dice) {
        double step = range.high() < 1 ? 0.01 : range.high() < 10 ? 0.1 : 0.5;
        double rate = Math.max(step, rounded(range.low() + (range.high() - range.low()) * position, step));
        double speed = (range.fast() - (range.fast() - range.slow()) * position) * dice.between(0.85, 1.15);
        double stated = speed >= 10 ? rounded(speed, 1) : rounded(speed, 0.1);
        return new Pay(PayBasis.PIECE, rate, rate, CURRENCY, dice.chance(0.7) ? stated : 0);
    }

    private static double rounded(double value, double step) {
        // The quotient is whole; dividing by a whole number keeps 0.1 at 0.1.
        return step >= 1 ? Math.round(value / step) * step : Math.round(value / step) / (double) Math.round(1 / step);
    }

    private static void time(Opening.Builder opening, Trade trade, Dice dice) {
        double stated = trade.form() == EmploymentForm.SHELTERED ? 0.85 : trade.atHome() ? 0.25 : 0.55;
        if (dice.chance(stated)) {
            opening.hours(dice.pick(trade.hours()));
        }
        double sum = trade.shifts().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0 && dice.chance(stated)) {
            List<Double> usual = new ArrayList<>(trade.shifts());
            double weekend = usual.set(Shift.WEEKEND.ordinal(), 0.0) / sum;
            List<Shift> shifts = new ArrayList<>();
            shifts.add(Shift.values()[dice.pickAt(usual)]);
            if (shifts.contains(Shift.EVENING) && dice.chance(0.5)) {
                shifts.add(Shift.DAY);
            }
            if (dice.chance(weekend)) {
                shifts.add(Shift.WEEKEND);
            }
            opening.shifts(shifts);
        }
    }

    private static void validity(Opening.Builder opening, Dice dice) {
        LocalDate fair = BundledFair.DATE;
        if (dice.chance(0.9)) {
            opening.validFrom(fair.minusDays(dice.between(2, 40)));
            opening.validTo(fair.plusDays(dice.between(0, 100)));
        }
        if (dice.chance(0.02)) {
            opening.validFrom(fair.minusDays(40)).validTo(fair.minusDays(dice.between(1, 5)));
        } else if (dice.chance(0.015)) {
            opening.validFrom(fair.plusDays(dice.between(5, 30))).validTo(fair.plusDays(120));
        }
    }

    /** The survey asks about workshops and offices: at a table at home nobody stands or carries, and text needs no talk. */
    private static int most(Trade trade, WorkFunction function) {
        if (trade.atHome() && LIGHTER_AT_HOME.contains(function)) {
            return 1;
        }
        return function == WorkFunction.LISTENING_SPEAKING ? trade.talk() : WorkFunction.MAX_LEVEL;
    }

    private List<Demand> demands(Trade trade, Dice dice) {
        List<Demand> stated = new ArrayList<>();
        for (WorkFunction function : dice.some(OrsDemands.functions(), dice.between(1, 6))) {
            stated.add(new Demand(
                    function, Math.min(most(trade, function), dice.pick(demands.levels(trade.soc(), function)))));
        }
        List<WorkFunction> ofMind = List.of(WorkFunction.CONCENTRATION, WorkFunction.PACE, WorkFunction.SOCIAL_CONTACT);
        for (int i = 0; i < ofMind.size(); i++) {
            if (dice.chance(0.3)) {
                int shift = dice.chance(0.25) ? dice.pick(List.of(-1, 1)) : 0;
                stated.add(new Demand(
                        ofMind.get(i), Math.clamp(trade.mind().get(i).intValue() + shift, 0, WorkFunction.MAX_LEVEL)));
            }
        }
        return stated;
    }
}
