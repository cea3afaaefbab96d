package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Ways of travelling: {@code 公交45分钟；轮椅2公里；有人陪同 汽车30分钟}, and {@code 不能更远} where the limits are strict. */
final class ReachText {
    private static final Pattern STRICT = Pattern.compile("不能更远|不能再远|no further|strict");
    private static final Pattern ESCORTED =
            Pattern.compile("\\(?(有人陪同|有陪同|家人陪同|需陪同|陪同|with an escort|escorted)\\)?[:,]?");
    private static final Pattern OPTION = Pattern.compile("(?<mode>.*?)[:=]? ?(?<limit>" + NumberText.DECIMAL
            + ") ?(?<unit>分钟|分|minutes?|mins?|小时|个小时|hours?|h|公里|千米|kilomet(?:re|er)s?|km)(?:以内|内)?");

    private ReachText() {}

    static Reach read(@Nullable Cell cell, boolean strictByColumn) {
        if (cell == null) {
            return Reach.NOT_STATED;
        }
        boolean strict = strictByColumn;
        List<TravelOption> options = new ArrayList<>();
        for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
            String form = LabelForm.of(entry);
            if (STRICT.matcher(form).matches()) {
                strict = true;
                continue;
            }
            TravelOption option = option(cell.spot(), entry, form);
            if (option != null) {
                options.add(option);
            }
        }
        if (options.size() > Reach.MAX_OPTIONS) {
            cell.spot().error("", "出行方式太多", "too many ways of travelling", "最多写 4 种最常用的", "keep the 4 most used");
            return Reach.NOT_STATED;
        }
        return new Reach(options, strict && !options.isEmpty());
    }

    private static @Nullable TravelOption option(Spot spot, String entry, String form) {
        Matcher escorted = ESCORTED.matcher(form);
        Escort escort = escorted.find() ? Escort.ESCORTED : Escort.NONE;
        Matcher matcher = OPTION.matcher(escorted.reset().replaceAll("").strip());
        if (!matcher.matches()) {
            spot.error(
                    entry,
                    "没有看明白出行方式",
                    "the way of travelling was not understood",
                    "写如 公交45分钟、轮椅2公里",
                    "write such as bus 45 min");
            return null;
        }
        TravelMode mode = Vocabulary.TRAVEL_MODE.read(spot, matcher.group("mode"));
        if (mode == null) {
            return null;
        }
        double limit = Double.parseDouble(matcher.group("limit"));
        String unit = matcher.group("unit");
        boolean hours = unit.startsWith("h") || unit.endsWith("小时");
        boolean distance = unit.startsWith("k") || unit.equals("公里") || unit.equals("千米");
        limit = hours ? limit * 60 : limit;
        if (!(limit > 0) || Double.isInfinite(limit)) {
            spot.error(
                    entry,
                    "数字超出范围",
                    "the number is out of range",
                    "写大于 0 的数，如 公交45分钟",
                    "write a number above 0, such as bus 45 min");
            return null;
        }
        return new TravelOption(
                mode, limit, distance ? TravelOption.Unit.KILOMETRES : TravelOption.Unit.MINUTES, escort);
    }

    static String print(Reach reach, Language language) {
        boolean zh = language == Language.ZH;
        return reach.options().stream()
                .map(option -> (option.escort() == Escort.ESCORTED ? (zh ? "有人陪同 " : "with an escort: ") : "")
                        + option.mode().label().in(language)
                        + (zh ? "" : " ")
                        + NumberText.print(option.limit())
                        + (option.unit() == TravelOption.Unit.KILOMETRES ? (zh ? "公里" : " km") : zh ? "分钟" : " min"))
                .collect(Collectors.joining("；"));
    }
}
