package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.HomeSupervision;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.QualityCheck;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.model.WorkStatus;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** What openings say about working at home, in columns and in JSON. */
final class HomeTermsParts {
    private static final Pattern ALL = Pattern.compile("全部|全程|完全|全居家|100%|all|wholly|fully");
    private static final Pattern NOTHING = Pattern.compile("无|否|没有|不可以?|不能|不行|现场|到岗|none|no|on site only");
    private static final Pattern PART = Pattern.compile("部分|一半|可部分居家|partly|half");
    private static final List<String> FIELDS = List.of(
            "homeObject",
            "homeOnSite",
            "homeEquipment",
            "homeEquipmentProvided",
            "homeSpace",
            "homeInternet",
            "homeDelivery",
            "homeDeliveryDays",
            "homeHazards",
            "homeTraining",
            "homeSupervision",
            "homeQualityCheck",
            "homeGroupDays",
            "homeStatus");

    private HomeTermsParts() {}

    /** The terms of an opening's row, or {@code null} where it says nothing. */
    static @Nullable HomeWorkTerms terms(RowCells cells) {
        Cell shareCell = cells.get("homeShare");
        if (shareCell == null) {
            FIELDS.stream()
                    .map(cells::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(cell -> cell.spot()
                            .error(
                                    cell.text(),
                                    "写了居家条件，但没写居家比例",
                                    "terms of home-based work without the share that can be done at home",
                                    "补上 居家比例，如 100%",
                                    "add the home share, such as 100%"));
            return null;
        }
        Integer share = share(shareCell);
        if (share == null) {
            return null;
        }
        WorkObject object = CellWords.one(cells, "homeObject", Vocabulary.WORK_OBJECT);
        if (object == null) {
            if (share == 0) {
                object = WorkObject.SMALL_GOODS;
            } else {
                if (!cells.has("homeObject")) {
                    shareCell
                            .spot()
                            .error(
                                    shareCell.text(),
                                    "没写居家工作的对象",
                                    "the work object of home-based work is missing",
                                    "在 工作对象 写：数据文件、通话、小件物品、大件物品 之一",
                                    "write a work object: data, voice, small goods or bulky goods");
                }
                return null;
            }
        }
        Cell onSiteCell = cells.get("homeOnSite");
        OnSiteFrequency onSite = onSite(
                onSiteCell == null ? shareCell.spot() : onSiteCell.spot(),
                share,
                CellWords.one(cells, "homeOnSite", Vocabulary.ON_SITE));
        return new HomeWorkTerms(
                share,
                object,
                onSite,
                orEmpty(HomeMeansParts.equipment(cells)),
                CellWords.one(cells, "homeEquipmentProvided", Vocabulary.STATED, Stated.UNKNOWN),
                CellWords.whole(cells, "homeSpace", 0, 10_000, 0),
                CellWords.one(cells, "homeInternet", Vocabulary.INTERNET, Internet.NONE),
                CellWords.one(cells, "homeDelivery", Vocabulary.DELIVERY, MaterialDelivery.NOT_NEEDED),
                CellWords.whole(cells, "homeDeliveryDays", 0, 366, 0),
                CellWords.list(cells, "homeHazards", Vocabulary.HOME_HAZARD),
                CellWords.one(cells, "homeTraining", Vocabulary.HOME_TRAINING, HomeTraining.NOT_STATED),
                CellWords.one(cells, "homeSupervision", Vocabulary.HOME_SUPERVISION, HomeSupervision.NOT_STATED),
                CellWords.one(cells, "homeQualityCheck", Vocabulary.QUALITY_CHECK, QualityCheck.NOT_STATED),
                CellWords.one(cells, "homeGroupDays", Vocabulary.STATED, Stated.UNKNOWN),
                CellWords.one(cells, "homeStatus", Vocabulary.WORK_STATUS, WorkStatus.NOT_STATED));
    }

    /** How often the work is on site; a contradiction to the share is reported, and one that fits is returned. */
    private static OnSiteFrequency onSite(Spot spot, int share, @Nullable OnSiteFrequency stated) {
        OnSiteFrequency usual = share == 0 ? OnSiteFrequency.DAILY : OnSiteFrequency.NEVER;
        if (stated == null) {
            return usual;
        }
        if (share == 100 && stated == OnSiteFrequency.DAILY) {
            spot.error(
                    "",
                    "全部居家，却写每天到岗",
                    "work done wholly at home cannot be on site daily",
                    "改小居家比例，或写实际的到岗频率",
                    "lower the share, or say how often people really come");
            return usual;
        }
        if (share == 0 && stated != OnSiteFrequency.DAILY) {
            spot.error(
                    "",
                    "居家比例是 0，却写不用每天到岗",
                    "work of which nothing can be done at home is on site daily",
                    "写每天到岗，或写实际的居家比例",
                    "say daily, or give the real share");
            return usual;
        }
        return stated;
    }

    private static @Nullable Integer share(Cell cell) {
        String form = LabelForm.of(cell.text());
        if (ALL.matcher(form).matches()) {
            return 100;
        }
        if (NOTHING.matcher(form).matches()) {
            return 0;
        }
        if (PART.matcher(form).matches()) {
            cell.spot()
                    .warn(
                            cell.text(),
                            "没写具体比例，按 50% 计",
                            "no exact share; 50 % was taken",
                            "写如 60%",
                            "write such as 60%");
            return 50;
        }
        return NumberText.whole(cell, 0, 100);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static String cell(@Nullable HomeWorkTerms terms, String field, Language language) {
        if (terms == null) {
            return "";
        }
        return switch (field) {
            case "homeShare" -> terms.sharePercent() + "%";
            case "homeObject" -> terms.object().label().in(language);
            case "homeOnSite" -> terms.onSite().label().in(language);
            case "homeEquipment" -> CellWords.print(terms.equipment(), language);
            case "homeEquipmentProvided" -> CellWords.print(terms.equipmentProvided(), Stated.UNKNOWN, language);
            case "homeSpace" -> terms.spaceM2() == 0 ? "" : String.valueOf(terms.spaceM2());
            case "homeInternet" -> terms.internet().label().in(language);
            case "homeDelivery" -> terms.delivery().label().in(language);
            case "homeDeliveryDays" -> terms.deliveryDays() == 0 ? "" : String.valueOf(terms.deliveryDays());
            case "homeHazards" -> CellWords.print(terms.hazards(), language);
            case "homeTraining" -> CellWords.print(terms.training(), HomeTraining.NOT_STATED, language);
            case "homeSupervision" -> CellWords.print(terms.supervision(), HomeSupervision.NOT_STATED, language);
            case "homeQualityCheck" -> CellWords.print(terms.qualityCheck(), QualityCheck.NOT_STATED, language);
            case "homeGroupDays" -> CellWords.print(terms.groupDays(), Stated.UNKNOWN, language);
            case "homeStatus" -> CellWords.print(terms.status(), WorkStatus.NOT_STATED, language);
            default -> throw new IllegalArgumentException(field);
        };
    }

    static @Nullable HomeWorkTerms terms(JsonPart part) {
        Integer share = part.whole("sharePercent", 0, 100);
        WorkObject object = part.word("object", Vocabulary.WORK_OBJECT);
        OnSiteFrequency stated = part.word("onSite", Vocabulary.ON_SITE);
        List<Equipment> equipment = orEmpty(part.words("equipment", Vocabulary.EQUIPMENT));
        List<HomeHazard> hazards = orEmpty(part.words("hazards", Vocabulary.HOME_HAZARD));
        if (share == null || object == null) {
            for (String name : List.of("sharePercent", "object")) {
                if (!part.has(name)) {
                    part.spot(name).error("", "缺少这一项", "it is missing", "补上 " + name, "add " + name);
                }
            }
            share = share == null ? 0 : share;
            object = object == null ? WorkObject.DATA : object;
        }
        OnSiteFrequency onSite = onSite(part.spot("onSite"), share, stated);
        return new HomeWorkTerms(
                share,
                object,
                onSite,
                equipment,
                part.word("equipmentProvided", Vocabulary.STATED, Stated.UNKNOWN),
                part.whole("spaceM2", 0, 10_000, 0),
                part.word("internet", Vocabulary.INTERNET, Internet.NONE),
                part.word("delivery", Vocabulary.DELIVERY, MaterialDelivery.NOT_NEEDED),
                part.whole("deliveryDays", 0, 366, 0),
                hazards,
                part.word("training", Vocabulary.HOME_TRAINING, HomeTraining.NOT_STATED),
                part.word("supervision", Vocabulary.HOME_SUPERVISION, HomeSupervision.NOT_STATED),
                part.word("qualityCheck", Vocabulary.QUALITY_CHECK, QualityCheck.NOT_STATED),
                part.word("groupDays", Vocabulary.STATED, Stated.UNKNOWN),
                part.word("status", Vocabulary.WORK_STATUS, WorkStatus.NOT_STATED));
    }

    static ObjectNode json(HomeWorkTerms terms) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("sharePercent", terms.sharePercent());
        node.put("object", terms.object().name());
        node.put("onSite", terms.onSite().name());
        JsonOut.names(node, "equipment", terms.equipment());
        node.put("equipmentProvided", terms.equipmentProvided().name());
        node.put("spaceM2", terms.spaceM2());
        node.put("internet", terms.internet().name());
        node.put("delivery", terms.delivery().name());
        node.put("deliveryDays", terms.deliveryDays());
        JsonOut.names(node, "hazards", terms.hazards());
        node.put("training", terms.training().name());
        node.put("supervision", terms.supervision().name());
        node.put("qualityCheck", terms.qualityCheck().name());
        node.put("groupDays", terms.groupDays().name());
        node.put("status", terms.status().name());
        return node;
    }
}
