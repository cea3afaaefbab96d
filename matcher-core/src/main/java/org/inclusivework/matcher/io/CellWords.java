package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Cells that hold one word, several words, or a number. */
final class CellWords {
    private static final String SEPARATORS = CellText.ENTRIES + CellText.WORDS + "/|｜";

    private CellWords() {}

    static <E extends Enum<E> & Labelled> @Nullable E one(RowCells cells, String field, Words<E> words) {
        Cell cell = cells.get(field);
        return cell == null ? null : words.read(cell.spot(), cell.text());
    }

    static <E extends Enum<E> & Labelled> E one(RowCells cells, String field, Words<E> words, E otherwise) {
        E found = one(cells, field, words);
        return found == null ? otherwise : found;
    }

    static <E extends Enum<E> & Labelled> List<E> list(RowCells cells, String field, Words<E> words) {
        List<E> found = new ArrayList<>();
        for (Cell cell : cells.all(field)) {
            E whole = words.find(cell.text()).orElse(null);
            if (whole != null) {
                found.add(whole);
            } else {
                found.addAll(words.readAll(cell.spot(), CellText.split(cell.text(), SEPARATORS)));
            }
        }
        return found;
    }

    /** The entries of a list of free texts. */
    static List<String> texts(RowCells cells, String field) {
        return cells.all(field).stream()
                .flatMap(cell -> CellText.split(cell.text(), CellText.ENTRIES + "、").stream())
                .map(CellText::unescape)
                .toList();
    }

    static int whole(RowCells cells, String field, int min, int max, int otherwise) {
        Cell cell = cells.get(field);
        Integer value = cell == null ? null : NumberText.whole(cell, min, max);
        return value == null ? otherwise : value;
    }

    static String print(List<? extends Labelled> constants, Language language) {
        return constants.stream()
                .map(constant -> CellText.escape(constant.label().in(language)))
                .collect(Collectors.joining("；"));
    }

    /** The word of a constant; nothing for the one that says nothing. */
    static <E extends Enum<E> & Labelled> String print(E constant, E silent, Language language) {
        return constant == silent ? "" : constant.label().in(language);
    }

    static String printTexts(List<String> texts) {
        return texts.stream().map(CellText::escape).collect(Collectors.joining("；"));
    }
}
