package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** What candidates say about working at home, in columns and in JSON. */
final class HomeMeansParts {
    private static final Pattern EMPTY_LIST = Pattern.compile("无|没有|none|no|不需要");

    private HomeMeansParts() {}

    /** The equipment of a row: empty where the cell says that there is none, {@code null} where nobody said. */
    static @Nullable List<Equipment> equipment(RowCells cells) {
        Cell cell = cells.get("homeEquipment");
        if (cell == null) {
            return null;
        }
        Matcher none = EMPTY_LIST.matcher(LabelForm.of(cell.text()));
        return none.matches() ? List.of() : CellWords.list(cells, "homeEquipment", Vocabulary.EQUIPMENT);
    }

    /** The wishes and means of a candidate's row. */
    static HomeMeans means(RowCells cells) {
        HomeWish wish = CellWords.one(cells, "homeWish", Vocabulary.HOME_WISH, HomeWish.NO_PREFERENCE);
        Cell space = cells.get("homeSpace");
        return new HomeMeans(
                wish,
                CellWords.one(cells, "homeInternet", Vocabulary.INTERNET),
                equipment(cells),
                space == null ? null : NumberText.whole(space, 0, 10_000),
                CellWords.one(cells, "homeOthers", Vocabulary.STATED, Stated.UNKNOWN),
                CellWords.one(
                        cells,
                        "homeOnSite",
                        Vocabulary.ON_SITE,
                        HomeMeans.of(wish).onSiteAtMost()));
    }

    static String cell(HomeMeans means, String field, Language language) {
        return switch (field) {
            case "homeWish" -> means.wish().label().in(language);
            case "homeInternet" ->
                means.internet() == null ? "" : means.internet().label().in(language);
            case "homeEquipment" ->
                means.equipment() == null
                        ? ""
                        : means.equipment().isEmpty()
                                ? (language == Language.ZH ? "无" : "none")
                                : CellWords.print(means.equipment(), language);
            case "homeSpace" -> means.spaceM2() == null ? "" : String.valueOf(means.spaceM2());
            case "homeOthers" -> CellWords.print(means.othersToMind(), Stated.UNKNOWN, language);
            case "homeOnSite" -> means.onSiteAtMost().label().in(language);
            default -> throw new IllegalArgumentException(field);
        };
    }

    static HomeMeans means(JsonPart part) {
        HomeWish wish = part.word("wish", Vocabulary.HOME_WISH, HomeWish.NO_PREFERENCE);
        return new HomeMeans(
                wish,
                part.word("internet", Vocabulary.INTERNET),
                part.words("equipment", Vocabulary.EQUIPMENT),
                part.whole("spaceM2", 0, 10_000),
                part.word("othersToMind", Vocabulary.STATED, Stated.UNKNOWN),
                part.word("onSiteAtMost", Vocabulary.ON_SITE, HomeMeans.of(wish).onSiteAtMost()));
    }

    static ObjectNode json(HomeMeans means) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("wish", means.wish().name());
        if (means.internet() != null) {
            node.put("internet", means.internet().name());
        }
        if (means.equipment() != null) {
            JsonOut.array(
                    node,
                    "equipment",
                    means.equipment().stream().map(Enum::name).toList());
        }
        if (means.spaceM2() != null) {
            node.put("spaceM2", means.spaceM2());
        }
        node.put("othersToMind", means.othersToMind().name());
        node.put("onSiteAtMost", means.onSiteAtMost().name());
        return node;
    }
}
