package org.inclusivework.matcher.insight;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.model.Opening;

/** Finds agencies, dispatch and hiring for others, where no licence is named. */
final class AgencyCheck {
    private static final Pattern NAME = Pattern.compile(
            "外包(?:服务)?(?:有限)?公司|外包服务|人力资源(?!和社会保障|社会保障|市场)|人力资本|劳务|人才(?:服务|派遣|中介|招聘|网|有限)|职业介绍|职介|猎头|派遣|\\b(?:staffing|recruitment"
                    + " (?:agency|services)|employment agency|manpower)\\b");
    private static final Pattern PUBLIC = Pattern.compile(
            "局$|人社|残联|残疾人(?:就业|联合)|公共(?:就业|人才)|就业(?:服务|管理)(?:中心|所|局)|人才(?:交流|服务)中心|街道|\\bpublic employment service\\b");
    private static final Pattern TEXT = Pattern.compile(
            "劳务派遣(?!管理|员|专员|业务|事务|、)|派遣(?:制|岗|用工|员工)|第三方(?:派遣|用工|签)|代(?:为)?招聘?(?=[,、。;:]|$|员|工|其|合作|客户|企业|工厂)|(?:受|代)[^,。;]{1,12}委托招聘|(?:劳务|招工)中介(?!费)|外包(?:公司|单位|岗位|制|员工)(?!管理)|(?:代|为|帮)(?:合作)?(?:工厂|客户|企业|厂家)招(?:聘|收|工|普|人)?|(?:职介|中介)(?:推荐|介绍|公司|所)|佣金(?:后付|制招工)|人力(?:公司|外包)|\\b(?:on"
                    + " behalf of|hiring for|recruiting for) (?:our |a |the"
                    + " )?clients?\\b|\\b(?:staffing|recruitment|employment|temp) agency\\b|\\bagency"
                    + " worker\\b|\\bdispatch(?:ed)? worker\\b");
    private static final Pattern LICENCE =
            Pattern.compile("(?:人力资源服务|劳务派遣(?:经营)?|职业中介(?:服务)?)?许可证?(?:编?号|证号)?[:(]?[^。;]{0,12}\\d{4,}|\\blicen[cs]e"
                    + " (?:no\\.?|number)?[: ]*[a-z]*\\d{3,}");
    private static final Pattern DENIED =
            Pattern.compile("(?:非|无|不是|不属于|拒绝|谢绝|没有|不用|不经|不通过|杜绝|不含|not (?:a|an|through) (?:a |an )?|no )[^,。;]{0,6}$");
    private static final Pattern DENIED_AFTER = Pattern.compile("^(?:公司|人员|机构)?(?:勿扰|勿投|免谈|请勿|不要|除外|勿打扰|绕道|need not)");

    private static final int NEARBY = 40;

    private final AuditTexts texts;

    AgencyCheck(AuditTexts texts) {
        this.texts = texts;
    }

    void check(Opening opening, List<AdvertField> fields, List<Finding> into) {
        boolean licensed = fields.stream()
                .anyMatch(field -> field.about("许可证", "licence", "license")
                        || (mentions(field, "许可", "licen")
                                && LICENCE.matcher(field.text().text()).find()));
        if (licensed) {
            return;
        }
        AdvertField employer = AdvertField.of(AdvertField.EMPLOYER, opening.employer());
        Matcher name = NAME.matcher(employer.text().text());
        if (name.find() && !PUBLIC.matcher(employer.text().text()).find()) {
            add(opening, employer, name, into);
            return;
        }
        for (AdvertField field : fields) {
            if (!mentions(field, "派遣", "招", "中介", "外包", "佣金", "人力", "职介", "client", "agency", "dispatch")) {
                continue;
            }
            String text = field.text().text();
            Matcher matcher = TEXT.matcher(text);
            while (matcher.find()) {
                if (!DENIED.matcher(text.substring(Math.max(0, matcher.start() - NEARBY), matcher.start()))
                                .find()
                        && !DENIED_AFTER.matcher(text.substring(matcher.end())).find()) {
                    add(opening, field, matcher, into);
                    return;
                }
            }
        }
    }

    /** A cheap look before a dear one. */
    private static boolean mentions(AdvertField field, String... words) {
        for (String word : words) {
            if (field.text().text().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(Opening opening, AdvertField field, Matcher at, List<Finding> into) {
        into.add(texts.finding(
                "AGENCY_LICENCE",
                opening,
                field,
                field.text().start(at.start()),
                field.text().end(at.end())));
    }
}
