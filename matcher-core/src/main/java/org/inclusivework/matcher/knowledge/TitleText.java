package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.taxonomy.LabelForm;

/** Takes a title as adverts write it apart: what names the work, what adds to it, and what says nothing of it. */
final class TitleText {

    /** What weighs less than the title proper. */
    private static final float ASIDE = 0.4f;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔《][^)\\]}】〕》]{0,200}[)\\]}】〕》]?");

    /** A company and a call before the title: 江苏某公司招聘车工. The title of a recruiter starts with the call instead. */
    private static final Pattern CALL = Pattern.compile("直招|招聘|诚聘|急招|急聘|高薪聘|招募|聘请");

    private static final Pattern RECRUITER =
            Pattern.compile("^(经理|专员|主管|助理|顾问|师|专家|总监|实习|负责|官|组长|老师|bp|岗|hr|文员|人员|者|会|网|运营).*");

    private static final Pattern SAYS_NOTHING_ZH =
            Pattern.compile("诚聘|急招|急聘|高薪|五险一金|五险|六险一金|周末双休|双休|单休|大小周|包吃包住|包食宿|免费食宿|提供食宿|包吃住|包吃|包住|可兼职|兼职|全职|应届毕业生"
                    + "|应届生|日结|周结|月结|月薪|年薪|底薪|无责|高提成|提成|长期|临时工|暑假工|寒假工|接受小白|小白可做|带薪培训|零经验|无经验|无需经验|经验不限"
                    + "|学历不限|可实习|实习生|居家办公|可居家|居家|在家可做|在家|直签|不加班|朝九晚五|朝九晚六|早九晚六|白班|长白班|夜班|坐班|急|残疾人|残障|视障|听障|男女不限"
                    + "|年龄不限|就近安排|待遇优厚|待遇从优|福利好|上市公司|国企|央企|名额|数名|若干");

    private static final Pattern NUMBERS =
            Pattern.compile("[0-9]+([.:~-][0-9]+)*\\s*(k|w|万|千|元|薪|天|小时|时|点|月|年|岁|人|名|个|%|\\+|以上|以下|起|左右|/)*");

    private static final Pattern SAYS_NOTHING_EN = Pattern.compile(
            "\\b(m\\s*/\\s*[fw](\\s*/\\s*[dx*])?|[fw]\\s*/\\s*m(\\s*/\\s*[dx*])?|all genders?|full[ -]?time|part[ -]?time"
                    + "|fulltime|parttime|permanent|temporary|temp|contract(?=$|[ -]*[0-9])|fixed[ -]term|ftc|maternity cover"
                    + "|immediate start|urgent(ly)?|hiring|wanted|needed|remote|hybrid|on[ -]?site|home[ -]?based"
                    + "|work from home|wfh|night shifts?|day shifts?|weekends?|zero hours?|job|vacancy|position|career"
                    + "|opportunity|no experience( needed| required)?|per hour|p/h|hourly|bonus|competitive|salary|ote"
                    + "|senior|junior|snr|sr|jr|mid[ -]?level|entry[ -]?level|graduate|experienced|trainee|intern"
                    + "|internship|apprentice|i{1,3}|iv|level [0-9])\\b\\.?");

    private static final Pattern PLACE_EN =
            Pattern.compile("( - | – | \\| |, | @ | in (?=[a-z]+$)| based in | at (?=[a-z]+$)| for | to join | near )");

    /** A title that says that somebody is wanted, and nothing of the work. */
    private static final Pattern ANYBODY =
            Pattern.compile("(普|杂|零|小|帮|临时|一线|车间|生产|产线|流水线|一线操作|辅助|辅|熟练|一般)?(工|工人|员工|操作工|操作员|作业员|人员|学徒|学徒工)"
                    + "|worker|operative|operator|helper|staff|assistant|team member|employee|laborer|labourer");

    private TitleText() {}

    /** Whether a title says nothing of the work, so that the tasks have to. */
    static boolean isAnybody(List<Part> parts) {
        return parts.stream()
                .allMatch(part -> ANYBODY.matcher(part.text().strip()).matches());
    }

    /**
     * A part of a title.
     *
     * @param text its folded text
     * @param weight how much it counts
     */
    record Part(String text, float weight) {}

    /** The form in which texts are compared, of no more than the characters that are read. */
    static String form(String text) {
        String head = text.length() <= TitleTerms.LONGEST ? text : text.substring(0, TitleTerms.LONGEST);
        return TraditionalChinese.simplified(LabelForm.of(head));
    }

    static List<Part> parts(String title) {
        String form = form(title);
        StringBuilder aside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(form);
        while (brackets.find()) {
            aside.append(' ').append(form, brackets.start() + 1, Math.max(brackets.start() + 1, brackets.end() - 1));
        }
        String proper = aside.isEmpty() ? form : brackets.replaceAll(" ");
        if (letters(proper) < 2) {
            proper = form;
            aside.setLength(0);
        }
        boolean han = hasHan(proper);
        proper = han ? chinese(proper) : proper;
        List<Part> parts = new ArrayList<>(3);
        String bare =
                orWhole(han ? bareChinese(proper) : bareEnglish(proper), proper).strip();
        if (han) {
            parts.add(new Part(bare, 1));
        } else {
            Matcher place = PLACE_EN.matcher(bare);
            if (place.find() && letters(bare.substring(0, place.start())) >= 3) {
                parts.add(new Part(bare.substring(0, place.start()), 1));
                parts.add(new Part(bare.substring(place.end()), ASIDE));
            } else {
                parts.add(new Part(bare, 1));
            }
        }
        String rest = hasHan(aside) ? bareChinese(aside.toString()) : bareEnglish(aside.toString());
        if (letters(rest) > 0) {
            parts.add(new Part(rest, ASIDE));
        }
        return parts;
    }

    private static String chinese(String text) {
        Matcher call = CALL.matcher(text);
        int start = 0;
        while (call.find()) {
            String after = text.substring(call.end());
            if (letters(after) >= 2 && !RECRUITER.matcher(after).matches()) {
                start = call.end();
            }
        }
        return text.substring(start);
    }

    private static String bareChinese(String text) {
        String bare = orWhole(SAYS_NOTHING_ZH.matcher(text).replaceAll(" "), text);
        return orWhole(NUMBERS.matcher(bare).replaceAll(" "), bare);
    }

    private static String bareEnglish(String text) {
        return SAYS_NOTHING_EN.matcher(text).replaceAll(" ");
    }

    private static String orWhole(String bare, String whole) {
        return letters(bare) >= 2 ? bare : whole;
    }

    private static boolean hasHan(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (TermMaker.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int letters(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }
}
