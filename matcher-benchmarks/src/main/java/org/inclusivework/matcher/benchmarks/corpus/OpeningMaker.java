package org.inclusivework.matcher.benchmarks.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Openings: what an advert for an occupation in a town says, and what it leaves out. Immutable and thread-safe. */
final class OpeningMaker {
    private static final double ESSENTIAL = 0.9;
    private static final double OPTIONAL = 0.2;
    private static final double LINKED = 0.85;
    private static final double LOCATED = 0.97;
    private static final double STATES_FUNCTION = 0.6;
    private static final double DAY_ONLY = 0.6;
    private static final int LEVELS = WorkFunction.MAX_LEVEL + 1;
    private static final int EMPLOYERS = 2_000;
    private static final List<Shift> SHIFTS = List.of(Shift.values());

    private final LabourMarket market;
    private final OfferMaker offers;
    private final HomeTermsMaker homeTerms;
    private final double demandingShare;
    private final List<Demand> demands = new ArrayList<>();

    OpeningMaker(LabourMarket market, CorpusOptions options) {
        this.market = market;
        this.offers = new OfferMaker(options.offeringShare());
        this.homeTerms = new HomeTermsMaker(market.works(), options.homeBasedShare());
        this.demandingShare = options.demandingShare();
        for (WorkFunction function : WorkFunction.values()) {
            for (int level = 0; level < LEVELS; level++) {
                demands.add(new Demand(function, level));
            }
        }
    }

    Opening next(String id, Dice dice) {
        Work work = market.work(dice);
        Town town = market.town(dice);
        HomeWorkTerms terms = homeTerms.next(work, dice);
        boolean atHome = terms != null && terms.sharePercent() == 100;
        Opening.Builder opening = town.inChina() && !work.chinese().isEmpty()
                ? inChinese(id, dice.oneOf(work.chinese()), town, dice)
                : inEnglish(id, work, town, dice);
        opening.positions(1 + dice.share(0.6, 0.2, 0.1, 0.05, 0.05))
                .skills(skills(work, dice))
                .education(dice.chance(0.5) ? Schooling.usual(work.zone(), dice) : EducationLevel.NONE)
                .places(places(town, atHome, dice))
                .offers(offers.next(dice))
                .homeWork(terms);
        if (dice.chance(0.06)) {
            opening.credentials(List.of(Schooling.credential(work)));
        }
        if (dice.chance(demandingShare)) {
            opening.demands(demands(work.prior(), dice));
        }
        terms(opening, work, town, atHome, dice);
        validity(opening, dice);
        return opening.build();
    }

    private static Opening.Builder inChinese(String id, Work.Chinese chinese, Town town, Dice dice) {
        return Opening.builder(id, title(chinese.titles(), dice), employer(town, "单位", dice))
                .description(chinese.definition())
                .occupation(dice.chance(LINKED) ? chinese.code() : null);
    }

    private static Opening.Builder inEnglish(String id, Work work, Town town, Dice dice) {
        OccupationCode group = work.isco();
        return Opening.builder(id, title(work.titles(), dice), employer(town, " company ", dice))
                .occupation(!dice.chance(LINKED) ? null : group != null && dice.chance(0.5) ? group : work.esco());
    }

    /** The first name is the usual one. */
    private static String title(List<String> titles, Dice dice) {
        return dice.chance(0.4) ? titles.getFirst() : dice.oneOf(titles);
    }

    /** A few employers have many openings. */
    private static String employer(Town town, String kind, Dice dice) {
        double skewed = dice.uniform();
        return town.name() + kind + (int) (EMPLOYERS * skewed * skewed * skewed);
    }

    private static List<SkillRequirement> skills(Work work, Dice dice) {
        List<SkillRequirement> skills = new ArrayList<>();
        for (Work.Asked asked : work.skills()) {
            if (dice.chance(asked.essential() ? ESSENTIAL : OPTIONAL)) {
                skills.add(new SkillRequirement(
                        asked.skill(),
                        asked.essential() ? Necessity.ESSENTIAL : Necessity.OPTIONAL,
                        dice.chance(0.8) ? SkillRequirement.DEFAULT_IMPORTANCE : dice.between(1, 5),
                        dice.chance(0.7) ? 0 : 1 + dice.share(0.1, 0.25, 0.4, 0.2, 0.05)));
            }
        }
        return skills;
    }

    private List<Place> places(Town town, boolean atHome, Dice dice) {
        if (dice.chance(atHome ? 0.2 : 0.01)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        places.add(dice.chance(LOCATED) ? town.address(dice, PlaceKind.WORKPLACE) : Place.unresolved(town.name()));
        for (int more = dice.share(0.92, 0.05, 0.02, 0.01); more > 0; more--) {
            Town other = dice.chance(0.5) ? town : market.townLike(town, dice);
            boolean stop = other.equals(town) && dice.chance(0.3);
            places.add(other.address(dice, stop ? PlaceKind.SHUTTLE_STOP : PlaceKind.WORKPLACE));
        }
        return places;
    }

    private List<Demand> demands(@Nullable OccupationPrior prior, Dice dice) {
        List<Demand> stated = new ArrayList<>();
        if (prior != null) {
            for (OccupationPrior.DemandPrior demand : prior.demands()) {
                int at = dice.below(1000);
                int level = 0;
                while (level < WorkFunction.MAX_LEVEL && at >= demand.perMille(level)) {
                    at -= demand.perMille(level);
                    level++;
                }
                if (dice.chance(STATES_FUNCTION)) {
                    stated.add(demands.get(demand.function().ordinal() * LEVELS + level));
                }
            }
        }
        return stated;
    }

    private static void terms(Opening.Builder opening, Work work, Town town, boolean atHome, Dice dice) {
        boolean piecework = atHome && work.handlesGoods();
        opening.form(
                piecework
                        ? EmploymentForm.PIECEWORK
                        : List.of(EmploymentForm.OPEN, EmploymentForm.SUPPORTED, EmploymentForm.SHELTERED)
                                .get(dice.share(0.94, 0.04, 0.02)));
        if (dice.chance(0.6)) {
            int most = dice.share(0.75, 0.15, 0.1) == 0 ? 40 : dice.between(16, 48);
            opening.hours(new WorkHours(dice.chance(0.8) ? most : Math.max(1, most / 2), most));
        }
        if (dice.chance(0.4)) {
            opening.shifts(
                    dice.chance(DAY_ONLY) ? List.of(Shift.DAY) : List.of(dice.oneOf(SHIFTS), dice.oneOf(SHIFTS)));
        }
        if (piecework) {
            opening.pay(new Pay(PayBasis.PIECE, 0.5, 3, town.currency(), dice.chance(0.5) ? 8 : 0));
        } else if (work.monthlyPay() > 0 && dice.chance(0.8)) {
            double usual = Schooling.monthlyPay(work, town) * (0.7 + 0.6 * dice.uniform());
            opening.pay(new Pay(
                    PayBasis.MONTH, Math.rint(usual / 100) * 90, Math.rint(usual / 100) * 120, town.currency(), 0));
        }
        opening.dormitory(List.of(Stated.UNKNOWN, Stated.YES, Stated.NO)
                .get(town.inChina() ? dice.share(0.7, 0.18, 0.12) : dice.share(0.9, 0.01, 0.09)));
        if (town.inChina() && dice.chance(0.003)) {
            opening.rule(new PostRule("残联发〔2015〕27号", List.of(new PostRule.Admitted(DisabilityClass.VISION, 4))));
        }
    }

    /** Most openings that name a last day are open on {@link Corpus#DAY}; a few have ended or have not begun. */
    private static void validity(Opening.Builder opening, Dice dice) {
        LocalDate from = null;
        if (dice.chance(0.3)) {
            from = Corpus.DAY.plusDays(dice.between(-60, 2));
            opening.validFrom(from);
        }
        if (dice.chance(0.5)) {
            LocalDate to = Corpus.DAY.plusDays(dice.between(-4, 90));
            opening.validTo(from != null && to.isBefore(from) ? from : to);
        }
    }
}
