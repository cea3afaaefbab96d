package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The options of a command, {@code --name value}, and at most one word without a name, which is the TASK. */
final class Arguments {

    private final NavigableMap<String, String> values = new TreeMap<>();

    private Arguments() {}

    static Arguments of(List<String> words) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
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
    void allow(String... names) {
        List<String> known = Arrays.asList(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new UsageException(name + " is not known here: use " + String.join(", ", known));
            }
        }
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new UsageException(name + " is missing (--help explains)");
        }
        return value;
    }
}
