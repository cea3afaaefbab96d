package org.inclusivework.tuninglab.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Makes openings up: first what is true, then the advert, which leaves most of it out and is here and there wrong. */
final class JobMaker {
    /** What a building has or has not: it is changed late if at all. */
    private static final Set<Accommodation> BUILT = EnumSet.of(
            Accommodation.PA_STEPFREE, Accommodation.PA_TOILET, Accommodation.PA_LIFT, Accommodation.HC_VISUALALARM);

    private final List<Trade> trades = Trade.all();
    private final List<Town> towns = Town.all();

    /** An employer: where it is, how much it does for people, the state of its building, and how much of it the advert says. */
    record Firm(String zh, String en, Town town, double kindness, boolean builtWell, double talkative) {}

    Firm firm(int number, Dice dice) {
        return new Firm(
                "示例单位" + number,
                "Sample Employer " + number,
                dice.one(towns),
                dice.between(0, 1),
                dice.chance(0.5),
                dice.one(List.of(0.0, 0.1, 0.4, 0.4, 0.9)));
    }

    Job make(String id, Firm firm, Dice dice) {
        Trade advertised = dice.one(trades);
        Trade work = advertised;
        if (dice.chance(0.15)) {
            List<Trade> near = trades.stream()
                    .filter(trade -> trade.family().equals(advertised.family()))
                    .toList();
            work = dice.one(near);
        }
        Map<Accommodation, Job.Offer> offers = new EnumMap<>(Accommodation.class);
        for (Accommodation accommodation : Accommodation.values()) {
            offers.put(accommodation, offer(accommodation, firm, dice));
        }
        int[] demands = work.demands().clone();
        for (int i = 0; i < demands.length; i++) {
            demands[i] = Math.clamp(demands[i] + (dice.chance(0.3) ? dice.among(2) * 2 - 1 : 0), 0, 3);
        }
        boolean wholly = work.homeShare() >= 60;
        boolean permits = work.homeShare() > 0 && dice.chance(wholly ? 0.6 : 0.35);
        double days = !permits ? 5 : !wholly ? 3 : dice.chance(0.65) ? 0 : 1;
        Set<Shift> shifts = EnumSet.of(Shift.DAY);
        if (!permits && dice.chance(work.sector().equals("office") ? 0.1 : 0.3)) {
            shifts = EnumSet.of(work.sector().equals("plant") ? Shift.ROTATING : Shift.EVENING);
        }
        int hours = work.sector().equals("workshop")
                ? 20 + 4 * dice.among(5)
                : dice.chance(0.2) ? 24 : 40 + 4 * dice.among(3);
        Job truth = new Job(
                id,
                List.of(),
                firm.en(),
                work,
                !work.licence().isEmpty() && dice.chance(0.9),
                offers,
                demands,
                firm.town(),
                firm.town().near(dice),
                dice.one(towns),
                dice.chance(0.2),
                days,
                dice.chance(0.45),
                work.object() == WorkObject.DATA || work.object() == WorkObject.VOICE,
                shifts,
                hours,
                (int) (work.pay() * dice.between(0.85, 1.25) * Math.min(1, 0.4 + hours / 66.0)));
        return advert(truth, advertised, firm, dice);
    }

    private static Job.Offer offer(Accommodation accommodation, Firm firm, Dice dice) {
        if (BUILT.contains(accommodation)) {
            return firm.builtWell()
                    ? dice.chance(0.85) ? Job.Offer.HERE : Job.Offer.LATE
                    : dice.chance(0.15) ? Job.Offer.SOON : dice.chance(0.4) ? Job.Offer.LATE : Job.Offer.REFUSED;
        }
        double at = dice.between(0, 1) - 0.5 * firm.kindness();
        return at < 0.1 ? Job.Offer.HERE : at < 0.4 ? Job.Offer.SOON : at < 0.6 ? Job.Offer.LATE : Job.Offer.REFUSED;
    }

    private static Job advert(Job truth, Trade advertised, Firm firm, Dice dice) {
        List<SkillRequirement> skills = new ArrayList<>();
        for (Trade.Task task : advertised.core()) {
            if (dice.chance(0.85)) {
                skills.add(new SkillRequirement(
                        task.skill(), Necessity.ESSENTIAL, SkillRequirement.DEFAULT_IMPORTANCE, 0));
            }
        }
        for (Trade.Task task : advertised.side()) {
            if (dice.chance(0.4)) {
                skills.add(SkillRequirement.optional(task.skill()));
            }
        }
        List<AccommodationOffer> offers = new ArrayList<>();
        truth.offers().forEach((accommodation, offer) -> {
            OfferState said = dice.chance(firm.talkative()) ? said(offer, dice) : OfferState.UNKNOWN;
            if (said != OfferState.UNKNOWN) {
                offers.add(AccommodationOffer.of(accommodation, said));
            }
        });
        List<Demand> demands = new ArrayList<>();
        if (dice.chance(0.6)) {
            for (WorkFunction function : WorkFunction.values()) {
                if (dice.chance(0.6)) {
                    demands.add(new Demand(function, truth.demands()[function.ordinal()]));
                }
            }
        }
        HomeWorkTerms home = home(truth, advertised, dice);
        boolean shiftsSaid = dice.chance(0.7);
        WorkHours hours = dice.chance(0.75) ? new WorkHours(truth.hours(), truth.hours()) : null;
        double low = 100 * Math.rint(truth.pay() / 100.0);
        Pay pay = dice.chance(0.75) ? Pay.yuanPerMonth(low, low + 200 * dice.among(6)) : null;
        boolean licenceSaid = truth.licenceNeeded() && !advertised.licence().isEmpty() && dice.chance(0.85);
        boolean shuttleSaid = truth.shuttle() && dice.chance(0.5);
        List<Opening> records = new ArrayList<>();
        for (boolean chinese : new boolean[] {true, false}) {
            List<Place> places = new ArrayList<>();
            places.add(truth.town().place(truth.site(), PlaceKind.WORKPLACE, chinese));
            if (shuttleSaid) {
                places.add(truth.shuttleTown().place(truth.shuttleTown().at(), PlaceKind.SHUTTLE_STOP, chinese));
            }
            records.add(Opening.builder(
                            truth.id(), chinese ? advertised.zh() : advertised.en(), chinese ? firm.zh() : firm.en())
                    .skills(skills)
                    .credentials(licenceSaid ? List.of(advertised.licence().get(chinese ? 0 : 1)) : List.of())
                    .places(places)
                    .hours(hours)
                    .shifts(shiftsSaid ? List.copyOf(truth.shifts()) : List.of())
                    .pay(pay)
                    .offers(offers)
                    .demands(demands)
                    .homeWork(home)
                    .build());
        }
        return new Job(
                truth.id(),
                List.copyOf(records),
                truth.employer(),
                truth.work(),
                truth.licenceNeeded(),
                truth.offers(),
                truth.demands(),
                truth.town(),
                truth.site(),
                truth.shuttleTown(),
                truth.shuttle(),
                truth.daysOnSite(),
                truth.equipmentBrought(),
                truth.internetNeeded(),
                truth.shifts(),
                truth.hours(),
                truth.pay());
    }

    private static OfferState said(Job.Offer offer, Dice dice) {
        double at = dice.between(0, 1);
        return switch (offer) {
            case HERE -> at < 0.45 ? OfferState.PROVIDED : at < 0.5 ? OfferState.ARRANGEABLE : OfferState.UNKNOWN;
            case SOON -> at < 0.3 ? OfferState.ARRANGEABLE : at < 0.35 ? OfferState.PROVIDED : OfferState.UNKNOWN;
            case LATE -> at < 0.2 ? OfferState.ARRANGEABLE : at < 0.25 ? OfferState.UNAVAILABLE : OfferState.UNKNOWN;
            case REFUSED -> at < 0.2 ? OfferState.UNAVAILABLE : at < 0.27 ? OfferState.ARRANGEABLE : OfferState.UNKNOWN;
        };
    }

    private static @Nullable HomeWorkTerms home(Job truth, Trade advertised, Dice dice) {
        if (!dice.chance(0.6)) {
            return null;
        }
        boolean promised = dice.chance(0.08) && advertised.homeShare() > 0;
        double days = promised ? 0 : truth.daysOnSite();
        if (days >= 5) {
            return HomeWorkTerms.none();
        }
        int share = Math.max(20, advertised.homeShare());
        HomeWorkTerms.Builder terms = HomeWorkTerms.builder(days == 0 ? 100 : Math.min(90, share), advertised.object())
                .onSite(days == 0 ? OnSiteFrequency.NEVER : days <= 1 ? OnSiteFrequency.WEEKLY : OnSiteFrequency.DAILY)
                .internet(truth.internetNeeded() ? Internet.FIXED : Internet.NONE);
        if (!advertised.equipment().isEmpty()) {
            terms.equipment(
                    dice.chance(0.5) ? truth.equipmentBrought() ? Stated.YES : Stated.NO : Stated.UNKNOWN,
                    advertised.equipment().toArray(Equipment[]::new));
        }
        return terms.build();
    }
}
