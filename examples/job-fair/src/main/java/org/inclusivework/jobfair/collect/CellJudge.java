package org.inclusivework.jobfair.collect;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.CellKind;
import org.inclusivework.jobfair.sheet.SheetDates;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet, a form or a hurried hand may have done to a cell, judged before its words are: failed formulas, rounded numbers,
 * numbers turned into days, days kept as numbers, dashes that say nothing, units in the header.
 */
final class CellJudge {
    private static final int LONGEST = 32_767;
    private static final Pattern FAILED =
            Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|#{3,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]{1,3}");
    private static final Pattern SAYS_NOTHING = Pattern.compile("[-—–/\\\\／_.。、*~～?？]+|null|n/a|nan|（空）");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9xX](?:[1-7][1-4])?(?![0-9A-Za-z])");
    private static final Pattern TWO_READINGS = Pattern.compile("(?:[一二三四1-4])级(?:及)?(?:以上|以下)|以上等级|以下等级");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{18}");
    private static final Pattern BARE_AMOUNT = Pattern.compile("[0-9.,]+(?:元)?(?:(?:-{1,2}|~|至|到)[0-9.,]+)?元?(?:左右)?");
    private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}");

    /** Columns where a day is no sign that a spreadsheet has changed what was typed. */
    private static final Set<String> MAY_HOLD_DAYS = Set.of(
            "validFrom",
            "validTo",
            "validity",
            "workTime",
            "remarks",
            "benefits",
            "requirements",
            "description",
            "shifts");

    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern ZEROS = Pattern.compile("\\.0+$");
    private static final Set<String> NONE_IS_NOTHING =
            Set.of("skills", "credentials", "remarks", "shifts", "classes", "offers");
    private static final Pattern NONE = Pattern.compile("无|没有|无要求|不限|暂无|none|no");
    private static final Pattern PREFIXED =
            Pattern.compile("^(?:单位名称|企业名称|公司名称|用人单位|招聘单位|岗位名称|联系人|联系电话|电话|地址|工作地点)\\s*[:：]\\s*");

    /** Why a column of certificate numbers is not read. */
    static final Label NO_CERTIFICATES =
            new Label("证件号码不读入、不保存", "numbers of certificates and identity cards are neither read nor stored");

    /** What to do about it. */
    static final Label DELETE = new Label("从原表里删去", "delete it from the sheet");

    private CellJudge() {}

    /**
     * A judgement.
     *
     * @param fate what becomes of the cell
     * @param text what goes to the merged sheet; empty where nothing does
     * @param shown whether the value may be repeated
     * @param reason what is the matter, or {@code null}
     * @param remedy what to do, or {@code null}
     */
    record Judged(
            Fate fate,
            String text,
            boolean shown,
            @Nullable Label reason,
            @Nullable Label remedy) {
        static Judged of(Fate fate, String text) {
            return new Judged(fate, text, true, null, null);
        }

        static Judged doubt(Fate fate, String text, String zh, String en, String remedyZh, String remedyEn) {
            return new Judged(fate, text, true, new Label(zh, en), new Label(remedyZh, remedyEn));
        }
    }

    /**
     * Judges a cell that holds something.
     *
     * @param key the column of the merged sheet that it is for; empty if none
     * @param header the header of its own column
     */
    static Judged judge(String key, String header, CellKind kind, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Judged damaged = damaged(key, kind, text, plain);
        if (damaged != null) {
            return damaged;
        }
        if (SAYS_NOTHING.matcher(plain.toLowerCase(Locale.ROOT)).matches()) {
            return Judged.of(Fate.UNDERSTOOD, "");
        }
        if (kind == CellKind.DATE && !MAY_HOLD_DAYS.contains(key) && !key.isEmpty()) {
            return Judged.doubt(
                    Fate.ASKED,
                    "",
                    "表格软件把它变成了日期，原来写的可能是 " + likely(plain),
                    "the spreadsheet turned it into a day; it may have been " + likely(plain),
                    "问清原来的内容，把格子设为文本再填",
                    "ask what it was, and format the cell as text before writing it again");
        }
        return switch (key) {
            case "creditCode" -> creditCode(text, plain);
            case "phone", "positions" ->
                Judged.of(Fate.UNDERSTOOD, ZEROS.matcher(plain).replaceAll(""));
            case "classes" -> classes(text);
            case "pay" -> Judged.of(Fate.UNDERSTOOD, pay(header, text, plain));
            case "validFrom", "validTo", "validity" -> Judged.of(Fate.UNDERSTOOD, day(plain));
            case "employer", "title", "contact", "places" ->
                Judged.of(Fate.UNDERSTOOD, oneLine(PREFIXED.matcher(text).replaceFirst("")));
            default ->
                NONE_IS_NOTHING.contains(key)
                                && NONE.matcher(LabelForm.of(text)).matches()
                        ? Judged.of(Fate.UNDERSTOOD, key.equals("classes") ? text : "")
                        : Judged.of(Fate.UNDERSTOOD, text);
        };
    }

    private static @Nullable Judged damaged(String key, CellKind kind, String text, String plain) {
        if (kind == CellKind.ERROR || FAILED.matcher(plain).matches()) {
            return Judged.doubt(
                    Fate.REFUSED,
                    "",
                    "公式出错，或没有算好的结果，没有采用",
                    "a formula that failed, or was never calculated; it is not used",
                    "在原表里改好公式，或直接填上内容",
                    "mend the formula, or write the value itself");
        }
        if (kind == CellKind.BROKEN) {
            return new Judged(
                    Fate.REFUSED,
                    "",
                    false,
                    new Label("有字节不是文字（编码损坏），没有采用", "some bytes are no text (the encoding is broken); it is not used"),
                    new Label("请单位用原文件另存为 xlsx 重发", "ask for the original, saved as xlsx"));
        }
        if (kind == CellKind.ROUNDED
                || (!key.equals("pay") && ROUNDED.matcher(plain).matches())) {
            return Judged.doubt(
                    Fate.REFUSED,
                    "",
                    "长数字被表格软件改成了 " + plain + "，后几位已经丢失，没有采用",
                    "a spreadsheet has rounded the long number to " + plain
                            + "; its last digits are lost, and it is not used",
                    "请单位把格子设为文本，重新填全部数字",
                    "ask for all its digits, in a cell formatted as text");
        }
        if (!key.equals("creditCode") && IDENTITY.matcher(plain).find()) {
            return new Judged(
                    Fate.REFUSED,
                    "",
                    false,
                    new Label(
                            "像身份证号或残疾人证号，不读入、不保存",
                            "it looks like the number of an identity card or certificate, which is neither read nor stored"),
                    new Label("从原表里删去", "delete it from the sheet"));
        }
        if (text.length() > LONGEST) {
            return new Judged(
                    Fate.REFUSED,
                    "",
                    false,
                    new Label(
                            "一格超过 " + LONGEST + " 字，没有采用",
                            "a cell of more than " + LONGEST + " characters; it is not used"),
                    new Label("缩短内容", "shorten it"));
        }
        return null;
    }

    /** What somebody may have typed that a spreadsheet took for a day. */
    private static String likely(String day) {
        Matcher parts =
                Pattern.compile("[0-9]{4}-0?([0-9]{1,2})-0?([0-9]{1,2}).*").matcher(day);
        return parts.matches() ? parts.group(1) + "-" + parts.group(2) : day;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : LINES.matcher(text).replaceAll("");
    }

    private static Judged creditCode(String text, String plain) {
        String code = plain.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
        return CREDIT_CODE.matcher(code).matches()
                ? Judged.of(Fate.UNDERSTOOD, code)
                : Judged.doubt(
                        Fate.ASKED,
                        text,
                        "统一社会信用代码应为 18 位数字和大写字母",
                        "a credit code has 18 digits and capital letters",
                        "对照营业执照重新填写",
                        "copy it from the business licence again");
    }

    private static Judged classes(String text) {
        Matcher two = TWO_READINGS.matcher(LabelForm.of(text));
        return two.find()
                ? Judged.doubt(
                        Fate.ASKED,
                        text,
                        "“" + two.group() + "”有两种理解：更重的等级，或更轻的等级",
                        "\"" + two.group() + "\" has two readings: the graver grades, or the lighter ones",
                        "请单位写明是哪几级，例如 三级、四级",
                        "ask which grades are meant, such as grades 3 and 4")
                : Judged.of(Fate.UNDERSTOOD, text);
    }

    /** The amount with the unit that only the header has. */
    static String pay(String header, String text, String plain) {
        String unit = Headers.payUnit(header);
        String amount = plain.replace(" ", "");
        if (unit.isEmpty() || !BARE_AMOUNT.matcher(amount).matches()) {
            return text;
        }
        String bare = amount.replace("元", "");
        String thousands = unit.startsWith("千") || unit.startsWith("k") ? "K" : unit.startsWith("万") ? "万" : "";
        String per = switch (unit.replaceAll("[千万k元\\s]", "")) {
            case "/小时", "/时", "每小时", "每时", "时薪" -> "/小时";
            case "/天", "/日", "每天", "每日", "日薪" -> "/天";
            case "/件", "每件", "计件单价", "/个", "每个" -> "/件";
            case "/年", "每年", "年薪" -> "/年";
            default -> "/月";
        };
        return bare + thousands + (thousands.isEmpty() ? "元" : "") + per;
    }

    /** A day that is kept as the number by which spreadsheets count days. */
    private static String day(String plain) {
        return SERIAL.matcher(plain).matches() ? SheetDates.day(new BigDecimal(plain)) : plain;
    }
}
