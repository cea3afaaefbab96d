package org.inclusivework.jobfair.messy;

import java.util.List;
import java.util.Map;

/** What people write into the columns of such sheets, and what it means. */
final class MessyWords {
    /**
     * A way of writing a value.
     *
     * @param type the type of its cell
     * @param written what stands in the cell
     * @param value what it means: a number, {@code MONTH 4000-6000}, the name of a constant, a day, or the same words
     * @param ask whether nobody can know
     */
    record Word(MessyGrid.Type type, String written, String value, boolean ask) {
        static Word of(String written, String value) {
            return new Word(MessyGrid.Type.TEXT, written, value, false);
        }

        static Word same(String written) {
            return of(written, written);
        }

        static Word ask(String written, String value) {
            return new Word(MessyGrid.Type.TEXT, written, value, true);
        }

        static Word number(String written) {
            return new Word(MessyGrid.Type.NUMBER, written, written, false);
        }
    }

    static final List<String> TITLES = List.of(
            "缝纫工", "包装工", "保洁员", "门卫", "电话客服", "数据录入员", "装配工", "质检员", "面点师", "洗碗工", "仓库管理员", "插花员", "手工编织工", "短视频剪辑",
            "会计", "收银员", "咖啡师", "盲人按摩师", "绿化养护工", "洗车工", "打字员", "贴标工", "焊锡工", "叉车工");

    static final List<String> FIRST =
            List.of("明月", "青禾", "松果", "白帆", "木棉", "橘灯", "溪石", "山楂", "雨燕", "蓝莓", "暖橙", "荷风", "朝露", "麦穗", "芦笛", "银杏");

    static final List<String> SECOND =
            List.of("电子有限公司", "服饰有限公司", "食品有限公司", "物业服务有限公司", "包装材料有限公司", "五金厂", "酒店", "手工艺品专业合作社");

    static final List<String> PLACES =
            List.of("镇江市京口区学府路88号", "镇江市润州区中山西路12号", "丹阳市开发区兰陵路6号", "扬中市三茅街道前进路9号", "句容市华阳街道文昌路3号", "镇江市丹徒区高资街道");

    static final Map<String, List<Word>> BANKS = Map.ofEntries(
            Map.entry(
                    "positions",
                    List.of(
                            Word.number("5"),
                            Word.of("若干", "0"),
                            Word.ask("2-3人", "3"),
                            Word.of("１０人", "10"),
                            Word.of("3名", "3"),
                            Word.of("两人", "2"),
                            Word.of("12", "12"),
                            Word.ask("男2女3", ""),
                            Word.of("不限", "0"),
                            Word.number("1"))),
            Map.entry(
                    "pay",
                    List.of(
                            Word.of("面议", ""),
                            Word.ask("底薪+提成", ""),
                            Word.of("4-6K", "MONTH 4000-6000"),
                            Word.of("3500～4500元/月", "MONTH 3500-4500"),
                            Word.of("18元/小时", "HOUR 18-18"),
                            Word.ask("计件", ""),
                            Word.of("日结150元", "DAY 150-150"),
                            Word.of("月薪3000元-4000元", "MONTH 3000-4000"),
                            Word.of("３０００－４０００", "MONTH 3000-4000"),
                            Word.ask("底薪3000+提成", "MONTH 3000-3000"),
                            Word.ask("试用期3000，转正3500", ""),
                            Word.of("0.4-0.6万", "MONTH 4000-6000"),
                            new Word(MessyGrid.Type.NUMBER, "3800", "MONTH 3800-3800", false),
                            Word.of("0.5元/件", "PIECE 0.5-0.5"),
                            Word.of("计件，月均4000-6000", "MONTH 4000-6000"),
                            Word.of("3000--4000", "MONTH 3000-4000"),
                            Word.of("年薪6-8万", "YEAR 60000-80000"),
                            Word.ask("3500元以上", "MONTH 3500-3500"))),
            Map.entry(
                    "shifts",
                    List.of(
                            Word.of("两班倒", "ROTATING"),
                            Word.of("长白班", "DAY"),
                            Word.of("白班/夜班", "DAY NIGHT"),
                            Word.of("三班倒", "ROTATING"),
                            Word.of("白班（8:30-17:30）", "DAY"),
                            Word.ask("看情况", ""),
                            Word.of("常白班", "DAY"),
                            Word.of("—", ""))),
            Map.entry(
                    "education",
                    List.of(
                            Word.of("学历不限", "NONE"),
                            Word.of("初中及以上", "LOWER_SECONDARY"),
                            Word.of("高中/中专", "UPPER_SECONDARY"),
                            Word.of("大专以上", "JUNIOR_COLLEGE"),
                            Word.of("不限", "NONE"),
                            Word.ask("识字就行", ""),
                            Word.of("本科及以上学历", "BACHELOR"))),
            Map.entry(
                    "dormitory",
                    List.of(
                            Word.of("包吃住", "YES"),
                            Word.of("食宿自理", "NO"),
                            Word.of("包午餐", "UNKNOWN"),
                            Word.of("提供食宿", "YES"))),
            Map.entry(
                    "validTo",
                    List.of(
                            Word.of("2026-12-31", "2026-12-31"),
                            Word.of("2026年12月20日", "2026-12-20"),
                            Word.of("2027.1.15", "2027-01-15"),
                            new Word(MessyGrid.Type.DAY, "2026-12-25", "2026-12-25", false),
                            Word.of("长期有效", ""),
                            Word.ask("12月底", ""),
                            Word.of("46387", "2026-12-31"))),
            Map.entry(
                    "classes",
                    List.of(
                            Word.same("肢体三、四级"),
                            Word.same("听力优先"),
                            Word.same("不限"),
                            Word.ask("三级以上", "三级以上"),
                            Word.same("生活自理"),
                            Word.ask("肢体、听力四级以下", "肢体、听力四级以下"))),
            Map.entry("age", List.of(Word.same("18-45周岁"), Word.same("50周岁以下"), Word.same("不限"), Word.same("１８－５５周岁"))),
            Map.entry("insurance", List.of(Word.same("五险一金"), Word.same("五险"), Word.same("意外险"))),
            Map.entry("workTime", List.of(Word.same("8:00-17:00"), Word.same("8小时，做六休一"), Word.same("8:30-17:30\n双休"))),
            Map.entry("unknown", List.of(Word.same("专业不限"), Word.same("有经验优先"), Word.same("<b>急招</b>"))),
            Map.entry("remarks", List.of(Word.same("=1+1"), Word.same("@有班车"), Word.same("+薪资可谈"), Word.same("可带辅具"))));

    /** Returns what a column is called. */
    static List<String> headers(String key) {
        return java.util.Objects.requireNonNull(HEADERS.get(key), key);
    }

    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry("number", List.of("序号", "编号", "No.")),
            Map.entry("employer", List.of("单位名称", "企业名称", "招聘单位", "用人单位（全称）", "公司名称")),
            Map.entry("title", List.of("岗位名称", "职位", "工种", "招聘岗位", "岗位/工种", "*岗位名称")),
            Map.entry("positions", List.of("招聘人数", "需求人数", "人数", "招聘\n人数", "招聘人数（人）")),
            Map.entry("pay", List.of("薪资待遇", "月薪", "工资", "薪酬", "薪资待遇：")),
            Map.entry("places", List.of("工作地点", "上班地址", "工作地址")),
            Map.entry("shifts", List.of("班次", "班制")),
            Map.entry("education", List.of("学历要求", "学历", "文化程度")),
            Map.entry("dormitory", List.of("食宿", "食宿情况")),
            Map.entry("validTo", List.of("截止日期", "招聘截止日期")),
            Map.entry("classes", List.of("残疾类别及等级要求", "残疾要求")),
            Map.entry("age", List.of("年龄要求", "年龄")),
            Map.entry("insurance", List.of("社保", "五险一金", "社会保险")),
            Map.entry("workTime", List.of("工作时间", "上班时间")),
            Map.entry("contact", List.of("联系人")),
            Map.entry("phone", List.of("联系电话", "联系方式", "手机")),
            Map.entry("creditCode", List.of("统一社会信用代码", "社会信用代码")),
            Map.entry("unknown", List.of("专业要求", "特别提示", "用工方式备注说明")),
            Map.entry("remarks", List.of("备注", "其他")));

    private MessyWords() {}
}
