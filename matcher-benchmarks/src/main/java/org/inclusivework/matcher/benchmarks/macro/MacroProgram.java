package org.inclusivework.matcher.benchmarks.macro;

import java.io.PrintStream;
import java.util.List;
import org.inclusivework.matcher.benchmarks.command.Arguments;

/** The commands that measure the whole engine; {@link #help()} says what they do. */
public final class MacroProgram {
    /** The names of the commands. */
    public static final List<String> COMMANDS =
            List.of("ranking", "all-pairs", "growth", "lifecycle", "plan", "timetable", "replan");

    private static final String HELP = """
            matcher-benchmarks/run ranking [--openings N] [--home SHARE] [--queries N] [--segments N] [--deleted SHARE]
                                           [--peers exhaustive,lucene,solr,duckdb] [--seed N] [--index FOLDER]
                Times the engine and its peers on one corpus, after comparing their answers with the exhaustive ranking.
                --home is the share of openings done wholly at home; --queries how many candidates are compared;
                --index where the index is kept for the next run.
            matcher-benchmarks/run all-pairs [--candidates N] [--openings N] [-k N] [--seed N]
                Ranks for everybody, and compares with looking at every pair.
            matcher-benchmarks/run growth [--up-to N] [--shapes-at N] [--home SHARE] [--seed N]
                                          [--index FOLDER]
                Times the engine at a hundredth, a tenth and all of N openings, as a first load leaves them and merged into one
                segment, and with 1, 5 and 20 segments and 0 % and 20 % deleted at --shapes-at, a tenth of N unless said.
            matcher-benchmarks/run lifecycle [--openings N] [--seed N]
                Measures writing, opening, refreshing after one update, and memory.
            matcher-benchmarks/run plan [--people N] [--booths N] [--list N] [--interviews N] [--most N] [--seed N]
                Allocates interviews exactly, and checks the proof. --list is how many booths a person may be seen at,
                --interviews what an average booth sees, --most how many interviews a person gets at most.
            matcher-benchmarks/run timetable [--fairs N] [--people N] [--booths N] [--tries N] [--round N] [--seed N]
                Makes timetables of generated fairs and says how far each may be from the best: minutes from arrival to the end
                of the last visit, and the bound of those. --round is how many people who need the same help walk together.
            matcher-benchmarks/run replan [--people N] [--booths N] [--seed N]
                Plans a fair and changes it: three employers absent, an interpreter ill, forty walk-ins.
            All of these print a table whose last line is one JSON object. Numbers may be written 1_000_000 or 1e6.
            """;

    private MacroProgram() {}

    /** Returns what the commands do. */
    public static String help() {
        return HELP;
    }

    /**
     * Runs a command.
     *
     * @throws org.inclusivework.matcher.benchmarks.command.UsageException if its arguments make no sense
     */
    public static void run(String command, Arguments arguments, PrintStream out, PrintStream progress) {
        switch (command) {
            case "ranking" -> new RankingRun(out, progress, new MinScoreOracle()).run(arguments);
            case "all-pairs" -> new AllPairsRun(out, progress).run(arguments);
            case "growth" -> new GrowthRun(out, progress).run(arguments);
            case "plan" -> new PlanRun(out, progress).run(arguments);
            case "timetable" -> new TimetableRun(out, progress).run(arguments);
            case "replan" -> new ReplanRun(out, progress).run(arguments);
            case "lifecycle" -> new LifecycleRun(out, progress).run(arguments);
            default -> throw new IllegalArgumentException("'" + command + "' is none of " + COMMANDS);
        }
    }
}
