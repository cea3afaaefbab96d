package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the assembled jar in a process of its own, as the script does. */
final class AssembledJarIT {
    private static final String JAR = Objects.requireNonNull(System.getProperty("jobfair.jar"));
    private static final long MINUTES = 5;

    @TempDir
    Path folder;

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectError(err());
        return builder.start();
    }

    private File err() {
        return folder.resolve("err.txt").toFile();
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void theMainJobPrintsTheBundledFairInUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Process process = start(Map.of("LC_ALL", "C"));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(end(process)).as(Files.readString(err().toPath())).isZero();
        assertThat(Files.readString(err().toPath())).isEmpty();
        assertThat(out).startsWith("示例招聘会").contains("求职者 2200 人", "ranking.csv");
        assertThat(folder.resolve("job-fair-out/ranking.jsonl")).isNotEmptyFile();
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws IOException, InterruptedException {
        Process process = start(Map.of(), "rank", "--format", "json");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("{\"candidate\":\"c-0001\"");
        }
        assertThat(end(process)).isZero();
        assertThat(Files.readString(err().toPath())).isEmpty();
    }

    /** Starts to write a large file over an old one and waits until it has begun. */
    private Process begin(Path old) throws IOException {
        Files.writeString(old, "old");
        Process process = start(Map.of(), "rank", "-k", "100", "--force", "--out", old.toString());
        while (parts().isEmpty() && process.isAlive()) {
            Thread.onSpinWait();
        }
        return process;
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void ctrlCLeavesNoHalfWrittenFileAndTheOldOneAsItWas() throws IOException, InterruptedException {
        Path old = folder.resolve("ranking.jsonl");
        Process process = begin(old);
        assertThat(process.isAlive()).isTrue();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(end(process)).isEqualTo(ExitCode.STOPPED.code());
        assertThat(parts()).isEmpty();
        assertThat(old).hasContent("old");
        assertThat(Files.readString(err().toPath())).isEqualToIgnoringNewLines("已停止。没有写完的文件已删去，原来的文件没有动。");
    }

    @Test
    void ctrlCLeavesAFolderAsItWas() throws IOException, InterruptedException {
        Process process = start(Map.of(), "rank", "-k", "100", "--out", "results");
        while (process.isAlive() && noneStartsWith(".job-fair-")) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).isTrue();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(end(process)).isEqualTo(ExitCode.STOPPED.code());
        assertThat(noneStartsWith(".job-fair-")).isTrue();
        assertThat(folder.resolve("results")).doesNotExist();
    }

    private boolean noneStartsWith(String start) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.noneMatch(path -> String.valueOf(path.getFileName()).startsWith(start));
        }
    }

    @Test
    void aFileThatTheDiskHasNoRoomForIsNamedAndNothingOfItIsLeft() throws IOException, InterruptedException {
        Path old = folder.resolve("ranking.jsonl");
        Files.writeString(old, "old");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Nothing larger than a thousand blocks can be written here.
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 1000; exec \"$0\" \"$@\"",
                        java,
                        "-Xshare:auto",
                        "-jar",
                        JAR,
                        "rank",
                        "--force",
                        "--out",
                        old.toString())
                .directory(folder.toFile())
                .redirectError(err())
                .start();
        assertThat(end(process)).isEqualTo(ExitCode.STORAGE.code());
        assertThat(Files.readString(err().toPath())).contains("文件读写失败").doesNotContain("\tat ");
        assertThat(parts()).isEmpty();
        assertThat(old).hasContent("old");
    }

    @Test
    void everyLibraryThatIsGivenAwayHasItsLicenceListed() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("release", "third-party.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        try (Stream<Path> jars = Files.list(Path.of(JAR).resolveSibling("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                            .filter(name -> !name.equals("matcher-core")))
                    .isNotEmpty()
                    .allMatch(listed::contains);
        }
    }

    @Test
    void mistakesEndWithTheirExitCode() throws IOException, InterruptedException {
        Process process = start(Map.of(), "rank", "-k", "0");
        assertThat(end(process)).isEqualTo(ExitCode.USAGE.code());
        assertThat(Files.readString(err().toPath(), StandardCharsets.UTF_8)).contains("选项 -k 的值“0”不对");
    }
}
