package org.inclusivework.jobfair.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Texts by key, in one language; {@code {0}} to {@code {9}} stand for arguments. Immutable and thread-safe. */
public final class Wording {
    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Reads the texts of a properties file in UTF-8.
     *
     * @param beside a class of the package that the file belongs to
     * @param name the name of the file
     */
    public static Wording read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's jar lacks " + name + ": build it again");
            }
            return new Wording(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's resource " + name + " cannot be read", e);
        }
    }

    /** Returns the texts as they stand, for what reads them by itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Returns whether there is a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns a text with its arguments in place. */
    public String get(String key, Object... arguments) {
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
