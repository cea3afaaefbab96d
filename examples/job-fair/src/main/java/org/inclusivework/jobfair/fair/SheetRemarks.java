package org.inclusivework.jobfair.fair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Stated;

/** Draws what employers write in the sheet's other columns. It is shown as written and judges nobody. */
final class SheetRemarks {
    private static final List<String> CLASSES = List.of(
            "肢体三、四级", "听力优先", "不限", "肢体四级、听力四级", "三级以上", "听力、言语", "肢体（下肢），手好", "智力四级、精神四级，病情稳定", "视力四级", "轻度均可");
    private static final List<String> AGES = List.of("18-45周岁", "18-50周岁", "20-55周岁", "50周岁以下", "不限");
    private static final List<String> MEALS_ONLY = List.of("包午餐", "餐补", "食宿自理");
    private static final List<String> MEALS = List.of("包吃住", "包午餐", "包住", "餐补", "食宿自理");
    private static final List<String> INSURANCE = List.of("五险", "五险一金", "意外险", "社保");

    /** Words that the product never uses of people; some occur in tasks of the classification. */
    private static final List<String> NEVER = List.of(
            "残废", "缺陷", "正常人", "健康人", "患者", "聋哑人", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员");

    /** Returns whether a text has none of the words that are never used. */
    static boolean decent(String text) {
        return NEVER.stream().noneMatch(text::contains);
    }

    private static List<String> payWords(Trade trade) {
        boolean pieces = trade.pay().stream().anyMatch(range -> range.basis() == PayBasis.PIECE);
        boolean sells = trade.mind().get(2) >= 2;
        return pieces ? List.of("计件", "多劳多得") : sells ? List.of("底薪+提成", "底薪+绩效") : List.of("面议", "按月准时发");
    }

    Map<String, String> of(Trade trade, Employer employer, Dice dice) {
        Map<String, String> declared = new LinkedHashMap<>();
        boolean reserved =
                trade.form() == EmploymentForm.SHELTERED || trade.key().equals("medical massage");
        if (!reserved && dice.chance(0.13)) {
            declared.put("残疾类别及等级要求", dice.pick(CLASSES));
        }
        if (dice.chance(0.15)) {
            declared.put("年龄要求", dice.pick(AGES));
        }
        if (!trade.atHome() && dice.chance(0.15)) {
            declared.put("食宿", dice.pick(employer.dormitory() == Stated.NO ? MEALS_ONLY : MEALS));
        }
        if (dice.chance(0.08)) {
            declared.put("薪资说明", dice.pick(payWords(trade)));
        }
        if (!trade.atHome() && dice.chance(0.15)) {
            declared.put("社保", trade.form() == EmploymentForm.SHELTERED ? "意外险" : dice.pick(INSURANCE));
        }
        return declared;
    }
}
