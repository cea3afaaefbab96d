package org.inclusivework.matcher.benchmarks.corpus;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/**
 * Openings and candidates of any number from a seed, skewed as real ones are.
 *
 * <p>The n-th record is a function of the options and n alone, so that ten million openings need no memory and any part of them
 * can be made again. Occupations are drawn by employment (OEWS), their skills from ESCO, towns by population, work at home by the
 * telework index and demands by the occupation's prior, both of the knowledge pack; other frequencies are plausible, not measured.
 * One opening in two hundred repeats an earlier one under another id, and so ties with it exactly. Everything is composite: no
 * person, employer or post is real.
 *
 * <p>Immutable and thread-safe; {@code matcher-benchmarks/run lifecycle} prints how many openings a second it makes.
 */
public final class Corpus {
    /** The day on which most openings are open. */
    public static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private static final int OPENINGS = 1;
    private static final int CANDIDATES = 2;
    private static final int REPETITIONS = 3;
    private static final int ONE_REPEATS_IN = 200;
    private static final int REPEATED_AMONG = 1_000;
    private static final int DIGITS = 7;

    private final CorpusOptions options;
    private final OpeningMaker openings;
    private final CandidateMaker candidates;

    private Corpus(CorpusOptions options, LabourMarket market) {
        this.options = options;
        this.openings = new OpeningMaker(market, options);
        this.candidates = new CandidateMaker(market);
    }

    /** Makes a corpus; reads the tables of the class path, which takes about a second. */
    public static Corpus of(CorpusOptions options) {
        return new Corpus(options, LabourMarket.read());
    }

    /** Returns what this was made with. */
    public CorpusOptions options() {
        return options;
    }

    /** Returns the opening of a number, from 0 on. */
    public Opening opening(long number) {
        return openings.next(openingId(number), new Dice(options.seed(), OPENINGS, original(number)));
    }

    /** Returns the candidate of a number, from 0 on. */
    public Candidate candidate(long number) {
        return candidates.next(id('c', number), new Dice(options.seed(), CANDIDATES, number));
    }

    /** Returns the openings from one number to below another, in order. */
    public Stream<Opening> openings(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::opening);
    }

    /** Returns the candidates from one number to below another, in order. */
    public Stream<Candidate> candidates(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::candidate);
    }

    /** Returns the id of an opening's number. */
    public static String openingId(long number) {
        return id('o', number);
    }

    /** Returns the number of an opening's id. */
    public static long number(String openingId) {
        return Long.parseLong(openingId.substring(2));
    }

    /** Returns the number of the opening whose content this one has: mostly itself. */
    private long original(long number) {
        Dice dice = new Dice(options.seed(), REPETITIONS, number);
        return number > 0 && dice.below(ONE_REPEATS_IN) == 0
                ? number - 1 - dice.below((int) Math.min(number, REPEATED_AMONG))
                : number;
    }

    private static String id(char kind, long number) {
        String digits = Long.toString(number);
        return kind + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
