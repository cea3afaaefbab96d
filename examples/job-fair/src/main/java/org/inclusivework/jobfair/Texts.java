package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.inclusivework.matcher.taxonomy.Language;

/** What the program says, in one language; {@code {0}} and so on stand for arguments. Immutable and thread-safe. */
final class Texts {
    /** What may name a language, the strongest first. */
    private static final List<String> LOCALES = List.of("JOB_FAIR_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Texts in(Language language) {
        String name = language == Language.ZH ? "texts_zh.properties" : "texts_en.properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource " + name);
            }
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's resource " + name + " cannot be read", e);
        }
    }

    /**
     * Returns the language of a run: that of {@code --lang}, else of {@code JOB_FAIR_LANG}, else of the locale that the environment
     * names as POSIX says, if it is Chinese or English; else Chinese.
     *
     * <p>The locale chooses the words and nothing else: in one language the same input gives the same bytes on every machine.
     */
    static Language of(Map<String, String> environment, String... arguments) {
        Language language = null;
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.equals("en")) {
                language = Language.EN;
            } else if (value.equals("zh")) {
                language = Language.ZH;
            }
        }
        return language == null ? of(environment) : language;
    }

    private static Language of(Map<String, String> environment) {
        for (String name : LOCALES) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                // The first one that says anything decides, C and POSIX too.
                return value.equals("en") || value.startsWith("en_") || value.startsWith("en-") || value.startsWith("en.")
                        ? Language.EN
                        : Language.ZH;
            }
        }
        return Language.ZH;
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns a text with its arguments in place. */
    String get(String key, Object... arguments) {
        String wording = bundle.getString(key);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (c == '{' && i + 2 < wording.length() && wording.charAt(i + 2) == '}') {
                out.append(arguments[wording.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
