package org.inclusivework.jobfair.fair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Evidence;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.TypicalCost;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Draws what employers say about accommodations; most say nothing. */
final class OfferMaker {
    private static final LocalDate FIRST_ASKED = LocalDate.of(2026, 10, 9);
    private static final int DAYS_OF_ASKING = 52;

    /** What a building or a site offers everybody. */
    private static final List<Accommodation> OF_SITE = List.of(
            Accommodation.PA_STEPFREE,
            Accommodation.PA_LIFT,
            Accommodation.PA_TOILET,
            Accommodation.PA_REST,
            Accommodation.PA_CLIMATE,
            Accommodation.PA_AIR,
            Accommodation.VI_ORIENT,
            Accommodation.HC_VISUALALARM,
            Accommodation.SP_ANIMAL,
            Accommodation.SF_EVAC,
            Accommodation.TR_PARK,
            Accommodation.AT_CLOCKIN,
            Accommodation.SC_MEDICAL);

    /** What depends on the post. Home-based work and the shuttle have terms and places of their own and are no offers here. */
    private static final List<Accommodation> OF_POST = List.of(
            Accommodation.PA_DESK,
            Accommodation.PA_SIT,
            Accommodation.PA_NOLIFT,
            Accommodation.PA_ONEHAND,
            Accommodation.PA_NEARBY,
            Accommodation.VI_SCREENREADER,
            Accommodation.VI_MAGNIFY,
            Accommodation.VI_ALTFORMAT,
            Accommodation.VI_LIGHT,
            Accommodation.HC_SIGN,
            Accommodation.HC_CAPTION,
            Accommodation.HC_TEXT,
            Accommodation.HC_FACE,
            Accommodation.HC_LOOP,
            Accommodation.HC_AAC,
            Accommodation.CP_WRITTEN,
            Accommodation.CP_ROUTINE,
            Accommodation.CP_QUIET,
            Accommodation.CP_PACE,
            Accommodation.CP_LOWCONTACT,
            Accommodation.CP_FEEDBACK,
            Accommodation.CP_PRIVATE,
            Accommodation.CP_SAFETASK,
            Accommodation.SC_PART,
            Accommodation.SC_FLEX,
            Accommodation.SC_NONIGHT,
            Accommodation.SC_FIXED,
            Accommodation.SC_BREAKS,
            Accommodation.SC_JOBSHARE,
            Accommodation.AT_INPUT,
            Accommodation.AT_OWN,
            Accommodation.AT_FUND,
            Accommodation.SP_COACH,
            Accommodation.SP_ASSIST,
            Accommodation.TR_NODRIVE);

    private static final Set<Accommodation> COMPUTER_ONLY = EnumSet.of(
            Accommodation.VI_SCREENREADER, Accommodation.AT_INPUT, Accommodation.HC_CAPTION, Accommodation.PA_DESK);

    /** What makes sense for work at one's own table. */
    private static final Set<Accommodation> AT_HOME = EnumSet.of(
            Accommodation.PA_SIT,
            Accommodation.PA_ONEHAND,
            Accommodation.VI_MAGNIFY,
            Accommodation.VI_ALTFORMAT,
            Accommodation.HC_SIGN,
            Accommodation.HC_TEXT,
            Accommodation.HC_FACE,
            Accommodation.CP_WRITTEN,
            Accommodation.CP_PACE,
            Accommodation.CP_FEEDBACK,
            Accommodation.CP_SAFETASK,
            Accommodation.SC_FLEX,
            Accommodation.SC_PART,
            Accommodation.SC_BREAKS,
            Accommodation.AT_OWN,
            Accommodation.AT_FUND,
            Accommodation.SP_COACH,
            Accommodation.SP_ASSIST);

    /** Draws what holds at an employer's site. */
    List<AccommodationOffer> ofSite(Employer.Manner manner, Dice dice) {
        int count = switch (manner) {
            case SILENT -> 0;
            case SOMETIMES -> dice.between(0, 2);
            case OPEN -> dice.between(2, 5);
        };
        List<AccommodationOffer> offers = new ArrayList<>();
        for (Accommodation accommodation : dice.some(OF_SITE, count)) {
            offers.add(offer(accommodation, AccommodationOffer.EVERYWHERE, state(accommodation, dice), dice));
        }
        return offers;
    }

    /** Draws what one opening says: what holds at its site, and what depends on the post. */
    List<AccommodationOffer> ofOpening(Employer employer, Trade trade, OrsDemands demands, Dice dice) {
        List<AccommodationOffer> offers = new ArrayList<>();
        if (!trade.atHome() && dice.chance(0.85)) {
            offers.addAll(employer.siteOffers());
        }
        int count = switch (employer.manner()) {
            case SILENT -> dice.chance(0.06) ? 1 : 0;
            case SOMETIMES -> dice.between(0, 2);
            case OPEN -> dice.between(1, 4);
        };
        List<Accommodation> possible =
                OF_POST.stream().filter(a -> plausible(a, trade, demands)).toList();
        for (Accommodation accommodation : dice.some(possible, count)) {
            if (accommodation == Accommodation.HC_SIGN) {
                offers.addAll(signing(dice));
            } else {
                offers.add(offer(accommodation, scopes(accommodation, dice), state(accommodation, dice), dice));
            }
        }
        if (trade.form() == EmploymentForm.SHELTERED) {
            for (Accommodation usual : List.of(Accommodation.CP_PACE, Accommodation.SC_PART, Accommodation.SP_COACH)) {
                if (offers.stream().noneMatch(o -> o.accommodation() == usual) && dice.chance(0.8)) {
                    offers.add(offer(usual, AccommodationOffer.EVERYWHERE, OfferState.PROVIDED, dice));
                }
            }
        }
        return offers;
    }

    /** Nobody offers sitting where all stand, no calls where calls are the work, or reading software where nothing is read. */
    private static boolean plausible(Accommodation accommodation, Trade trade, OrsDemands demands) {
        if (trade.atHome() && !AT_HOME.contains(accommodation)) {
            return false;
        }
        boolean computer = trade.home() == Trade.Home.COMPUTER || trade.home() == Trade.Home.TELEPHONE;
        return switch (accommodation) {
            case PA_SIT, PA_NEARBY ->
                trade.atHome() || demands.shareAtMost(trade.soc(), WorkFunction.STANDING_WALKING, 2) > 0.3;
            case HC_TEXT, CP_LOWCONTACT ->
                trade.home() != Trade.Home.TELEPHONE && trade.mind().get(2) < 3;
            case CP_PACE -> trade.mind().get(1) < 3;
            default -> computer || !COMPUTER_ONLY.contains(accommodation);
        };
    }

    /** The fair brings interpreters for the interviews; for the daily work hardly any employer has one. */
    private static List<AccommodationOffer> signing(Dice dice) {
        List<AccommodationOffer> offers = new ArrayList<>();
        offers.add(new AccommodationOffer(
                Accommodation.HC_SIGN,
                List.of(Scope.INTERVIEW),
                OfferState.PROVIDED,
                new Evidence(EvidenceSource.OFFICER, date(dice), CostClass.FREE, null)));
        if (dice.chance(0.5)) {
            OfferState state = dice.chance(0.6) ? OfferState.UNAVAILABLE : OfferState.ARRANGEABLE;
            offers.add(offer(Accommodation.HC_SIGN, List.of(Scope.INDUCTION, Scope.DAILY_WORK), state, dice));
        }
        return offers;
    }

    private static List<Scope> scopes(Accommodation accommodation, Dice dice) {
        boolean schedule = accommodation.code().startsWith("SC-");
        return !schedule && dice.chance(0.75)
                ? AccommodationOffer.EVERYWHERE
                : List.of(Scope.INDUCTION, Scope.DAILY_WORK);
    }

    private static OfferState state(Accommodation accommodation, Dice dice) {
        double[] weights = switch (accommodation.typicalCost()) {
            case FREE -> new double[] {0.48, 0.36, 0.16};
            case ONE_OFF -> new double[] {0.42, 0.25, 0.33};
            case RECURRING -> new double[] {0.12, 0.40, 0.48};
        };
        return switch (dice.pick(weights)) {
            case 0 -> OfferState.PROVIDED;
            case 1 -> OfferState.ARRANGEABLE;
            default -> OfferState.UNAVAILABLE;
        };
    }

    private static AccommodationOffer offer(
            Accommodation accommodation, List<Scope> scopes, OfferState state, Dice dice) {
        EvidenceSource source = switch (dice.pick(45, 35, 14, 6)) {
            case 0 -> EvidenceSource.ADVERT;
            case 1 -> EvidenceSource.EMPLOYER;
            case 2 -> EvidenceSource.OFFICER;
            default -> EvidenceSource.VISIT;
        };
        @Nullable LocalDate date = source == EvidenceSource.ADVERT ? null : date(dice);
        CostClass cost = dice.chance(0.5) ? CostClass.UNKNOWN : cost(accommodation.typicalCost());
        @Nullable
        Integer leadDays =
                state == OfferState.ARRANGEABLE && dice.chance(0.6) ? dice.pick(List.of(3, 7, 14, 30)) : null;
        return new AccommodationOffer(accommodation, scopes, state, new Evidence(source, date, cost, leadDays));
    }

    private static CostClass cost(TypicalCost typical) {
        return switch (typical) {
            case FREE -> CostClass.FREE;
            case ONE_OFF -> CostClass.ONE_OFF;
            case RECURRING -> CostClass.RECURRING;
        };
    }

    private static LocalDate date(Dice dice) {
        return FIRST_ASKED.plusDays(dice.between(0, DAYS_OF_ASKING));
    }
}
