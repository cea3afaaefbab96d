package org.inclusivework.matcher.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.SkillRelation;

/**
 * The constants of the scoring arithmetic: what a state of an offer is worth, the bands of skill relations, how travel is
 * reckoned.
 *
 * <p>Data, read from {@code parameters.properties}; reading refuses values that would break a law, such as an unknown offer worth
 * more than an arrangeable one. Immutable and thread-safe.
 */
public final class ScoringParameters {
    /** The largest weight within a component; keeps every sum of weights finite. */
    private static final double MAX_WEIGHT = 1e6;

    private static final ScoringParameters DEFAULTS = from(resource("parameters.properties"));

    /** Worth of an accommodation that is there. */
    final double provided;
    /** Worth of one that can be arranged. */
    final double arrangeable;
    /** Worth of one nobody has said anything about. */
    final double unknown;
    /** Weight of a required need. */
    final double required;
    /** Weight of an important need. */
    final double important;
    /** Weight of a preferred need. */
    final double preferred;
    /** Weight of each function in which the person's capacity is limited. */
    final double capacityWeight;
    /** How many times an essential skill weighs an optional one. */
    final double essential;
    /** Upper end of the band of a narrower skill. */
    final double narrowerHigh;
    /** Lower end of it. */
    final double narrowerLow;
    /** Upper end of the band of a broader skill. */
    final double broaderHigh;
    /** Lower end of it. */
    final double broaderLow;
    /** Upper end of the band of a sibling skill. */
    final double siblingHigh;
    /** Lower end of it. */
    final double siblingLow;
    /** Upper end of the band of a related skill. */
    final double relatedHigh;
    /** Lower end of it. */
    final double relatedLow;
    /** What each missing level costs. */
    final double levelStep;
    /** Worth of an opening that says nothing about skills. */
    final double skillsNotStated;
    /** Share of the wished occupation where skills are stated too. */
    final double occupationShare;
    /** Share of it where no skill is stated. */
    final double occupationShareAlone;
    /** Fit of occupations that share one level of the classification. */
    final double occupationLevels1;
    /** Two levels. */
    final double occupationLevels2;
    /** Three levels. */
    final double occupationLevels3;
    /** Worth of a way exactly as long as the person's limit. */
    final double travelAtLimit;
    /** Factor on a way for which somebody has to come along. */
    final double escorted;
    /** Worth of a distance nobody knows. */
    final double travelUnknown;
    /** Minutes by bus taken where a person has not said how far. */
    final double defaultMinutes;
    /** Minutes on the shuttle after the stop. */
    final double shuttleMinutes;
    /** Share of working days with a trip: for onboarding only. */
    final double visitsOnboarding;
    /** About monthly. */
    final double visitsMonthly;
    /** Once or twice a week. */
    final double visitsWeekly;
    /** Living in. */
    final double visitsDormitory;
    /** Days between two self-collections where nobody said. */
    final double collectionDays;
    /** Share that can be done at home where neither the opening nor the occupation tells. */
    final double homeUnknownShare;
    /** Factor where needed equipment is neither provided nor there. */
    final double equipmentMissing;
    /** Factor where that is not known. */
    final double equipmentUnknown;
    /** Factor where the room is too small. */
    final double spaceMissing;
    /** Factor where the room is not known. */
    final double spaceUnknown;
    /** Factor where the connection is not known. */
    final double internetUnknown;
    /** Factor where hazards meet people to be minded. */
    final double hazard;
    /** Factor where there are hazards and nobody asked about people to be minded. */
    final double hazardUnknown;
    /** Factor where it is learned at a centre first. */
    final double trainingAtCentre;
    /** Paid days a month, to compare daily with monthly pay. */
    final double daysPerMonth;
    /** Weeks a year, to compare hourly with monthly pay. */
    final double weeksPerYear;

    /** Speed, loss of time and detour of each {@link TravelMode}, by ordinal. */
    final double[] modeKmh = new double[TravelMode.values().length];

    final double[] modeMinutes = new double[TravelMode.values().length];
    final double[] modeDetour = new double[TravelMode.values().length];

    private final String version;

    private ScoringParameters(Properties p) {
        version = hash(p);
        provided = number(p, "offer.provided");
        arrangeable = number(p, "offer.arrangeable");
        unknown = number(p, "offer.unknown");
        required = number(p, "need.required");
        important = number(p, "need.important");
        preferred = number(p, "need.preferred");
        capacityWeight = number(p, "capacity.weight");
        essential = number(p, "skill.essential");
        narrowerHigh = number(p, "skill.narrower.high");
        narrowerLow = number(p, "skill.narrower.low");
        broaderHigh = number(p, "skill.broader.high");
        broaderLow = number(p, "skill.broader.low");
        siblingHigh = number(p, "skill.sibling.high");
        siblingLow = number(p, "skill.sibling.low");
        relatedHigh = number(p, "skill.related.high");
        relatedLow = number(p, "skill.related.low");
        levelStep = number(p, "skill.level.step");
        skillsNotStated = number(p, "skill.notStated");
        occupationShare = number(p, "occupation.share");
        occupationShareAlone = number(p, "occupation.shareAlone");
        occupationLevels1 = number(p, "occupation.levels1");
        occupationLevels2 = number(p, "occupation.levels2");
        occupationLevels3 = number(p, "occupation.levels3");
        travelAtLimit = number(p, "travel.atLimit");
        escorted = number(p, "travel.escorted");
        travelUnknown = number(p, "travel.unknown");
        defaultMinutes = number(p, "travel.defaultMinutes");
        shuttleMinutes = number(p, "travel.shuttleMinutes");
        visitsOnboarding = number(p, "travel.onboarding");
        visitsMonthly = number(p, "travel.monthly");
        visitsWeekly = number(p, "travel.weekly");
        visitsDormitory = number(p, "travel.dormitory");
        collectionDays = number(p, "travel.collectionDays");
        homeUnknownShare = number(p, "home.unknownShare");
        equipmentMissing = number(p, "home.equipmentMissing");
        equipmentUnknown = number(p, "home.equipmentUnknown");
        spaceMissing = number(p, "home.spaceMissing");
        spaceUnknown = number(p, "home.spaceUnknown");
        internetUnknown = number(p, "home.internetUnknown");
        hazard = number(p, "home.hazard");
        hazardUnknown = number(p, "home.hazardUnknown");
        trainingAtCentre = number(p, "home.trainingAtCentre");
        daysPerMonth = number(p, "pay.daysPerMonth");
        weeksPerYear = number(p, "pay.weeksPerYear");
        for (TravelMode mode : TravelMode.values()) {
            modeKmh[mode.ordinal()] = number(p, "mode." + mode + ".kmh");
            modeMinutes[mode.ordinal()] = number(p, "mode." + mode + ".minutes");
            modeDetour[mode.ordinal()] = number(p, "mode." + mode + ".detour");
        }
    }

    /** Returns the constants this library is shipped with. */
    public static ScoringParameters defaults() {
        return DEFAULTS;
    }

    /**
     * Reads constants, all of which must be there.
     *
     * @throws MatcherException.InvalidInput if one is missing, is no number, or breaks an order that a law asks for
     */
    public static ScoringParameters from(Properties properties) {
        ScoringParameters p = new ScoringParameters(properties);
        p.requireOrder("offer", 1, p.provided, p.arrangeable, p.unknown, 0);
        p.requireOrder("need", MAX_WEIGHT, p.required, p.important, p.preferred, 0);
        p.requireOrder(
                "skill",
                1,
                p.narrowerHigh,
                p.narrowerLow,
                p.broaderHigh,
                p.broaderLow,
                p.siblingHigh,
                p.siblingLow,
                p.relatedHigh,
                p.relatedLow,
                0);
        p.requireOrder("occupation", 1, p.occupationLevels3, p.occupationLevels2, p.occupationLevels1, 0);
        p.requireOrder("travel", 1, p.visitsWeekly, p.visitsMonthly, p.visitsOnboarding, 0);
        p.requireOrder("skill.essential", MAX_WEIGHT, p.essential, 1);
        p.requireOrder("capacity.weight", MAX_WEIGHT, p.capacityWeight, 0);
        p.requireOrder("home.equipment", 1, p.equipmentUnknown, p.equipmentMissing);
        p.requireOrder("home.space", 1, p.spaceUnknown, p.spaceMissing);
        p.requireOrder("home.hazard", 1, p.hazardUnknown, p.hazard);
        p.requireShares(
                "a share",
                p.skillsNotStated,
                p.occupationShare,
                p.occupationShareAlone,
                p.travelAtLimit,
                p.escorted,
                p.travelUnknown,
                p.visitsDormitory,
                p.homeUnknownShare,
                p.equipmentMissing,
                p.equipmentUnknown,
                p.spaceMissing,
                p.spaceUnknown,
                p.internetUnknown,
                p.hazard,
                p.hazardUnknown,
                p.trainingAtCentre,
                4 * p.levelStep);
        requirePositive("a size", p.defaultMinutes, p.collectionDays, p.daysPerMonth, p.weeksPerYear);
        requirePositive("mode.kmh", p.modeKmh);
        for (double detour : p.modeDetour) {
            if (detour < 1) {
                throw MatcherException.invalid(
                        "scoring.mode.detour", detour, "a road is never shorter than the crow flies", "use 1 or more");
            }
        }
        return p;
    }

    /** Returns a hash of all constants, 64 hexadecimal digits; other digits for other constants. */
    public String version() {
        return version;
    }

    private static String hash(Properties p) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String key : new TreeSet<>(p.stringPropertyNames())) {
                digest.update((key + "=" + p.getProperty(key) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256: use a complete one", e);
        }
    }

    /** Returns the share of working days with a trip of who lives in, 0 to 1. */
    public double visitsDormitory() {
        return visitsDormitory;
    }

    /** Returns what a state of an offer is worth, 0 to 1. */
    public double worth(OfferState state) {
        return switch (state) {
            case PROVIDED -> provided;
            case ARRANGEABLE -> arrangeable;
            case UNKNOWN -> unknown;
            case UNAVAILABLE -> 0;
        };
    }

    /**
     * Returns what a skill relation is worth.
     *
     * @param relation the relation
     * @param similarity where in the relation's band, per mille from its lower end; below 0 for its middle
     */
    public double worth(SkillRelation relation, int similarity) {
        return switch (relation) {
            case EXACT -> 1;
            case NARROWER -> within(narrowerLow, narrowerHigh, similarity);
            case BROADER -> within(broaderLow, broaderHigh, similarity);
            case SIBLING -> within(siblingLow, siblingHigh, similarity);
            case RELATED -> within(relatedLow, relatedHigh, similarity);
            case UNRELATED -> 0;
        };
    }

    /** Returns the share of working days on which a trip is made, 0 to 1. */
    double visits(OnSiteFrequency frequency) {
        return switch (frequency) {
            case NEVER -> 0;
            case ONBOARDING -> visitsOnboarding;
            case MONTHLY -> visitsMonthly;
            case WEEKLY -> visitsWeekly;
            case DAILY -> 1;
        };
    }

    private static double within(double low, double high, int similarity) {
        int perMille = similarity < 0 ? 500 : Math.min(similarity, 1000);
        return Math.min(high, low + (high - low) * perMille / 1000);
    }

    private void requireOrder(String what, double... fromHigh) {
        for (int i = 1; i < fromHigh.length; i++) {
            if (!(fromHigh[i] <= fromHigh[i - 1]) || (i > 1 && fromHigh[i] == fromHigh[i - 1])) {
                throw MatcherException.invalid(
                        "scoring." + what,
                        fromHigh[i],
                        "the values must fall, but this one follows " + fromHigh[i - 1],
                        "order them as parameters.properties explains");
            }
        }
    }

    private void requireShares(String what, double... values) {
        for (double value : values) {
            if (!(value >= 0) || !(value <= 1)) {
                throw MatcherException.invalid("scoring", value, what + " must be from 0 to 1", "use such as 0.5");
            }
        }
    }

    private static void requirePositive(String what, double... values) {
        for (double value : values) {
            if (!(value > 0) || Double.isInfinite(value)) {
                throw MatcherException.invalid(
                        "scoring", value, what + " must be a finite number above 0", "use such as 1");
            }
        }
    }

    static double number(Properties p, String key) {
        String text = p.getProperty(key);
        if (text == null) {
            throw MatcherException.invalid(
                    "scoring." + key, "", "the constant is missing", "add it; see parameters.properties");
        }
        try {
            double value = Double.parseDouble(text.strip());
            if (Double.isNaN(value) || Double.isInfinite(value) || value < 0) {
                throw MatcherException.invalid(
                        "scoring." + key, text, "not a finite number of 0 or more", "use such as 0.4");
            }
            return value;
        } catch (NumberFormatException e) {
            throw MatcherException.invalid("scoring." + key, text, "not a number", "use such as 0.4");
        }
    }

    static Properties resource(String name) {
        Properties properties = new Properties();
        try (InputStream in = ScoringParameters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's resource " + name + " cannot be read", e);
        }
        return properties;
    }
}
