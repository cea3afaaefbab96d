package org.inclusivework.jobfair;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The root command of the job-fair program: it holds the commands; without one, the bundled fair is ranked. */
@Command(name = "job-fair", versionProvider = JobFair.Version.class)
public final class JobFair {
    /** Lucene's start-up remarks go through this logger; held here so that its level outlives a collection. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final Set<String> COMMANDS =
            Set.of("rank", "explain", "check", "generate", "ledger", "outcome", "stats", "disclose", "purge");
    private static final Set<String> ABOUT_ITSELF = Set.of("-h", "--help", "-V", "--version");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    private JobFair() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        Surroundings surroundings = new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                Path.of(""),
                // The script that starts the program can tell; Java cannot, for one stream alone.
                Boolean.getBoolean("jobfair.terminal"),
                Boolean.getBoolean("jobfair.piped"));
        System.exit(run(surroundings, arguments));
    }

    /** Runs the program and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Session session = new Session(surroundings, Texts.in(Texts.of(arguments)));
        CommandLine commandLine = commandLine(session);
        int code = commandLine.execute(withCommand(arguments));
        session.err().flush();
        return code;
    }

    static CommandLine commandLine(Session session) {
        Failures failures = new Failures(session);
        CommandLine commandLine = new CommandLine(new JobFair())
                .addSubcommand("rank", new RankCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("ledger", LedgerCommand.line(session))
                .addSubcommand("outcome", OutcomeCommand.line(session))
                .addSubcommand("stats", new StatsCommand(session))
                .addSubcommand("disclose", DiscloseCommand.line(session))
                .addSubcommand("purge", new PurgeCommand(session))
                .addSubcommand("generate", new GenerateCommand(session));
        return commandLine
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setResourceBundle(session.texts().bundle())
                .setOut(new PrintWriter(session.out()))
                .setErr(session.err())
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** Puts {@code rank} before options that have no command: ranking is the main job. */
    private static String[] withCommand(String... arguments) {
        List<String> given = List.of(arguments);
        if (given.stream().anyMatch(argument -> COMMANDS.contains(argument) || ABOUT_ITSELF.contains(argument))
                || (!given.isEmpty() && !given.getFirst().startsWith("-"))) {
            return arguments;
        }
        List<String> whole = new ArrayList<>(given);
        whole.addFirst("rank");
        return whole.toArray(String[]::new);
    }

    /** Reads the version out of the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = JobFair.class.getPackage().getImplementationVersion();
            return new String[] {"job-fair " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
