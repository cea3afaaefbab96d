package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/**
 * Makes the bundled fair out of the shared data sets, the same for the same seed.
 *
 * <p>What is real in it are titles, tasks, places, demands, the commonness of trades and of classes of disability; which of them
 * meet in an opening or a person is drawn.
 */
public final class FairGenerator {
    private static final int CANDIDATES = 2_200;

    private final List<Trade> trades = Trade.all();
    private final List<Sector> sectors = Sector.all(trades);
    private final LabourMarket market;
    private final OrsDemands demands;
    private final List<District> districts;
    private final TraitsMaker traits;
    private final Map<String, Double> commonness = new HashMap<>();

    private FairGenerator(Path dataDir) throws IOException {
        market = LabourMarket.read(dataDir);
        demands = OrsDemands.read(dataDir);
        districts = District.read(dataDir);
        traits = new TraitsMaker(dataDir);
        for (Trade trade : trades) {
            for (String title : trade.posted()) {
                if (!market.posted(title)) {
                    throw new IllegalStateException(trade.key() + ": no real posting is titled " + title);
                }
            }
            // The root makes the skew of a national labour market fit a hall with a hundred employers.
            commonness.put(trade.key(), trade.weight() * Math.sqrt(Math.sqrt(market.employed(trade.soc()))));
        }
    }

    /**
     * Makes the fair and writes its files.
     *
     * @param dataDir the folder of the shared data sets
     * @param outDir the folder for the files, made if it is not there
     * @param seed the seed; {@link BundledFair#SEED} makes the bundled fair
     * @return the exit code of a command: 0, or 1 if reading the files gives another fair than was written
     * @throws IOException if a data set cannot be read or a file cannot be written
     */
    public static int run(Path dataDir, Path outDir, long seed) throws IOException {
        Fair fair = generate(dataDir, seed);
        FairFiles.write(fair, outDir);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.printf(Locale.ROOT, "seed %d%n", seed);
        err.print(new FairStatistics(fair).tables());
        List<String> changed = FairFiles.changed(fair, outDir);
        if (!changed.isEmpty()) {
            err.printf(Locale.ROOT, "reading the files gives other records: %s%n", changed);
            return 1;
        }
        return 0;
    }

    /** Makes a fair in memory. */
    static Fair generate(Path dataDir, long seed) throws IOException {
        FairGenerator generator = new FairGenerator(dataDir);
        Dice dice = new Dice(seed);
        return new Fair(generator.openings(dice.split(), dice.split()), generator.candidates(dice.split()));
    }

    private List<Opening> openings(Dice forEmployers, Dice dice) {
        List<Employer> employers = new EmployerMaker(forEmployers, districts).employers(sectors);
        List<Post> posts = new TradePlan(trades, commonness).posts(employers, dice);
        OpeningMaker maker = new OpeningMaker(demands, market);
        List<Opening> openings = new ArrayList<>();
        for (Post post : posts) {
            String id = String.format(Locale.ROOT, "o-%04d", openings.size() + 1);
            openings.add(maker.opening(id, post.employer(), post.trade(), dice.split()));
        }
        return openings;
    }

    private List<Candidate> candidates(Dice dice) {
        CandidateMaker maker = new CandidateMaker(
                traits, new BackgroundMaker(trades, commonness, demands), new TravelMaker(districts));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= CANDIDATES; i++) {
            candidates.add(maker.candidate(String.format(Locale.ROOT, "c-%04d", i), dice.split()));
        }
        return candidates;
    }

    /**
     * Makes the fair from the command line.
     *
     * @param arguments the folder of the data sets, the folder for the files and, if not the bundled one, the seed
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("name the folder of the data sets and the folder for the files");
        }
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : BundledFair.SEED;
        System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), seed));
    }
}
