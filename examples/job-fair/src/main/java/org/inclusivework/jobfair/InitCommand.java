package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.template.Template;
import org.inclusivework.matcher.taxonomy.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the empty sheets that employers and counsellors fill in. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "init-out")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "xlsx|csv|both",
            descriptionKey = "init-format",
            converter = Formats.Name.class)
    private Formats formats = new Formats(List.of("xlsx"));

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    InitCommand(Session session) {
        this.session = session;
    }

    /** The endings of the files that are asked for. */
    record Formats(List<String> endings) {
        /** Reads the name of a format. */
        static final class Name implements ITypeConverter<Formats> {
            @Override
            public Formats convert(String value) {
                return switch (value) {
                    case "xlsx", "csv" -> new Formats(List.of(value));
                    case "both" -> new Formats(List.of("xlsx", "csv"));
                    default -> throw new TypeConversionException(value);
                };
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        Texts texts = session.texts();
        Path folder = session.resolve(out).toAbsolutePath();
        Map<Path, Template> files = new LinkedHashMap<>();
        for (String format : formats.endings()) {
            files.put(folder.resolve(texts.get("init.openings") + "." + format), Template.openings());
            files.put(folder.resolve(texts.get("init.candidates") + "." + format), Template.candidates());
        }
        NewFiles.refuseExisting(List.copyOf(files.keySet()), force, texts);
        try (NewFiles made = new NewFiles()) {
            for (Map.Entry<Path, Template> file : files.entrySet()) {
                write(made, file.getKey(), file.getValue(), texts.language());
            }
            made.finish();
        }
        files.keySet().forEach(file -> session.say("plain", file));
        session.say("init.next");
        return ExitCode.DONE.code();
    }

    private static void write(NewFiles made, Path file, Template template, Language language) throws IOException {
        try (OutputStream out = made.start(file)) {
            if (file.toString().endsWith(".csv")) {
                template.csv(out, language);
            } else {
                template.xlsx(out, language);
            }
        }
    }
}
