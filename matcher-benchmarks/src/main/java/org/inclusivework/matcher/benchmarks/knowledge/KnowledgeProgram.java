package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.command.UsageException;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.KnowledgePack;

/** The commands about knowledge; {@link #help()} says what they do. */
public final class KnowledgeProgram {

    private static final String HELP = """
            matcher-benchmarks/run knowledge [--data DIR] [--only PART] [--relations F] [--exclude F]
                Measures what the pack knows and prints a table, the last line of which is one JSON object. PART is the
                beginning of the names of the figures wanted. Figures of the pack in the jar are marked in-sample;
                the others come from packs and models that have not seen the fold they are measured on.
            matcher-benchmarks/run predict TASK --in F --out F [--pack F] [--corpus F]
                Answers questions. Both files are JSON Lines: a question has an id, and a text, a list of skills or both;
                its answer has the id and the answers in their order, each with its confidence. TASK is one of
                TASKS.
                title-csco, title-esco: the text is a title; the answers are codes of China's classification, ids of ESCO;
                none where nothing is known.
                title-similar: the text is a title, and the answers are all titles of the corpus, the nearest first, but
                for the one with the question's id. The corpus is a file of titles, JSON Lines with id and text or one
                title a line, which is its own id; without --corpus it is the file of questions itself. A question that
                has skills has those, as titles, ranked instead.
                homework answers with the share of the work that can be done at home and its standard deviation, from text
                and skills alone: English text, whose title is all before the first full stop, colon or line break, or
                Chinese, the title of which is linked first. demands answers with the share of workers who meet each
                requirement of the survey of 2018: for an id, or else a text, that is a code (11-1011.00, soc:, esco:,
                csco: or isco: before it), with the text as title where a SOC code is of an older edition; otherwise from
                text and skills.
            matcher-benchmarks/run pack --data DIR --out F [--relations F] [--exclude F]
                Builds the pack. --relations replaces esco/esco_occupation_skill_dev.tsv.gz; --exclude is a file of
                identifiers, one a line, whose labelled rows no table and no model of the pack may see: ESCO and SOC
                codes, recruitment titles.
            matcher-benchmarks/run links --out F [--data DIR] [--seed S]
                Draws links from words to skills to be judged by hand, with the judgements that there are.
            DIR is the folder of the shared data, ../shared/data beside the checkout unless said.
            """;

    /** The names of the commands. */
    public static final List<String> COMMANDS = List.of("knowledge", "predict", "pack", "links");

    private KnowledgeProgram() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    /**
     * Runs a command.
     *
     * @return 0; 1 when a file cannot be read or written; 2 when the arguments are wrong
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            if (args.isEmpty() || args.contains("--help")) {
                out.print(help());
                return args.isEmpty() ? 2 : 0;
            }
            Arguments arguments = Arguments.of(args.subList(1, args.size()));
            switch (args.get(0)) {
                case "knowledge" -> measure(arguments, out, err);
                case "predict" -> predict(arguments);
                case "pack" -> pack(arguments, out);
                case "links" -> links(arguments);
                default ->
                    throw new UsageException("'" + args.get(0)
                            + "' is no command: use knowledge, predict, pack or links (--help explains)");
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

    /** Returns what the commands do. */
    public static String help() {
        return HELP.replace("TASKS", String.join(" | ", Tasks.names()));
    }

    private static void measure(Arguments arguments, PrintStream out, PrintStream err) throws IOException {
        arguments.allow("--data", "--only", "--relations", "--exclude");
        FigureReport report = new FigureReport(out);
        for (Study study : Studies.matching(arguments.get("--only", ""))) {
            err.println("… " + study.name());
            report.add(study.figures(sources(arguments), Knowledge.bundled()));
        }
        report.finish();
    }

    private static void predict(Arguments arguments) throws IOException {
        arguments.allow("TASK", "--in", "--out", "--pack", "--corpus");
        String pack = arguments.get("--pack", "");
        Knowledge knowledge = pack.isEmpty() ? Knowledge.bundled() : Knowledge.of(KnowledgePack.read(Path.of(pack)));
        Path in = Path.of(arguments.required("--in"));
        Path out = Path.of(arguments.required("--out"));
        PredictTask task = Tasks.of(arguments.required("TASK"), knowledge);
        if (arguments.required("TASK").equals(SimilarTask.NAME)) {
            task = new SimilarTask(knowledge, Predictions.corpus(Path.of(arguments.get("--corpus", in.toString()))));
        } else if (!arguments.get("--corpus", "").isEmpty()) {
            throw new UsageException("--corpus is for " + SimilarTask.NAME + " alone: leave it out");
        }
        Predictions.answer(task, in, out);
    }

    private static void pack(Arguments arguments, PrintStream out) throws IOException {
        arguments.allow("--data", "--out", "--relations", "--exclude");
        Path file = Path.of(arguments.required("--out"));
        Files.write(file, PackBuilder.build(sources(arguments)));
        out.printf(
                "%s %d bytes, version %s%n",
                file, Files.size(file), KnowledgePack.read(file).version());
    }

    private static void links(Arguments arguments) throws IOException {
        arguments.allow("--out", "--data", "--seed");
        Files.write(
                Path.of(arguments.required("--out")),
                LinkStudy.sheet(sources(arguments), arguments.get("--seed", LinkStudy.SEED)));
    }

    private static Sources sources(Arguments arguments) throws IOException {
        String data = arguments.get("--data", "");
        Path folder = data.isEmpty()
                ? Path.of(System.getProperty("matcher.root", "."))
                        .resolve("../shared/data")
                        .normalize()
                : Path.of(data);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + " is no folder: name the folder of the shared data with --data");
        }
        return Sources.of(folder, arguments.get("--relations", ""), arguments.get("--exclude", ""));
    }
}
