package org.inclusivework.matcher.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an opening states of all that gates and score look at, as primitives, the keys of the skills apart: the form in which the index keeps it
 * beside the record, and from which facts are compiled.
 *
 * <p>A buffer, not a value: it is filled again and again while a million openings are read, hence its open fields. Sets are bits
 * by ordinal, sets of accommodations are {@link org.inclusivework.matcher.taxonomy.Accommodation#bit() their bits}. Nothing in it
 * is estimated, and nothing depends on a taxonomy, a prior or a constant. Not thread-safe.
 */
public final class OpeningStatement {
    /** The number of parts of working life. */
    public static final int SCOPES = Scope.values().length;

    /** The number of levels that may be asked for, "any" among them. */
    public static final int LEVELS = CandidateSkill.MAX_LEVEL + 1;

    private static final int IMPORTANCES = 5;
    private static final Necessity[] NECESSITIES = Necessity.values();

    /** The number of manners. */
    public static final int MANNERS = NECESSITIES.length * IMPORTANCES * LEVELS;

    private static final int BITS_OF_GRADE = 3;
    private static final int GRADE = (1 << BITS_OF_GRADE) - 1;
    private static final int LETTERS_OF_CURRENCY = 3;

    /** The occupation, or {@code null}. */
    public @Nullable OccupationCode occupation;
    /** Accommodations that are provided, by scope. */
    public final long[] provided = new long[SCOPES];
    /** Accommodations that can be arranged, by scope. */
    public final long[] arrangeable = new long[SCOPES];
    /** Accommodations that are not available, by scope. */
    public final long[] unavailable = new long[SCOPES];
    /** The level of each demand by function, or -1. */
    public final int[] demand = new int[WorkFunction.values().length];
    /** The number of located places. */
    public int located;
    /** Their latitudes in degrees. */
    public final double[] latitude = new double[Opening.MAX_PLACES];
    /** Their longitudes in degrees. */
    public final double[] longitude = new double[Opening.MAX_PLACES];
    /** Whether each is a stop of a shuttle. */
    public final boolean[] shuttle = new boolean[Opening.MAX_PLACES];
    /** Whether there is a place besides that is not located. */
    public boolean unlocated;
    /** Whether people can live in. */
    public Stated dormitory = Stated.UNKNOWN;
    /** Whether there are terms of home work; the following twelve hold only then. */
    public boolean homeStated;
    /** The share that can be done at home in percent. */
    public int sharePercent;
    /** What the work handles. */
    public WorkObject object = WorkObject.DATA;
    /** How often one is on site. */
    public OnSiteFrequency onSite = OnSiteFrequency.DAILY;
    /** The equipment needed, as bits. */
    public int equipment;
    /** Whether it is provided. */
    public Stated equipmentProvided = Stated.UNKNOWN;
    /** The room needed in square metres. */
    public int spaceM2;
    /** The weakest connection that will do. */
    public Internet internet = Internet.NONE;
    /** How material travels. */
    public MaterialDelivery delivery = MaterialDelivery.NOT_NEEDED;
    /** Days between two deliveries, or 0. */
    public int deliveryDays;
    /** Whether there is a hazard where others are to be minded. */
    public boolean hazards;
    /** Where it is learned. */
    public HomeTraining training = HomeTraining.NOT_STATED;
    /** The first day as days since 1970-01-01, or the least number. */
    public long firstDay;
    /** The last day, or the largest number. */
    public long lastDay;
    /** The least schooling. */
    public EducationLevel education = EducationLevel.NONE;
    /** The fewest hours a week, or 0. */
    public int hoursMin;
    /** The most hours a week, or 0. */
    public int hoursMax;
    /** The shifts, as bits. */
    public int shifts;
    /** What pay is for; {@code null} where there is no pay. */
    public @Nullable PayBasis payBasis;
    /** The upper end of the pay. */
    public double payMax;
    /** Measured pieces an hour, or 0. */
    public double piecesPerHour;
    /** The currency, see {@link #currency}. */
    public int payCurrency;
    /** The mildest grade a rule admits of each class, three bits a class; 0 where no rule is cited. */
    public int rule;
    /** The names of the certificates of competence. */
    public List<String> credentials = List.of();
    /** The number of skills asked for. */
    public int requirements;
    /** How each is asked for, in the order of their keys, see {@link #manner}; at least {@link #requirements} of them. */
    public byte[] manner = new byte[32];

    /** Makes a statement that says nothing. */
    public OpeningStatement() {
        clear();
    }

    /** Takes back everything. */
    public void clear() {
        occupation = null;
        Arrays.fill(provided, 0);
        Arrays.fill(arrangeable, 0);
        Arrays.fill(unavailable, 0);
        Arrays.fill(demand, -1);
        located = 0;
        unlocated = false;
        dormitory = Stated.UNKNOWN;
        homeStated = false;
        firstDay = Long.MIN_VALUE;
        lastDay = Long.MAX_VALUE;
        education = EducationLevel.NONE;
        hoursMin = 0;
        hoursMax = 0;
        shifts = 0;
        payBasis = null;
        rule = 0;
        credentials = List.of();
        requirements = 0;
    }

    /** Says what an opening states, and returns this. */
    public OpeningStatement set(Opening opening) {
        clear();
        occupation = opening.occupation();
        opening.offers().forEach(this::offer);
        for (Demand stated : opening.demands()) {
            demand[stated.function().ordinal()] = stated.level();
        }
        opening.places().forEach(this::place);
        dormitory = opening.dormitory();
        if (opening.homeWork() != null) {
            home(opening.homeWork());
        }
        firstDay = opening.validFrom() == null
                ? Long.MIN_VALUE
                : opening.validFrom().toEpochDay();
        lastDay = opening.validTo() == null ? Long.MAX_VALUE : opening.validTo().toEpochDay();
        education = opening.education();
        hoursMin = opening.hours() == null ? 0 : opening.hours().min();
        hoursMax = opening.hours() == null ? 0 : opening.hours().max();
        shifts = bits(opening.shifts());
        if (opening.pay() != null) {
            payBasis = opening.pay().basis();
            payMax = opening.pay().max();
            piecesPerHour = opening.pay().piecesPerHour();
            payCurrency = currency(opening.pay().currency());
        }
        rule = opening.rule() == null ? 0 : rule(opening.rule());
        credentials = opening.credentials();
        ask(opening.skills().size());
        for (int i = 0; i < requirements; i++) {
            manner[i] = manner(opening.skills().get(i));
        }
        return this;
    }

    /** Makes room for so many requirements, whose manner is then to be set. */
    public void ask(int count) {
        requirements = count;
        if (manner.length < count) {
            manner = new byte[2 * count];
        }
    }

    /** Returns how a skill is asked for, necessity, importance and level, as a number from 0 to {@link #MANNERS} - 1. */
    public static byte manner(SkillRequirement requirement) {
        int rest = requirement.necessity().ordinal() * IMPORTANCES + requirement.importance() - 1;
        return (byte) (rest * LEVELS + requirement.level());
    }

    /** Returns the necessity of a manner. */
    public static Necessity necessity(int manner) {
        return NECESSITIES[manner / LEVELS / IMPORTANCES];
    }

    /** Returns the importance of a manner, 1 to 5. */
    public static int importance(int manner) {
        return manner / LEVELS % IMPORTANCES + 1;
    }

    /** Returns the level of a manner, 0 to 5. */
    public static int level(int manner) {
        return manner % LEVELS;
    }

    private void offer(AccommodationOffer offer) {
        long[] set = switch (offer.state()) {
            case PROVIDED -> provided;
            case ARRANGEABLE -> arrangeable;
            case UNAVAILABLE -> unavailable;
            case UNKNOWN -> null;
        };
        if (set != null) {
            offer.scopes()
                    .forEach(scope ->
                            set[scope.ordinal()] |= offer.accommodation().bit());
        }
    }

    private void place(Place place) {
        if (place.coordinates() == null) {
            unlocated = true;
            return;
        }
        latitude[located] = place.coordinates().latitude();
        longitude[located] = place.coordinates().longitude();
        shuttle[located] = place.kind() == PlaceKind.SHUTTLE_STOP;
        located++;
    }

    private void home(HomeWorkTerms terms) {
        homeStated = true;
        sharePercent = terms.sharePercent();
        object = terms.object();
        onSite = terms.onSite();
        equipment = bits(terms.equipment());
        equipmentProvided = terms.equipmentProvided();
        spaceM2 = terms.spaceM2();
        internet = terms.internet();
        delivery = terms.delivery();
        deliveryDays = terms.deliveryDays();
        hazards = !terms.hazards().isEmpty();
        training = terms.training();
    }

    private static int rule(PostRule rule) {
        int packed = 0;
        for (PostRule.Admitted admitted : rule.admitted()) {
            int shift = BITS_OF_GRADE * admitted.disabilityClass().ordinal();
            int before = packed >>> shift & GRADE;
            packed = (packed & ~(GRADE << shift)) | (Math.max(before, admitted.maxGrade()) << shift);
        }
        return packed;
    }

    /** Returns whether a rule, packed as {@link #rule}, admits a certificate; 0, which is no rule, admits none. */
    public static boolean admits(int rule, Certificate certificate) {
        for (DisabilityClass held : certificate.classes()) {
            if (certificate.grade() <= ((rule >>> (BITS_OF_GRADE * held.ordinal())) & GRADE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns an ISO 4217 code as a number above 0, eight bits a letter. */
    public static int currency(String code) {
        int packed = 0;
        for (int i = 0; i < LETTERS_OF_CURRENCY; i++) {
            packed = packed << Byte.SIZE | code.charAt(i);
        }
        return packed;
    }

    /** Returns a set of constants as bits by ordinal. */
    public static int bits(Collection<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1 << constant.ordinal();
        }
        return bits;
    }
}
