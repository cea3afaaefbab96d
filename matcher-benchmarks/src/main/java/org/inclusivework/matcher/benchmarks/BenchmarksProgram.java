package org.inclusivework.matcher.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.command.UsageException;
import org.inclusivework.matcher.benchmarks.corpus.CorpusTables;
import org.inclusivework.matcher.benchmarks.knowledge.KnowledgeProgram;
import org.inclusivework.matcher.benchmarks.macro.MacroProgram;
import org.openjdk.jmh.Main;

/** The program behind {@code matcher-benchmarks/run}: measures the engine and its knowledge, and makes what both are made of. */
public final class BenchmarksProgram {
    private static final String MICRO = "micro";
    private static final String CORPUS_TABLES = "corpus-tables";

    private static final String HELP = """
            matcher-benchmarks/run micro NAME [-prof gc]
                Runs the JMH benchmarks whose names contain NAME; -l lists them, -h says what else can be said.
            matcher-benchmarks/run corpus-tables --data DIR --out DIR
                Makes the tables that the corpus of the measurements is drawn from.
            Exit codes: 0; 1 when a file cannot be read or written; 2 when the arguments are wrong.
            """;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private BenchmarksProgram() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(List.of(args), out, err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty() || args.contains("--help")) {
            out.print(MacroProgram.help() + KnowledgeProgram.help() + HELP);
            return args.isEmpty() ? 2 : 0;
        }
        String command = args.getFirst();
        if (KnowledgeProgram.COMMANDS.contains(command)) {
            return KnowledgeProgram.run(args, out, err);
        }
        try {
            if (command.equals(MICRO)) {
                Main.main(args.subList(1, args.size()).toArray(String[]::new));
                return 0;
            }
            Arguments arguments = Arguments.of(args.subList(1, args.size()));
            if (MacroProgram.COMMANDS.contains(command)) {
                MacroProgram.run(command, arguments, out, err);
            } else if (command.equals(CORPUS_TABLES)) {
                arguments.allow("--data", "--out");
                CorpusTables.write(Path.of(arguments.required("--data")), Path.of(arguments.required("--out")));
            } else {
                throw new UsageException("'" + command + "' is no command (--help lists them)");
            }
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException | UncheckedIOException e) {
            err.println(e);
            return 1;
        }
    }
}
