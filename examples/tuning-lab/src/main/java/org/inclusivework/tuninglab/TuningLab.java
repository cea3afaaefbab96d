package org.inclusivework.tuninglab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.inclusivework.matcher.model.MatcherException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command of the tuning lab. */
@Command(
        name = "tuning-lab",
        description = {
            "调匹配权重，并看清能信几分。Tunes the weights of the matcher, and shows how far to believe it.",
            "不写数据时用公开基准。Without data of your own, the public benchmark is used."
        },
        footer = {
            "",
            "退出码 / exit codes: 0 完成 done; 1 数字不符或记录不足 a figure does not hold, or the log is not enough;",
            "2 命令写错 wrong command line; 3, 4 没有 JDK 或构建失败 no JDK, or the build failed; 6 文件有问题 a file is wrong"
        },
        subcommands = {
            EvaluateCommand.class,
            TuneCommand.class,
            CompareCommand.class,
            SensitivityCommand.class,
            PlacementsCommand.class,
            ReproduceCommand.class,
            MakeBenchmarkCommand.class
        })
public final class TuningLab extends HelpOption {
    /** Lucene's start-up remarks go through this logger; held here so that its level outlives a collection. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private TuningLab() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs the program and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new TuningLab())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, err));
        int code = line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** What the user can mend is said in a line; anything else is a fault of the program and keeps its trace. */
    private static int failed(Exception fault, PrintWriter err) throws Exception {
        if (fault instanceof MatcherException
                || fault instanceof IllegalArgumentException
                || fault instanceof UncheckedIOException
                || fault instanceof IOException) {
            err.println(fault.getMessage());
            return ExitCode.INPUT;
        }
        throw fault;
    }
}
