package org.inclusivework.jobfair;

import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command of the job-fair program: it holds the commands and does nothing itself. */
@Command(
        name = "job-fair",
        description = "Ranks openings for candidates. 为求职者匹配岗位。",
        mixinStandardHelpOptions = true,
        versionProvider = JobFair.Version.class)
public final class JobFair implements Runnable {

    /** Lucene's start-up remarks go through this logger; held here so that its level outlives a collection. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec
    private CommandSpec spec;

    private JobFair() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new JobFair()).execute(arguments));
    }

    /** Without a command, shows which there are. */
    @Override
    public void run() {
        CommandLine self = spec.commandLine();
        self.usage(self.getOut());
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
