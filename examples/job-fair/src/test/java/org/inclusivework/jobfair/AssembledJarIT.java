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

    @Test
    void mistakesEndWithTheirExitCode() throws IOException, InterruptedException {
        Process process = start(Map.of(), "rank", "-k", "0");
        assertThat(end(process)).isEqualTo(ExitCode.USAGE.code());
        assertThat(Files.readString(err().toPath(), StandardCharsets.UTF_8)).contains("选项 -k 的值“0”不对");
    }
}
