package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Cited rules ({@code 视力1-4级；听力1-2级} with the citation beside it), certificates, and what is kept verbatim. */
final class RuleText {
    private static final Pattern ADMITTED = Pattern.compile("(.*?)(?: ?1-([1-9])级?)?");
    private static final Pattern COMBINED = Pattern.compile("(.*?)[ ,，]?([1-9一二三四壹贰叁肆])级?");
    private static final String GRADES = "一二三四";
    private static final String FORMAL_GRADES = "壹贰叁肆";

    private RuleText() {}

    static @Nullable PostRule read(RowCells cells) {
        Cell citation = cells.get("ruleCitation");
        Cell admits = cells.get("ruleAdmits");
        if (citation == null && admits == null) {
            return null;
        }
        if (citation == null || admits == null) {
            Cell there = citation == null ? admits : citation;
            if (there != null) {
                there.spot()
                        .error(
                                there.text(),
                                "定向岗位要同时写依据和对象",
                                "a reserved post needs both the rule and whom it admits",
                                "写文件名称或文号，和 视力1-4级 这样的对象",
                                "write the citation, and such as vision 1-4");
            }
            return null;
        }
        List<PostRule.Admitted> list = new ArrayList<>();
        for (String entry : CellText.split(admits.text(), CellText.ENTRIES + CellText.WORDS)) {
            Matcher matcher = ADMITTED.matcher(LabelForm.of(entry));
            if (!matcher.matches()) {
                continue;
            }
            DisabilityClass named = Vocabulary.DISABILITY_CLASS.read(admits.spot(), matcher.group(1));
            int grade = matcher.group(2) == null ? Certificate.MILDEST_GRADE : Integer.parseInt(matcher.group(2));
            if (grade > Certificate.MILDEST_GRADE) {
                admits.spot().error(entry, "等级超出范围", "the grade is out of range", "写 1 到 4", "write 1 to 4");
            } else if (named != null) {
                list.add(new PostRule.Admitted(named, grade));
            }
        }
        return list.isEmpty() ? null : new PostRule(citation.text(), list);
    }

    static String admits(PostRule rule, Language language) {
        return rule.admitted().stream()
                .map(admitted -> admitted.disabilityClass().label().in(language)
                        + (language == Language.ZH ? "1-" + admitted.maxGrade() + "级" : " 1-" + admitted.maxGrade()))
                .collect(Collectors.joining("；"));
    }

    static String declared(Map<String, String> declared) {
        return declared.entrySet().stream()
                .map(entry -> CellText.escape(entry.getKey()) + "=" + CellText.escape(entry.getValue()))
                .collect(Collectors.joining("；"));
    }

    /** The class and grade of a person's certificate, from two columns or one. */
    static @Nullable Certificate certificate(RowCells cells) {
        Cell classes = cells.get("certificateClass");
        Cell grade = cells.get("certificateGrade");
        Cell both = cells.get("certificate");
        if (both != null && classes == null && grade == null) {
            Matcher matcher = COMBINED.matcher(LabelForm.of(both.text()));
            if (matcher.matches()) {
                return certificate(both.spot(), matcher.group(1), both.spot(), matcher.group(2));
            }
            incomplete(both.spot());
            return null;
        }
        if (classes == null && grade == null) {
            return null;
        }
        if (classes == null || grade == null) {
            Cell there = classes == null ? grade : classes;
            if (there != null) {
                incomplete(there.spot());
            }
            return null;
        }
        return certificate(classes.spot(), classes.text(), grade.spot(), grade.text());
    }

    private static void incomplete(Spot spot) {
        spot.warn(
                "",
                "残疾类别和残疾等级要两项都有，没有读入",
                "class and grade belong together; they were not read",
                "两项都写，或都不写",
                "give both, or neither");
    }

    private static @Nullable Certificate certificate(Spot classSpot, String classes, Spot gradeSpot, String grade) {
        List<DisabilityClass> named = Vocabulary.DISABILITY_CLASS.readAll(
                classSpot, CellText.split(classes, CellText.ENTRIES + CellText.WORDS + "/ "));
        String form = LabelForm.of(grade).replace("级", "");
        int value = GRADES.indexOf(form) >= 0 && form.length() == 1
                ? GRADES.indexOf(form) + 1
                : FORMAL_GRADES.indexOf(form) >= 0 && form.length() == 1
                        ? FORMAL_GRADES.indexOf(form) + 1
                        : form.matches("[1-4]") ? Integer.parseInt(form) : 0;
        if (value == 0) {
            gradeSpot.error("", "等级不对", "not a grade", "写 1 到 4", "write 1 to 4");
            return null;
        }
        return named.isEmpty() ? null : new Certificate(named, value);
    }
}
