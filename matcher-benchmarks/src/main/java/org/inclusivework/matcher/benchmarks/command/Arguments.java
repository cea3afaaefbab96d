package org.inclusivework.matcher.benchmarks.command;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The options of a command, {@code --name value} or {@code -k value}, and at most one word without a name, which is the TASK. */
public final class Arguments {

    private final NavigableMap<String, String> values = new TreeMap<>();

    private Arguments() {}

    /**
     * Reads the words after the command.
     *
     * @throws UsageException if an option has no value or is given twice
     */
    public static Arguments of(List<String> words) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("-")) {
                arguments.put("TASK", word);
            } else if (i + 1 < words.size()) {
                i++;
                arguments.put(word, words.get(i));
            } else {
                throw new UsageException(word + " has no value: write it after a space");
            }
        }
        return arguments;
    }

    private void put(String name, String value) {
        if (values.put(name, value) != null) {
            throw new UsageException(name + " is given twice, the second time as '" + value + "': give it once");
        }
    }

    /** Rejects what the command does not know. */
    public void allow(String... names) {
        List<String> known = Arrays.asList(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new UsageException(name + " is not known here: use " + String.join(", ", known));
            }
        }
    }

    /** Returns the value of an option, or something else where it is not given. */
    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /**
     * Returns the value of an option.
     *
     * @throws UsageException if it is not given
     */
    public String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new UsageException(name + " is missing (--help explains)");
        }
        return value;
    }

    /**
     * Returns the value of an option as a whole number.
     *
     * @throws UsageException if it is none, or below the least
     */
    public long number(String name, long otherwise, long least) {
        String text = get(name, Long.toString(otherwise));
        try {
            // 1_000_000 and 1e6 are easier to read than seven digits.
            long value =
                    text.contains("e") ? Math.round(Double.parseDouble(text)) : Long.parseLong(text.replace("_", ""));
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(name + " is '" + text + "': use a whole number such as " + otherwise, e);
        }
        throw new UsageException(name + " is " + text + ": use " + least + " or more");
    }

    /**
     * Returns the value of an option as a share.
     *
     * @throws UsageException if it is no number from 0 to 1
     */
    public double share(String name, double otherwise) {
        String text = get(name, Double.toString(otherwise));
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(name + " is '" + text + "': use a share such as 0.3", e);
        }
        throw new UsageException(name + " is " + text + ": use a share from 0 to 1");
    }
}
