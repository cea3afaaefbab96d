package org.inclusivework.matcher.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/** People who seek work: skills of an occupation and some of another, a home, needs that go together. Immutable and thread-safe. */
final class CandidateMaker {
    private static final int FEWEST_SKILLS = 6;
    private static final int MOST_SKILLS = 20;

    private final LabourMarket market;
    private final NeedMaker needs = new NeedMaker();

    CandidateMaker(LabourMarket market) {
        this.market = market;
    }

    Candidate next(String id, Dice dice) {
        Work work = market.work(dice);
        Work former = market.work(dice);
        Town town = market.town(dice);
        DisabilityClass of = needs.disabilityClass(dice);
        Candidate.Builder candidate = Candidate.builder(id)
                .skills(skills(work, former, dice))
                .needs(needs.needs(of, dice))
                .capacities(needs.capacities(of, dice))
                .homeWork(home(dice))
                .dormitory(List.of(DormitoryWish.REFUSED, DormitoryWish.ACCEPTED, DormitoryWish.NEEDED)
                        .get(dice.share(0.75, 0.21, 0.04)))
                .wishedOccupations(wishes(work, town, dice));
        if (dice.chance(0.98)) {
            candidate.home(town.address(dice, PlaceKind.WORKPLACE));
        }
        if (dice.chance(0.9)) {
            candidate.reach(reach(dice));
        }
        if (dice.chance(0.8)) {
            candidate.education(Schooling.usual(Math.max(1, work.zone() - dice.share(0.7, 0.3)), dice));
        }
        if (dice.chance(0.3)) {
            candidate.credentials(List.of(Schooling.credential(work)));
        }
        if (dice.chance(0.12)) {
            candidate.maxHours(4 * dice.between(4, 10));
        }
        if (dice.chance(0.2)) {
            candidate.shiftsRefused(dice.chance(0.7) ? List.of(Shift.NIGHT) : List.of(Shift.NIGHT, Shift.WEEKEND));
        }
        if (dice.chance(0.2) && work.monthlyPay() > 0) {
            double least = Math.rint(Schooling.monthlyPay(work, town) * (0.4 + 0.5 * dice.uniform()) / 100) * 100;
            candidate.payFloor(new Pay(PayBasis.MONTH, least, least, town.currency(), 0));
        }
        if (dice.chance(0.7)) {
            candidate.certificate(new Certificate(List.of(of), dice.between(1, Certificate.MILDEST_GRADE)));
        }
        return candidate.build();
    }

    private static List<CandidateSkill> skills(Work work, Work former, Dice dice) {
        int wanted = dice.between(FEWEST_SKILLS, MOST_SKILLS);
        List<CandidateSkill> skills = new ArrayList<>();
        Set<SkillKey> known = new HashSet<>();
        // Twice the number of throws is enough nearly always; who then has fewer skills has fewer.
        for (int i = 0; i < 2 * wanted && skills.size() < wanted; i++) {
            List<Work.Asked> from = dice.chance(0.8) ? work.skills() : former.skills();
            Work.Asked asked = dice.oneOf(from);
            if ((asked.essential() || dice.chance(0.3)) && known.add(asked.skill())) {
                skills.add(new CandidateSkill(
                        asked.skill(),
                        dice.chance(0.6) ? CandidateSkill.DEFAULT_LEVEL : dice.between(1, CandidateSkill.MAX_LEVEL)));
            }
        }
        return skills;
    }

    private static Reach reach(Dice dice) {
        List<TravelOption> ways = new ArrayList<>();
        for (int i = 1 + dice.share(0.6, 0.3, 0.1); i > 0; i--) {
            TravelMode mode = List.of(
                            TravelMode.BUS,
                            TravelMode.EBIKE,
                            TravelMode.WALK,
                            TravelMode.WHEELCHAIR,
                            TravelMode.BICYCLE,
                            TravelMode.CAR)
                    .get(dice.share(0.4, 0.25, 0.1, 0.08, 0.05, 0.12));
            Escort escort = dice.chance(0.1) ? Escort.ESCORTED : Escort.NONE;
            ways.add(
                    dice.chance(0.8)
                            ? new TravelOption(mode, 5 * dice.between(3, 15), TravelOption.Unit.MINUTES, escort)
                            : new TravelOption(mode, dice.between(2, 30), TravelOption.Unit.KILOMETRES, escort));
        }
        return new Reach(ways, dice.chance(0.2));
    }

    private static HomeMeans home(Dice dice) {
        HomeWish wish = List.of(HomeWish.NO_PREFERENCE, HomeWish.ON_SITE, HomeWish.PREFERRED, HomeWish.ONLY_HOME)
                .get(dice.share(0.45, 0.15, 0.28, 0.12));
        if (dice.chance(0.4)) {
            return HomeMeans.of(wish);
        }
        return new HomeMeans(
                wish,
                List.of(Internet.NONE, Internet.MOBILE, Internet.FIXED).get(dice.share(0.1, 0.4, 0.5)),
                dice.chance(0.5) ? List.of(Equipment.SMARTPHONE, Equipment.COMPUTER) : List.of(Equipment.SMARTPHONE),
                dice.chance(0.5) ? dice.between(2, 12) : null,
                List.of(Stated.YES, Stated.NO, Stated.UNKNOWN).get(dice.share(0.3, 0.5, 0.2)),
                wish == HomeWish.ONLY_HOME
                        ? List.of(OnSiteFrequency.NEVER, OnSiteFrequency.ONBOARDING, OnSiteFrequency.MONTHLY)
                                .get(dice.share(0.3, 0.4, 0.3))
                        : OnSiteFrequency.DAILY);
    }

    private List<OccupationCode> wishes(Work work, Town town, Dice dice) {
        List<OccupationCode> wishes = new ArrayList<>();
        for (int i = dice.share(0.3, 0.4, 0.2, 0.1); i > 0; i--) {
            Work wished = wishes.isEmpty() ? work : market.work(dice);
            if (town.inChina() && !wished.chinese().isEmpty()) {
                wishes.add(dice.oneOf(wished.chinese()).code());
            } else {
                OccupationCode group = wished.isco();
                wishes.add(group != null && dice.chance(0.5) ? group : wished.esco());
            }
        }
        return wishes;
    }
}
