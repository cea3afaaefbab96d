package org.inclusivework.matcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Another Java process that runs a main class of these tests; killed when closed. Not thread-safe. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    /** Starts a main class with those parts of this class path that pass; its errors come with its output. */
    ChildJvm(Predicate<String> classPath, Class<?> main, String... arguments) throws IOException {
        String parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(classPath)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                parts,
                main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Returns the next line of output, or {@code null} at its end. */
    @Nullable
    String line() throws IOException {
        return output.readLine();
    }

    /** Kills the process as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        // By its handle, since Process would close the output that is still to be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Waits for the end and returns the exit code. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
