package org.inclusivework.jobfair.fair;

import java.util.List;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.HomeSupervision;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.QualityCheck;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.model.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Draws what openings say about working at home: nothing in most, terms in handcraft and in some computer work. */
final class HomeTermsMaker {
    private final LabourMarket market;

    HomeTermsMaker(LabourMarket market) {
        this.market = market;
    }

    /** Draws the terms of an opening, or {@code null} where it says nothing. */
    @Nullable
    HomeWorkTerms terms(Trade trade, double openness, Dice dice) {
        return switch (trade.home()) {
            case ON_SITE -> dice.chance(0.04) ? HomeWorkTerms.none() : null;
            case CRAFT -> craft(trade, dice);
            case COMPUTER -> computer(trade, WorkObject.DATA, openness, dice);
            case TELEPHONE -> computer(trade, WorkObject.VOICE, openness, dice);
        };
    }

    private @Nullable HomeWorkTerms computer(Trade trade, WorkObject object, double openness, Dice dice) {
        double remote = market.remoteShare(trade.soc());
        if (!dice.chance(0.15 + 0.5 * remote * (0.6 + openness))) {
            return null;
        }
        if (dice.chance(0.3 * (1 - remote))) {
            return HomeWorkTerms.none();
        }
        boolean whole = dice.chance(0.1 + 0.45 * remote);
        int share = whole ? 100 : dice.between(2, 8) * 10;
        return HomeWorkTerms.builder(share, object)
                .onSite(
                        whole
                                ? dice.pick(List.of(
                                        OnSiteFrequency.NEVER,
                                        OnSiteFrequency.ONBOARDING,
                                        OnSiteFrequency.ONBOARDING,
                                        OnSiteFrequency.MONTHLY))
                                : dice.pick(List.of(
                                        OnSiteFrequency.WEEKLY,
                                        OnSiteFrequency.WEEKLY,
                                        OnSiteFrequency.DAILY,
                                        OnSiteFrequency.MONTHLY)))
                .equipment(dice.pick(List.of(Stated.YES, Stated.NO, Stated.UNKNOWN, Stated.NO)), Equipment.COMPUTER)
                .internet(Internet.FIXED)
                .training(dice.pick(List.of(HomeTraining.REMOTE, HomeTraining.CENTRE_FIRST, HomeTraining.NOT_STATED)))
                .supervision(dice.pick(
                        List.of(HomeSupervision.ASYNC, HomeSupervision.DAILY_CALL, HomeSupervision.NOT_STATED)))
                .qualityCheck(dice.pick(List.of(QualityCheck.REMOTE, QualityCheck.NOT_STATED)))
                .groupDays(dice.pick(List.of(Stated.UNKNOWN, Stated.UNKNOWN, Stated.YES)))
                .status(dice.pick(List.of(WorkStatus.EMPLOYEE, WorkStatus.CONTRACTOR, WorkStatus.NOT_STATED)))
                .build();
    }

    private static HomeWorkTerms craft(Trade trade, Dice dice) {
        int share = dice.chance(0.85) ? 100 : dice.between(5, 8) * 10;
        boolean machine = trade.equipment().contains(Equipment.SEWING_MACHINE);
        MaterialDelivery delivery = dice.pick(
                List.of(MaterialDelivery.TO_DOOR, MaterialDelivery.VILLAGE_STATION, MaterialDelivery.SELF),
                d -> d == MaterialDelivery.VILLAGE_STATION ? 4 : 3);
        int days = dice.chance(0.25) ? 0 : dice.pick(List.of(3, 7, 7, 10, 14));
        return HomeWorkTerms.builder(share, WorkObject.SMALL_GOODS)
                .onSite(dice.pick(
                        List.of(
                                OnSiteFrequency.NEVER,
                                OnSiteFrequency.ONBOARDING,
                                OnSiteFrequency.MONTHLY,
                                OnSiteFrequency.WEEKLY),
                        f -> new double[] {2, 5, 2, 1}[f.ordinal()]))
                .equipment(
                        trade.equipment().isEmpty()
                                ? Stated.UNKNOWN
                                : dice.chance(machine ? 0.3 : 0.7) ? Stated.YES : Stated.NO,
                        trade.equipment().toArray(new Equipment[0]))
                .spaceM2(dice.chance(0.4) ? dice.between(1, 6) : 0)
                .delivery(delivery, days)
                .hazards(trade.hazards().toArray(new HomeHazard[0]))
                .training(dice.pick(List.of(
                        HomeTraining.CENTRE_FIRST,
                        HomeTraining.CENTRE_FIRST,
                        HomeTraining.HOME_VISIT,
                        HomeTraining.REMOTE,
                        HomeTraining.NOT_STATED)))
                .supervision(
                        dice.pick(List.of(HomeSupervision.COACH, HomeSupervision.ASYNC, HomeSupervision.NOT_STATED)))
                .qualityCheck(dice.pick(List.of(
                        QualityCheck.AT_PICKUP,
                        QualityCheck.AT_PICKUP,
                        QualityCheck.SUPERVISOR_VISIT,
                        QualityCheck.NOT_STATED)))
                .groupDays(dice.pick(List.of(Stated.YES, Stated.UNKNOWN, Stated.UNKNOWN)))
                .status(dice.pick(List.of(
                        WorkStatus.WORKSHOP, WorkStatus.WORKSHOP, WorkStatus.CONTRACTOR, WorkStatus.NOT_STATED)))
                .build();
    }
}
