package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Pay as people write it: {@code 3500-4500元/月}, {@code 18元/小时}, {@code 0.5元/件（每小时40件）}, {@code 4-6K}, {@code 15 EUR/hour}.
 *
 * <p>{@code 面议} says nothing. What cannot be read for certain is a warning and says nothing either: pay is never guessed.
 */
final class PayText {
    /** Below this an amount without a unit is no monthly pay in yuan. */
    private static final int LEAST_MONTHLY = 200;

    private static final Pattern NOT_STATED =
            Pattern.compile("(薪资|工资|待遇|价格)?(面议|面谈|电议|待定|另议|协商)|negotiable|to be agreed");
    /** Piecework earns this much or more in a month, and no piece pays it. */
    private static final int LEAST_MONTHLY_BY_PIECES = 1_000;

    private static final Pattern SPEED = Pattern.compile(
            "\\((?:每小时)? ?(" + NumberText.DECIMAL + ") ?(?:件|个|pieces?)(?: ?(?:/|每)小时| an hour| per hour|/hour)?\\)$");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern EXPONENT = Pattern.compile("\\de[+-]?\\d");
    private static final Pattern CODE = Pattern.compile("(?<![a-z])(?!day|per|pay)([a-z]{3})(?![a-z])");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<n>" + NumberText.DECIMAL + ") ?(?<k>[k千万w](?![a-z]))?(?: ?(?:-{1,2}|~|至|到|to) ?(?<n2>"
                    + NumberText.DECIMAL + ") ?(?<k2>[k千万w](?![a-z]))?)?");
    private static final Pattern UNIT_INSIDE = Pattern.compile("元(?=[-~至到])");
    private static final Pattern VARIABLE = Pattern.compile("提成|绩效|奖金|补贴|commission|bonus|\\+");
    private static final Pattern OPEN_RANGE = Pattern.compile("以上|起|以下|以内|不低于|不少于|不高于|保底|not less|at least|up to|from");
    private static final Pattern EACH_PIECE = Pattern.compile("[/每一](件|个|只|条|双|套)|(/|an?|per) ?piece");
    private static final Map<PayBasis, Pattern> BASES = bases();
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("元", "CNY"),
            Map.entry("块", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("원", "KRW"),
            Map.entry("₩", "KRW"),
            Map.entry("円", "JPY"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("$", "USD"));

    private PayText() {}

    private static Map<PayBasis, Pattern> bases() {
        Map<PayBasis, Pattern> bases = new EnumMap<>(PayBasis.class);
        bases.put(PayBasis.PIECE, Pattern.compile(EACH_PIECE.pattern() + "|计件"));
        bases.put(PayBasis.HOUR, Pattern.compile("[/每一] ?(个?小时|时)|时薪|(/|an?|per) ?(hour|hr|h)\\b|hourly"));
        bases.put(PayBasis.DAY, Pattern.compile("[/每一](天|日)|日薪|日结|(/|an?|per) ?day|daily"));
        bases.put(PayBasis.MONTH, Pattern.compile("[/每一]个?月|月薪|月工资|月均|月入|月收入|(/|an?|per) ?month|monthly"));
        bases.put(PayBasis.YEAR, Pattern.compile("[/每一]年|年薪|(/|an?|per) ?(year|annum)|yearly|annual"));
        return bases;
    }

    /** The pay of a cell; {@code null} where it says nothing, or after a warning. */
    static @Nullable Pay read(Cell cell, @Nullable String defaultCurrency) {
        String form = THOUSANDS.matcher(LabelForm.of(cell.text())).replaceAll("");
        if (NOT_STATED.matcher(form).matches()) {
            return null;
        }
        Matcher speedNote = SPEED.matcher(form);
        double speed = 0;
        if (speedNote.find()) {
            speed = Double.parseDouble(speedNote.group(1));
            form = form.substring(0, speedNote.start());
        }
        List<double[]> ranges = ranges(form);
        if (ranges.size() != 1) {
            return notStated(cell, "没有看明白报酬", "the pay was not understood");
        }
        double[] range = ranges.get(0);
        if (!(range[0] <= range[1]) || Double.isInfinite(range[1])) {
            return notStated(cell, "报酬的范围不对", "not a range of pay");
        }
        String currency = currency(form, defaultCurrency == null ? "CNY" : defaultCurrency);
        PayBasis basis = basis(form);
        if (basis == null) {
            basis = basis(LabelForm.of(cell.spot().column()));
        }
        if (basis == null) {
            if (currency.equals("CNY") && range[1] < LEAST_MONTHLY) {
                return notStated(cell, "看不出按月、按天还是按小时", "it does not say whether a month, a day or an hour");
            }
            basis = PayBasis.MONTH;
        }
        if (basis == PayBasis.PIECE && !EACH_PIECE.matcher(form).find() && range[1] >= LEAST_MONTHLY_BY_PIECES) {
            return notStated(cell, "写的是计件，又像是月收入", "it says by the piece, and looks like the pay of a month");
        }
        if (VARIABLE.matcher(form).find() || OPEN_RANGE.matcher(form).find()) {
            cell.spot()
                    .warn(
                            cell.text(),
                            new Label("只计入写明的数额", "only the stated amount was taken"),
                            new Label("写一个范围，如 3500-4500元/月", "write a range, such as 3500-4500 CNY/month"));
        }
        return new Pay(basis, range[0], range[1], currency, speed);
    }

    private static @Nullable Pay notStated(Cell cell, String zh, String en) {
        cell.spot()
                .warn(
                        cell.text(),
                        zh + "，按没有说明处理",
                        en + "; it counts as not stated",
                        "写如 3500-4500元/月、18元/小时、0.5元/件",
                        "write such as 3500-4500 CNY/month, 18 CNY/hour or 0.5 CNY/piece");
        return null;
    }

    private static List<double[]> ranges(String form) {
        List<double[]> ranges = new ArrayList<>();
        Matcher amount = AMOUNT.matcher(UNIT_INSIDE.matcher(form).replaceAll(""));
        while (amount.find()) {
            String lastUnit = amount.group("n2") == null ? amount.group("k") : amount.group("k2");
            String firstUnit = amount.group("k") == null ? lastUnit : amount.group("k");
            double first = Double.parseDouble(amount.group("n")) * factor(firstUnit);
            double last =
                    amount.group("n2") == null ? first : Double.parseDouble(amount.group("n2")) * factor(lastUnit);
            ranges.add(new double[] {first, last});
        }
        return ranges;
    }

    private static double factor(@Nullable String unit) {
        return unit == null ? 1 : unit.equals("k") || unit.equals("千") ? 1_000 : 10_000;
    }

    private static @Nullable PayBasis basis(String form) {
        for (Map.Entry<PayBasis, Pattern> entry : BASES.entrySet()) {
            if (entry.getValue().matcher(form).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static String currency(String form, String otherwise) {
        Matcher code = CODE.matcher(EXPONENT.matcher(form).replaceAll("0"));
        if (code.find()) {
            String upper = code.group(1).toUpperCase(Locale.ROOT);
            return upper.equals("RMB") || upper.equals("YUAN") ? "CNY" : upper;
        }
        for (Map.Entry<String, String> sign : SIGNS) {
            if (form.contains(sign.getKey())) {
                return sign.getValue();
            }
        }
        return otherwise;
    }

    /** Writes pay so that {@link #read} gives it back. */
    static String print(Pay pay, Language language) {
        boolean zh = language == Language.ZH;
        String amount = NumberText.print(pay.min())
                + (pay.max() == pay.min() ? "" : "-" + NumberText.print(pay.max()))
                + (zh && pay.currency().equals("CNY") ? "元" : " " + pay.currency());
        String unit = switch (pay.basis()) {
            case MONTH -> zh ? "/月" : "/month";
            case HOUR -> zh ? "/小时" : "/hour";
            case DAY -> zh ? "/天" : "/day";
            case YEAR -> zh ? "/年" : "/year";
            case PIECE -> zh ? "/件" : "/piece";
        };
        String speed = NumberText.print(pay.piecesPerHour());
        String note = pay.piecesPerHour() == 0 ? "" : zh ? "（每小时" + speed + "件）" : " (" + speed + " pieces an hour)";
        return amount + unit + note;
    }
}
