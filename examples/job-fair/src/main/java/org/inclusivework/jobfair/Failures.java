package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.taxonomy.Language;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in the language of the run and without a stack trace unless {@code -v} asks for one. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** A message for the user, with what the process ends with. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final ExitCode code;
        private final String said;

        Stop(ExitCode code, String message) {
            super(message);
            this.code = code;
            this.said = message;
        }

        ExitCode code() {
            return code;
        }

        String said() {
            return said;
        }

        Stop(ExitCode code, String message, Throwable cause) {
            super(message, cause);
            this.code = code;
            this.said = message;
        }
    }

    private final Session session;
    private final Texts texts;

    Failures(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        if (session.stopping()) {
            // Its files are being taken away below it, and the message is said.
            return ExitCode.STOPPED.code();
        }
        session.progress().clear();
        if (e instanceof Session.OutputFailed failed) {
            return outputFailed(failed);
        }
        if (e instanceof ParameterException wrong) {
            return handleParseException(wrong, parsed.originalArgs().toArray(String[]::new));
        }
        PrintWriter err = session.err();
        ExitCode code;
        if (e instanceof Stop stop) {
            code = stop.code;
            err.println(texts.get("error", stop.said));
        } else if (e instanceof MatcherException failure) {
            code = codeOf(failure);
            failure.problems().forEach(problem -> err.println(texts.get("error", inWords(failure.code(), problem))));
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            code = ExitCode.STORAGE;
            String said = e.getMessage();
            if (e instanceof UncheckedIOException && e.getCause() != null) {
                said = e.getCause().getMessage();
            }
            err.println(texts.get("error", texts.get("error.io", String.valueOf(said))));
        } else {
            code = ExitCode.FAULT;
            err.println(texts.get("error", texts.get("error.fault", e.getClass().getSimpleName())));
        }
        if (session.verbose()) {
            e.printStackTrace(err);
        } else if (code == ExitCode.FAULT) {
            err.println(texts.get("error.verbose"));
        }
        return code.code();
    }

    private static ExitCode codeOf(MatcherException failure) {
        return switch (failure.code()) {
            case INVALID_INPUT -> ExitCode.NOTHING_USABLE;
            case NOT_FOUND -> ExitCode.USAGE;
            case INDEX_LOCKED, INDEX_CORRUPT, VERSION_MISMATCH, STORAGE -> ExitCode.STORAGE;
            case DEADLINE_EXCEEDED, CANCELLED, UNUSABLE -> ExitCode.FAULT;
        };
    }

    private String inWords(MatcherException.Code code, Problem problem) {
        String key = "failure." + code;
        String place = "what." + problem.where();
        String what = (texts.has(place) ? texts.get(place) : problem.where())
                + (problem.value().isEmpty() ? "" : texts.get("quoted", own(problem.value())));
        String said = texts.get("reason.remedy", own(problem.reason()), own(problem.remedy()));
        // A reason in both languages says more than the usual words.
        return texts.has(key) && own(problem.reason()).equals(problem.reason())
                ? texts.get(key, what, problem.value(), said)
                : texts.get("where", what, said);
    }

    /** Takes the side of this run's language from a text that the library gives in both. */
    private String own(String text) {
        String[] sides = text.split(" / ", -1);
        return sides.length == 2 ? sides[texts.language() == Language.ZH ? 0 : 1] : text;
    }

    private int outputFailed(Session.OutputFailed failed) {
        String message = String.valueOf(
                failed.getCause() == null ? null : failed.getCause().getMessage());
        // A reader such as head that has seen enough is no failure.
        if (message.toLowerCase(Locale.ROOT).contains("pipe") || message.contains("管道") || session.piped()) {
            return ExitCode.DONE.code();
        }
        session.say("error", texts.get("error.out", message));
        return ExitCode.STORAGE.code();
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        PrintWriter err = session.err();
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(texts.get("error", inWords(e)));
        err.println(texts.get("usage.see", name));
        if (session.verbose()) {
            e.printStackTrace(err);
        }
        return ExitCode.USAGE.code();
    }

    private String inWords(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            String message = String.valueOf(e.getMessage());
            // An unknown option behind one that takes several values is named in the message only.
            String what = unmatched.getUnmatched().isEmpty()
                    ? message.substring(message.indexOf('\'') + 1).replaceAll("'.*", "")
                    : String.join(" ", unmatched.getUnmatched());
            return near.isEmpty()
                    ? texts.get("usage.unknown", what)
                    : texts.get("usage.unknown.near", what, String.join(" ", near));
        }
        ArgSpec option = e.getArgSpec();
        if (e instanceof MissingParameterException missing
                && missing.getMissing().size() == 1
                && !missing.getMissing().getFirst().required()) {
            // Not the option is missing but what follows it.
            option = missing.getMissing().getFirst();
        }
        if (option == null
                && !(e instanceof MissingParameterException)
                && !e.getCommandLine().getSubcommands().isEmpty()) {
            return texts.get(
                    "usage.missing.command",
                    String.join(
                            texts.get("separator"),
                            e.getCommandLine().getSubcommands().keySet()));
        }
        if (option == null) {
            return e instanceof MissingParameterException missing
                    ? texts.get(
                            "usage.missing",
                            missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(" ")))
                    : texts.get("usage.wrong", String.valueOf(e.getMessage()));
        }
        String own = "expected." + e.getCommandLine().getCommandName() + "." + name(option);
        String key = texts.has(own) ? own : "expected." + name(option);
        String expected = texts.has(key) ? texts.get(key) : option.paramLabel();
        if (e.getValue() == null || e instanceof MissingParameterException) {
            return texts.get("usage.value.missing", name(option), expected);
        }
        return texts.get("usage.value", name(option), e.getValue(), expected);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
