package org.inclusivework.jobfair.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Merge;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/** What stands around a table about the employer of all its openings: 单位名称：…, a label with its value beside it, or a title. */
final class Facts {
    /** What is true of an employer rather than of one opening. */
    static final Set<String> OF_EMPLOYER = Set.of(
            "employer",
            "creditCode",
            "contact",
            "phone",
            "email",
            "places",
            "insurance",
            "benefits",
            "workTime",
            "dormitory",
            "shifts",
            "validity",
            "validFrom",
            "validTo");

    private static final Pattern LABEL = Pattern.compile("([\\p{IsHan}A-Za-z（）()/、 ]{2,16}?)\\s*[:：]");
    private static final Pattern FORM_FILLED = Pattern.compile("填表|制表|填报|填写|审核|盖章|签字|签名|日期|编制|登记日|报送|页码|第.页|共.页");
    private static final Pattern STAMP =
            Pattern.compile("\\s*[（(]\\s*(?:请?加?盖单?位?公?章|单?位?公章|单?位?签章|单位盖章|章)\\s*[）)]\\s*[:：]?\\s*$");
    private static final Pattern COMPANY = Pattern.compile(
            "[\\p{IsHan}A-Za-z0-9（）()·&]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团|工厂|[^工]厂|合作社|医院|学校|幼儿园|酒店|宾馆|饭店|超市|"
                    + "中心|工坊|服务站|事务所|研究院|研究所|银行|工作室|养护队|护理院|咖啡馆|咖啡屋|生活馆|洗衣店|商店|门店|面馆|店|园|社)");
    private static final Pattern ORGANISER = Pattern.compile("残疾人联合会|残联|就业服务|就业中心|招聘会|人力资源和社会保障|专场|便民服务|公共就业");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("^[0-9]{4}\\s*年?度?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|^附件[0-9一二三]*[:：]?|^\\d+[.、]");

    private final Map<String, Draft.Part> known = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private Draft.@Nullable Part title;

    /** What has a column. */
    Map<String, Draft.Part> known() {
        return known;
    }

    /** What has none, by its label. */
    Map<String, String> others() {
        return others;
    }

    /** The employer that a title names, or {@code null}. */
    Draft.@Nullable Part title() {
        return title;
    }

    /** Takes over what another says, where this says nothing. */
    void addAll(Facts other) {
        other.known.forEach(known::putIfAbsent);
        other.others.forEach(others::putIfAbsent);
        title = title == null ? other.title : title;
    }

    boolean namesEmployer() {
        return known.containsKey("employer") || title != null;
    }

    /** Reads a row; whether it said anything under a label. */
    boolean read(Sheet sheet, GridRow row) {
        int before = known.size() + others.size();
        List<Integer> filled = row.filled();
        for (int i = 0; i < filled.size(); i++) {
            int column = filled.get(i);
            String text = row.text(column);
            String label = LABEL.matcher(text)
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .orElse("");
            boolean whole = text.endsWith(":") || text.endsWith("：");
            Headers.Meaning meaning = Headers.meaning(whole ? text.substring(0, text.length() - 1) : text);
            if (i + 1 < filled.size()
                    && (meaning.known() || whole)
                    && isBeside(sheet, row, column, filled.get(i + 1))) {
                put(
                        whole ? text.substring(0, text.length() - 1) : text,
                        row.text(filled.get(i + 1)),
                        sheet.place(row.number(), filled.get(i + 1), text));
                i++;
            } else if (!label.isEmpty()) {
                labelled(text, sheet.place(row.number(), column, ""));
            } else if (title == null) {
                title = employer(text, sheet.place(row.number(), column, ""));
            }
        }
        return known.size() + others.size() > before;
    }

    private static boolean isBeside(Sheet sheet, GridRow row, int column, int next) {
        Merge merge = sheet.merge(row.number(), column);
        int last = merge == null ? column : merge.lastColumn();
        String value = row.text(next);
        return next == last + 1 && !Headers.meaning(value).known() && !value.endsWith("：") && !value.endsWith(":");
    }

    /** Takes a text of one or more labels with their values. */
    private void labelled(String text, SourcePlace from) {
        List<int[]> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.add(new int[] {label.start(1), label.end(1), label.end()});
        }
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            String name = text.substring(labels.get(i)[0], labels.get(i)[1]).strip();
            String value = text.substring(labels.get(i)[2], end).replaceAll("^[\\s；;，,]+|[\\s；;，,]+$", "");
            put(name, value, from);
        }
    }

    private void put(String label, String value, SourcePlace from) {
        if (value.isEmpty()) {
            return;
        }
        Headers.Meaning meaning = Headers.meaning(label);
        SourcePlace place = new SourcePlace(from.file(), from.sheet(), from.row(), from.column(), label);
        if (meaning.use() == Headers.Use.REFUSED) {
            return;
        }
        boolean form = FORM_FILLED.matcher(label).find();
        if (meaning.use() == Headers.Use.COLUMN && OF_EMPLOYER.contains(meaning.key()) && !form) {
            known.putIfAbsent(
                    meaning.key(),
                    new Draft.Part(meaning.key().equals("employer") ? withoutStamp(value) : value, place));
        } else if (!form) {
            others.putIfAbsent(label, value);
        }
    }

    /** Takes away the note of a form that says where to put the stamp. */
    static String withoutStamp(String text) {
        return STAMP.matcher(text).replaceFirst("");
    }

    /** The employer that a title, a name of a sheet or of a file contains, or {@code null}. */
    static Draft.@Nullable Part employer(String text, SourcePlace from) {
        Matcher company = COMPANY.matcher(
                DAY_BEFORE.matcher(text.strip()).replaceFirst("").strip());
        while (company.find()) {
            String name = DAY_BEFORE.matcher(company.group()).replaceFirst("");
            if (!ORGANISER.matcher(name).find() && LabelForm.of(name).length() >= 4) {
                return new Draft.Part(name, from);
            }
        }
        return null;
    }
}
