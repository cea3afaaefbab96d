package org.inclusivework.jobfair;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.inclusivework.jobfair.text.Wording;
import org.inclusivework.matcher.taxonomy.Language;

/** What the program says, in one language; {@code {0}} and so on stand for arguments. Immutable and thread-safe. */
final class Texts {
    /** What may name a language, the strongest first. */
    private static final List<String> LOCALES = List.of("JOB_FAIR_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private final Language language;
    private final Wording wording;

    private Texts(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    static Texts in(Language language) {
        String name = language == Language.ZH ? "texts_zh.properties" : "texts_en.properties";
        return new Texts(language, Wording.read(Texts.class, name));
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
                return value.equals("en")
                                || value.startsWith("en_")
                                || value.startsWith("en-")
                                || value.startsWith("en.")
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
        return wording.bundle();
    }

    boolean has(String key) {
        return wording.has(key);
    }

    /** Returns a text with its arguments in place. */
    String get(String key, Object... arguments) {
        return wording.get(key, arguments);
    }
}
