package org.inclusivework.jobfair;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                clock(),
                Path.of(""),
                // The script that starts the program can tell; Java cannot, for one stream alone.
                Boolean.getBoolean("jobfair.terminal"),
                Boolean.getBoolean("jobfair.piped"),
                Boolean.getBoolean("jobfair.screen"),
                answers(),
                environment());
        Session session = session(surroundings, arguments);
        Thread stopped = new Thread(() -> stop(session), "stop");
        Runtime.getRuntime().addShutdownHook(stopped);
        int code = run(session, arguments);
        if (!session.stopping()) {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
        System.exit(code);
    }

    /** The clock of the machine, or a moment that the environment names, so that a run can be played again. */
    private static Clock clock() {
        String now = System.getenv("JOB_FAIR_NOW");
        return now == null || now.isEmpty()
                ? Clock.system(ZoneId.systemDefault())
                : Clock.fixed(Instant.parse(now), ZoneId.systemDefault());
    }

    /** The console of Windows gives bytes in a character set of its own; Java's console knows it. */
    private static Answers answers() {
        Console console = Boolean.getBoolean("jobfair.console") ? System.console() : null;
        return console == null ? Answers.of(new FileInputStream(FileDescriptor.in)) : Answers.of(console);
    }

    /** The script may have changed the locale so that Java can print Chinese, and says what it was. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String locale = System.getProperty("jobfair.locale");
        if (locale != null) {
            environment.put("LC_ALL", locale);
        }
        return environment;
    }

    /** Says that the work ends before it is done; what it has begun to write is taken away by each {@link Undo}. */
    private static void stop(Session session) {
        session.stop();
        session.progress().clear();
        session.say("stopped");
        session.err().flush();
    }

    /** Runs the program and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        return run(session(surroundings, arguments), arguments);
    }

    private static Session session(Surroundings surroundings, String... arguments) {
        return new Session(surroundings, Texts.in(Texts.of(surroundings.environment(), arguments)));
    }

    static int run(Session session, String... arguments) {
        CommandLine commandLine = commandLine(session);
        int code = commandLine.execute(withCommand(commandLine, arguments));
        session.err().flush();
        return code;
    }

    static CommandLine commandLine(Session session) {
        Failures failures = new Failures(session);
        CommandLine commandLine = new CommandLine(new JobFair())
                .addSubcommand("init", new InitCommand(session))
                .addSubcommand("collect", new CollectCommand(session))
                .addSubcommand("rank", new RankCommand(session))
                .addSubcommand("report", new ReportCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("start", new StartCommand(session))
                .addSubcommand("completion", new CompletionCommand(session))
                .addSubcommand("man", new ManCommand(session))
                .addSubcommand("questions", new QuestionsCommand(session))
                .addSubcommand("ledger", LedgerCommand.line(session))
                .addSubcommand("plan", new PlanCommand(session))
                .addSubcommand("confirm", new ConfirmCommand(session))
                .addSubcommand("replan", new ReplanCommand(session))
                .addSubcommand("desk", new DeskCommand(session))
                .addSubcommand("outcome", OutcomeCommand.line(session))
                .addSubcommand("stats", new StatsCommand(session))
                .addSubcommand("disclose", DiscloseCommand.line(session))
                .addSubcommand("purge", new PurgeCommand(session))
                .addSubcommand("generate", new GenerateCommand(session));
        commandLine
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setResourceBundle(session.texts().bundle())
                .setOut(new PrintWriter(session.out()))
                .setErr(session.err())
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        HelpPage.arrange(commandLine, session.texts());
        return commandLine;
    }

    /** Puts {@code rank} before options that have no command: ranking is the main job. */
    private static String[] withCommand(CommandLine commandLine, String... arguments) {
        List<String> given = List.of(arguments);
        if (given.stream()
                        .anyMatch(argument ->
                                commandLine.getSubcommands().containsKey(argument) || ABOUT_ITSELF.contains(argument))
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
            String build = System.getProperty("jobfair.build", "");
            return new String[] {
                "job-fair " + Objects.requireNonNullElse(version, "(unpackaged)")
                        + (build.isEmpty() ? "" : " " + build),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch")
            };
        }
    }
}
