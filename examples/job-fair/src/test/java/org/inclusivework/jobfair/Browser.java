package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium without a window, driven over its DevTools protocol: one page, one command after the other.
 *
 * <p>It is found as {@code chromium}, {@code chromium-browser} or {@code google-chrome} on the path.
 */
final class Browser implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final long SECONDS = 60;

    /** A width, a height and whether the page is shown on paper. */
    record View(int width, int height, boolean print) {}

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final String session;
    private int commands;

    private Browser(Process process, String address) throws InterruptedException {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener(messages))
                .join();
        String target = send("Target.createTarget", Map.of("url", "about:blank"), "")
                .get("targetId")
                .asText();
        this.session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
                .get("sessionId")
                .asText();
        send("Page.enable", Map.of());
        send("Runtime.enable", Map.of());
    }

    /**
     * Starts a browser, or leaves the test out where there is none and {@code MATCHER_BROWSER} is not {@code required}.
     *
     * @param profile an empty folder
     */
    static Browser start(Path profile) throws IOException, InterruptedException {
        Path program = find();
        if (program == null) {
            String message = "no Chromium was found: apt-get install chromium fonts-noto-cjk";
            if ("required".equals(System.getenv("MATCHER_BROWSER"))) {
                throw new AssertionError(message);
            }
            Assumptions.abort(message);
        }
        Process process = new ProcessBuilder(
                        Objects.requireNonNull(program).toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--force-color-profile=srgb",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = err.readLine();
        while (line != null) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                drain(err);
                return new Browser(process, matcher.group(1));
            }
            line = err.readLine();
        }
        throw new IOException(program + " ended with " + process.waitFor() + " before it could be driven");
    }

    /** Chromium stops when nobody reads what it says. */
    private static void drain(BufferedReader reader) {
        Thread thread = new Thread(
                () -> {
                    try (reader) {
                        reader.transferTo(java.io.Writer.nullWriter());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "chromium messages");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, e) -> {
            // The browser is gone, and so is what it said.
        });
        thread.start();
    }

    private static @Nullable Path find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    messages.add(MAPPER.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }

    /** Sends a command to the page and returns its result. */
    JsonNode send(String method, Map<String, ?> parameters) throws InterruptedException {
        return send(method, parameters, session);
    }

    private JsonNode send(String method, Map<String, ?> parameters, String to) throws InterruptedException {
        int id = ++commands;
        ObjectNode message = MAPPER.createObjectNode();
        message.put("id", id);
        message.put("method", method);
        message.set("params", MAPPER.valueToTree(parameters));
        if (!to.isEmpty()) {
            message.put("sessionId", to);
        }
        socket.sendText(message.toString(), true).join();
        while (true) {
            JsonNode answer = next();
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
            events.add(answer);
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("Chromium has not answered for " + SECONDS + " seconds");
        }
        return message;
    }

    /** Opens a page and waits until it has loaded. */
    void open(Path page) throws InterruptedException {
        events.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        while (events.stream().noneMatch(event -> event.path("method").asText().equals("Page.loadEventFired"))) {
            events.add(next());
        }
    }

    /** Returns the events of a kind since the page was opened. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .toList();
    }

    void view(View view) throws InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width, "height", view.height, "deviceScaleFactor", 1, "mobile", false));
        send("Emulation.setEmulatedMedia", Map.of("media", view.print ? "print" : "screen"));
    }

    /** Runs a script and returns its value, awaited. */
    JsonNode run(String script) throws InterruptedException {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** Presses a key. */
    void press(String key) throws InterruptedException {
        int code = key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : 0;
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Returns the page on A4 paper. */
    byte[] pdf() throws InterruptedException {
        JsonNode result = send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode(result.get("data").asText());
    }

    /** Returns a picture of the whole page. */
    byte[] picture() throws InterruptedException {
        JsonNode result = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false));
        return Base64.getDecoder().decode(result.get("data").asText());
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Browser[%d commands]", commands);
    }
}
