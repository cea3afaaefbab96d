package org.inclusivework.matcher.benchmarks.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a peer stores of an opening: everything in the score and the gates that depends on the opening alone, computed once.
 *
 * <p>Written from the package documentation of {@code scoring}, without its code, so that an equal top ten is evidence for both.
 * The value of a limited function depends on the opening and three possible capacities, hence it is a column each.
 */
final class OpeningColumns {
    static final int SCOPES = Scope.values().length;
    static final int CAPACITIES = WorkFunction.MAX_LEVEL;
    static final int FUNCTIONS = WorkFunction.values().length;

    /** For each function, the accommodations that bridge it. */
    private static final long[] BRIDGES = new long[FUNCTIONS];

    static {
        for (Accommodation accommodation : Accommodation.values()) {
            for (WorkFunction function : accommodation.bridges()) {
                BRIDGES[function.ordinal()] |= accommodation.bit();
            }
        }
    }

    private static final int EVEN_CHANCE = 250;
    private static final double MONTHS = 12;

    final Opening opening;

    /** Sets of accommodations by scope. */
    final long[] provided = new long[SCOPES];

    final long[] arrangeable = new long[SCOPES];
    final long[] unavailable = new long[SCOPES];

    /** The value of each function limited to each capacity, function by function. */
    final double[] limit = new double[FUNCTIONS * CAPACITIES];

    /** Importance times the factor of essential skills, and their sum. */
    final double[] skillWeight;

    final double skillWeightSum;

    final List<Place> located = new ArrayList<>();
    final boolean placeUnlocated;
    final boolean dormitory;
    final boolean noDormitory;
    final double visits;
    final boolean recurring;

    final boolean homeStated;
    final double homeShare;
    final boolean homeWhole;
    final int equipmentAsked;
    final int spaceM2;
    final int internet;
    final boolean needsConnection;
    final boolean hazards;
    final double trainingFit;
    final int onSite;

    final long firstDay;
    final long lastDay;
    final int hoursMin;
    final List<String> credentials;

    /** Pay a month and an hour, NaN where the stated facts do not tell. */
    final double payMonth;

    final double payHour;
    final String currency;

    OpeningColumns(Opening opening, OccupationPriors priors, Constants p) {
        this.opening = opening;
        OccupationPrior prior = opening.occupation() == null
                ? null
                : priors.of(opening.occupation()).orElse(null);
        for (AccommodationOffer offer : opening.offers()) {
            for (Scope scope : offer.scopes()) {
                switch (offer.state()) {
                    case PROVIDED ->
                        provided[scope.ordinal()] |= offer.accommodation().bit();
                    case ARRANGEABLE ->
                        arrangeable[scope.ordinal()] |= offer.accommodation().bit();
                    case UNAVAILABLE ->
                        unavailable[scope.ordinal()] |= offer.accommodation().bit();
                    case UNKNOWN -> {}
                }
            }
        }
        for (WorkFunction function : WorkFunction.values()) {
            double bridge = bridge(function, p);
            int[] perMille = perMille(function, prior);
            for (int capacity = 0; capacity < CAPACITIES; capacity++) {
                limit[function.ordinal() * CAPACITIES + capacity] = expected(perMille, capacity, bridge);
            }
        }
        List<SkillRequirement> skills = opening.skills();
        skillWeight = new double[skills.size()];
        double sum = 0;
        for (int i = 0; i < skillWeight.length; i++) {
            SkillRequirement asked = skills.get(i);
            skillWeight[i] =
                    asked.importance() * (asked.necessity() == Necessity.ESSENTIAL ? p.of("skill.essential") : 1);
            sum += skillWeight[i];
        }
        skillWeightSum = sum;
        for (Place place : opening.places()) {
            if (place.coordinates() != null) {
                located.add(place);
            }
        }
        placeUnlocated = located.size() < opening.places().size();
        dormitory = opening.dormitory() == Stated.YES;
        noDormitory = opening.dormitory() == Stated.NO;

        HomeWorkTerms terms = opening.homeWork();
        homeStated = terms != null;
        homeShare = terms != null
                ? terms.sharePercent() / 100.0
                : prior != null && prior.homeSharePerMille() >= 0
                        ? prior.homeSharePerMille() / 1000.0
                        : p.of("home.unknownShare");
        homeWhole = terms != null && terms.sharePercent() == 100;
        equipmentAsked = terms == null || terms.equipmentProvided() == Stated.YES ? 0 : bits(terms.equipment());
        spaceM2 = terms == null ? 0 : terms.spaceM2();
        internet = terms == null ? 0 : terms.internet().ordinal();
        needsConnection = terms != null && (terms.object() == WorkObject.DATA || terms.object() == WorkObject.VOICE);
        hazards = terms != null && !terms.hazards().isEmpty();
        trainingFit =
                terms != null && terms.training() == HomeTraining.CENTRE_FIRST ? p.of("home.trainingAtCentre") : 1;
        double trips = terms == null ? 1 : p.visits(terms.onSite());
        int comes = terms == null ? 0 : terms.onSite().ordinal();
        if (terms != null && terms.delivery() == MaterialDelivery.SELF) {
            double days = terms.deliveryDays() > 0 ? terms.deliveryDays() : p.of("travel.collectionDays");
            trips = Math.max(trips, Math.min(1, 7 / (5 * days)));
            comes = Math.max(comes, collecting(terms.deliveryDays()).ordinal());
        }
        visits = trips;
        onSite = comes;
        recurring = terms == null || comes >= OnSiteFrequency.MONTHLY.ordinal();

        firstDay = opening.validFrom() == null
                ? Long.MIN_VALUE
                : opening.validFrom().toEpochDay();
        lastDay = opening.validTo() == null ? Long.MAX_VALUE : opening.validTo().toEpochDay();
        hoursMin = opening.hours() == null ? 0 : opening.hours().min();
        credentials =
                opening.credentials().stream().map(FactsCompiler::credentialKey).toList();
        Pay pay = opening.pay();
        double hours = opening.hours() == null ? Double.NaN : opening.hours().max() * p.of("pay.weeksPerYear") / MONTHS;
        payMonth = pay == null ? Double.NaN : perMonth(pay, pay.max(), hours, p);
        payHour = pay == null ? Double.NaN : perHour(pay, pay.max(), hours, p);
        currency = pay == null ? "" : pay.currency();
    }

    /** Returns the certificates a rule admits, a word for each class and grade; empty where there is no rule. */
    List<String> admitted() {
        List<String> admitted = new ArrayList<>();
        if (opening.rule() != null) {
            for (PostRule.Admitted a : opening.rule().admitted()) {
                for (int grade = 1; grade <= a.maxGrade(); grade++) {
                    admitted.add(certificate(a.disabilityClass(), grade));
                }
            }
        }
        return admitted;
    }

    /** Returns the words for what a certificate says. */
    static List<String> certificates(Certificate certificate) {
        return certificate.classes().stream()
                .map(c -> certificate(c, certificate.grade()))
                .toList();
    }

    private static String certificate(DisabilityClass disabilityClass, int grade) {
        return disabilityClass.name() + grade;
    }

    private double bridge(WorkFunction function, Constants p) {
        int daily = Scope.DAILY_WORK.ordinal();
        long bridges = BRIDGES[function.ordinal()];
        return (bridges & provided[daily]) != 0
                ? p.of("offer.provided")
                : (bridges & arrangeable[daily]) != 0
                        ? p.of("offer.arrangeable")
                        : (bridges & ~unavailable[daily]) != 0 ? p.of("offer.unknown") : 0;
    }

    /** Returns how likely each level is: certain where it is stated. */
    private int[] perMille(WorkFunction function, @Nullable OccupationPrior prior) {
        int[] perMille = new int[WorkFunction.MAX_LEVEL + 1];
        for (Demand demand : opening.demands()) {
            if (demand.function() == function) {
                perMille[demand.level()] = 1000;
                return perMille;
            }
        }
        Arrays.fill(perMille, EVEN_CHANCE);
        if (prior != null) {
            for (OccupationPrior.DemandPrior demand : prior.demands()) {
                if (demand.function() == function) {
                    for (int level = 0; level < perMille.length; level++) {
                        perMille[level] = demand.perMille(level);
                    }
                }
            }
        }
        return perMille;
    }

    private static double expected(int[] perMille, int capacity, double bridge) {
        double sum = 0;
        for (int level = 0; level < perMille.length; level++) {
            double bare = level <= capacity ? 1 : 1 - (double) (level - capacity) / WorkFunction.MAX_LEVEL;
            sum += perMille[level] * (bare + (1 - bare) * bridge);
        }
        return Math.min(1, sum / 1000);
    }

    private static OnSiteFrequency collecting(int everyDays) {
        return everyDays == 0 || everyDays >= 28
                ? OnSiteFrequency.MONTHLY
                : everyDays > 2 ? OnSiteFrequency.WEEKLY : OnSiteFrequency.DAILY;
    }

    static double perMonth(Pay pay, double amount, double hoursAMonth, Constants p) {
        return switch (pay.basis()) {
            case MONTH -> amount;
            case YEAR -> amount / MONTHS;
            case DAY -> amount * p.of("pay.daysPerMonth");
            case HOUR -> amount * hoursAMonth;
            case PIECE -> pay.piecesPerHour() > 0 ? amount * pay.piecesPerHour() * hoursAMonth : Double.NaN;
        };
    }

    static double perHour(Pay pay, double amount, double hoursAMonth, Constants p) {
        return switch (pay.basis()) {
            case HOUR -> amount;
            case PIECE -> pay.piecesPerHour() > 0 ? amount * pay.piecesPerHour() : Double.NaN;
            case MONTH, YEAR, DAY -> perMonth(pay, amount, hoursAMonth, p) / hoursAMonth;
        };
    }

    /** Returns whether a place is where the shuttle stops. */
    boolean shuttle(int place) {
        return located.get(place).kind() == PlaceKind.SHUTTLE_STOP;
    }

    static int bits(Collection<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1 << constant.ordinal();
        }
        return bits;
    }

    /** Returns the state of an accommodation in a scope. */
    OfferState state(Accommodation accommodation, int scope) {
        return (provided[scope] & accommodation.bit()) != 0
                ? OfferState.PROVIDED
                : (arrangeable[scope] & accommodation.bit()) != 0
                        ? OfferState.ARRANGEABLE
                        : (unavailable[scope] & accommodation.bit()) != 0 ? OfferState.UNAVAILABLE : OfferState.UNKNOWN;
    }
}
