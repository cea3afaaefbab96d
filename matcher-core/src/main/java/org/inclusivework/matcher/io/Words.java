package org.inclusivework.matcher.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words that people write for the constants of one type: the constant's name, its labels, and the synonyms of
 * {@code words.tsv}; letter case, full-width forms and spaces beside Chinese characters do not matter.
 *
 * @param <E> the type
 */
final class Words<E extends Enum<E> & Labelled> {
    private static final int MAX_LISTED = 14;
    private static final Map<String, List<String[]>> SYNONYMS = synonyms();

    private final E[] constants;
    private final Map<String, E> byForm = new HashMap<>();

    /** The same words as they stand in the catalogue, which most files use: found without making the plain form. */
    private final Map<String, E> byWord = new HashMap<>();

    private Words(Class<E> type) {
        this.constants = Objects.requireNonNull(type.getEnumConstants());
        for (E constant : constants) {
            put(constant.name(), constant);
            put(constant.label().zh(), constant);
            put(constant.label().en(), constant);
            if (constant instanceof Accommodation accommodation) {
                put(accommodation.code(), constant);
            }
        }
        for (String[] line : SYNONYMS.getOrDefault(type.getSimpleName(), List.of())) {
            E constant = Enum.valueOf(type, line[1]);
            for (String synonym : line[2].split("\\|")) {
                put(synonym, constant);
            }
        }
    }

    static <E extends Enum<E> & Labelled> Words<E> of(Class<E> type) {
        return new Words<>(type);
    }

    private void put(String word, E constant) {
        byWord.putIfAbsent(word, constant);
        E before = byForm.putIfAbsent(LabelForm.of(word), constant);
        if (before != null && before != constant) {
            throw new IllegalStateException("the word " + word + " names both " + before + " and " + constant);
        }
    }

    /** The constant that a word names, if any. */
    Optional<E> find(String word) {
        E exact = byWord.get(word);
        return Optional.ofNullable(exact != null ? exact : byForm.get(LabelForm.of(word)));
    }

    /** The constant that a word names; an unknown word is an error. */
    @Nullable
    E read(Spot spot, String word) {
        E found = find(word).orElse(null);
        if (found == null) {
            spot.error(word, new Label("不认识这个词", "the word is not known"), choices());
        }
        return found;
    }

    /** The constants of a list of words; unknown ones are errors. */
    List<E> readAll(Spot spot, List<String> words) {
        List<E> found = new ArrayList<>();
        for (String word : words) {
            E constant = read(spot, CellText.unescape(word));
            if (constant != null) {
                found.add(constant);
            }
        }
        return found;
    }

    /** The labels of all constants, in their order. */
    List<Label> labels() {
        return Stream.of(constants).map(Labelled::label).toList();
    }

    /** What to write instead. */
    Label choices() {
        if (constants.length > MAX_LISTED) {
            return new Label(
                    "写目录中的名称或代码，如 " + constants[0].label().zh() + "、"
                            + constants[1].label().zh(),
                    "write a name or code of the catalogue, such as "
                            + constants[0].label().en() + " or "
                            + constants[1].label().en());
        }
        return new Label("可写：" + list(Language.ZH, "、"), "write one of: " + list(Language.EN, "; "));
    }

    private String list(Language language, String separator) {
        return Stream.of(constants)
                .map(constant -> constant.label().in(language))
                .collect(Collectors.joining(separator));
    }

    private static Map<String, List<String[]>> synonyms() {
        Map<String, List<String[]>> byType = new HashMap<>();
        for (String[] line : table("words.tsv")) {
            byType.computeIfAbsent(line[0], type -> new ArrayList<>()).add(line);
        }
        return byType;
    }

    /** The lines of a bundled table without its header, split at tabs. */
    static List<String[]> table(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
