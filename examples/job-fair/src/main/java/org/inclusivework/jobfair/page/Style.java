package org.inclusivework.jobfair.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet of a kind of page, whole, inside its page: what is sent alone keeps its looks. */
final class Style implements Content {
    private static final Map<String, Style> STYLES = Stream.of(
                    "candidate", "easy", "employer", "notice", "slip", "staff", "visits")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> new Style(read("base") + read(kind))));

    private final String element;

    private Style(String rules) {
        this.element = "<style>" + rules + "</style>";
    }

    static Style of(String kind) {
        return Objects.requireNonNull(STYLES.get(kind), kind);
    }

    /** Reads rules without what only their authors need: comments and the spaces before lines. */
    private static String read(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name + ".css")) {
            if (in == null) {
                throw new IllegalStateException("the program's jar lacks " + name + ".css: build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\s*\\n\\s*", "\n")
                    .replaceAll("\\n+", "\n")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(element);
    }
}
