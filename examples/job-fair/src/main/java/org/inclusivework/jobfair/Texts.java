package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.inclusivework.matcher.taxonomy.Language;

/** What the program says, in one language; {@code {0}} and so on stand for arguments. Immutable and thread-safe. */
final class Texts {
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
     * Returns the language that a command line asks for: that of {@code --lang}, else Chinese.
     *
     * <p>The locale has no say: the same input gives the same bytes on every machine, and fairs are held in Chinese.
     */
    static Language of(String... arguments) {
        Language language = Language.ZH;
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
        return language;
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
