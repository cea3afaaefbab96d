package org.inclusivework.matcher.benchmarks.macro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;

/** The time from opening an engine to the first answer, in this process or in a new one. */
final class FirstAnswer {
    private static final int K = 10;

    /**
     * How long it took, in nanoseconds.
     *
     * @param knowledge until the options were made, which reads the bundled knowledge where this is new to the process
     * @param answer from then on to the first answer
     */
    record Nanos(long knowledge, long answer) {}

    private final Path folder;
    private final boolean checked;
    private final boolean readOnly;

    FirstAnswer(Path folder, boolean checked, boolean readOnly) {
        this.folder = folder;
        this.checked = checked;
        this.readOnly = readOnly;
    }

    /** Opens, asks for a candidate of the index, and closes; one thread helps. */
    Nanos here(String candidateId, LocalDate day) {
        long start = System.nanoTime();
        try (ExecutorService helper = Executors.newSingleThreadExecutor()) {
            EngineOptions options = FilledEngine.options(folder)
                    .checkOnOpen(checked)
                    .readOnly(readOnly)
                    .executor(helper)
                    .build();
            long made = System.nanoTime();
            try (MatchEngine engine = MatchEngine.open(options);
                    Snapshot snapshot = engine.snapshot()) {
                Ranking ranking = snapshot.match(
                        MatchRequest.openingsFor(candidateId, day).k(K).build());
                long answered = System.nanoTime();
                if (ranking.matches().isEmpty()) {
                    throw new IllegalStateException("nothing suits " + candidateId);
                }
                return new Nanos(made - start, answered - made);
            }
        }
    }

    /** Does the same in a process that has done nothing before, with the options of this one. */
    Nanos inNewProcess(String candidateId, LocalDate day) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName()));
        command.addAll(List.of(folder.toString(), "" + checked, "" + readOnly, candidateId, day.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                String line = said.readLine();
                int code = process.waitFor();
                if (code != 0 || line == null) {
                    throw new IllegalStateException("a new process ended with " + code);
                }
                String[] nanos = line.split(" ", -1);
                return new Nanos(Long.parseLong(nanos[0]), Long.parseLong(nanos[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The new process; its arguments are those of the methods above. */
    public static void main(String[] arguments) {
        Nanos nanos = new FirstAnswer(
                        Path.of(arguments[0]), Boolean.parseBoolean(arguments[1]), Boolean.parseBoolean(arguments[2]))
                .here(arguments[3], LocalDate.parse(arguments[4]));
        System.out.println(nanos.knowledge + " " + nanos.answer);
    }
}
