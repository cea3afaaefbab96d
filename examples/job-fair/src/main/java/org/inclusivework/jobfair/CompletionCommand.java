package org.inclusivework.jobfair;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints what makes a shell complete the program's commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    /** A shell that can complete. */
    enum Shell {
        BASH,
        ZSH;

        /** Reads the name of a shell. */
        static final class Name implements ITypeConverter<Shell> {
            @Override
            public Shell convert(String value) {
                return switch (value) {
                    case "bash" -> BASH;
                    case "zsh" -> ZSH;
                    default -> throw new TypeConversionException(value);
                };
            }
        }
    }

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "bash|zsh", descriptionKey = "completion-shell", converter = Shell.Name.class)
    private Shell shell = Shell.BASH;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        String script = AutoComplete.bash("job-fair", spec.root().commandLine());
        // The script loads what makes zsh understand it; only the first line has to tell zsh whose completion it is.
        session.out().write(shell == Shell.ZSH ? "#compdef job-fair\n" + script : script);
        session.out().flush();
        return ExitCode.DONE.code();
    }
}
