package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** A report made inside the test. */
record Report(Path folder) {
    /** Makes a report of a fair in a folder of its own. */
    static Report of(Path here, List<Opening> openings, List<Candidate> candidates, String... more) {
        String[] files = SmallFair.files(here, openings, candidates);
        String[] out =
                Stream.concat(Stream.of("--out", "pages"), Stream.of(more)).toArray(String[]::new);
        ProgramRun run = ProgramRun.in(here, SmallFair.line("report", files, out));
        assertThat(run.code()).as(run.err()).isZero();
        return new Report(here.resolve("pages"));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(path(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a page says, without its tags and its style. */
    String words(String name) {
        return text(name)
                .replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** Returns the files under a folder by name, with their bytes as text of one byte a letter. */
    Map<String, String> files(String under) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path(under))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
