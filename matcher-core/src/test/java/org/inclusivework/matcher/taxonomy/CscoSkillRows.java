package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of skills from the task sentences of China's classification: what is done to what, as 熨烫衣物 or 分拣函件.
 *
 * <p>A phrase is a whole clause, that starts with one of the verbs below, has a short object and occurs in few occupations; one
 * that has a name of the list made by hand in it is left out, so that the skill of that list is found there, unless it is the one
 * skill of the same occupation with such a name: then the phrase is narrower. It has no English label, and bears its own words
 * instead.
 */
final class CscoSkillRows {

    /** Things one does with hands, tools, words or people; verbs of any office (管理, 组织, 制订) are left out. */
    private static final List<String> VERBS =
            List.of(("制作 缝制 裁剪 编织 刺绣 修理 维修 检修 保养 安装 调试 焊接 检验 检测 测量 清洗 清洁 清扫 消毒 烹制 烹调 调制 配制 切配 包装 分拣 搬运 装卸 码放 陈列 销售"
                            + " 收取 结算 核对 登记 录入 整理 编辑 剪辑 拍摄 录制 绘制 设计 策划 编写 撰写 翻译 讲解 接待 护理 照料 喂养 饲养 种植 栽培 采收 采摘 修剪 养护 灌溉"
                            + " 育苗 驾驶 配送 投递 接听 解答 办理 受理 统计 审核 盘点 采购 雕刻 打磨 抛光 喷涂 粉刷 砌筑 铺设 组装 装配 拆卸 更换 修补 熨烫 洗涤 染色 印刷 装订"
                            + " 裱糊 粘贴 梳理 捕捞 屠宰 腌制 烘烤 酿造 蒸煮 冲泡 调配 漂洗 晾晒 绑扎 镶嵌 彩绘 描绘 塑造 演奏 演唱 编排 播报 采访 摄制 护送 看护 救援 驯养"
                            + " 孵化 嫁接 播种 收割")
                    .split(" "));

    /** What makes an object a list, a turn of phrase, or anything at all. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "等|其|的|及|与|和|有关|相关|上述|所需|各类|各种|工作|情况|过程|结果|问题|内容|方案|事务|标准|人员|设备|工具|机具|装置|规范|制度|资料|记录|报告|计划|任务|措施"
                    + "|信息|数据|用品|产品$|材料|现场|场地|环境|质量|技术|工艺|方法|条件|业务|文件|处理|管理|意见|咨询|作业|加工|结构|运行|了|并|后|前|中|时|以|为|到|由|在|或|于");

    private static final Pattern CLAUSES = Pattern.compile("[，；。、\\s]+(?:[0-9]+\\.)?");
    private static final Pattern LEAD = Pattern.compile("^(?:[0-9]+\\.)?(?:负责|从事|进行|实施|开展|完成|协助)?");
    private static final Pattern OBJECT = Pattern.compile("\\p{IsHan}{2,5}");
    private static final int MOST_OCCUPATIONS = 6;

    private CscoSkillRows() {}

    /** The lines of the table, in the order of their keys. */
    static List<String> of(Path csco, TsvTable byHand) throws IOException {
        NavigableMap<String, NavigableSet<String>> phrases = new TreeMap<>(Utf8Order::compare);
        try (InputStream in = Files.newInputStream(csco.resolve("csco2022_occupations.tsv.gz"))) {
            for (TsvTable.Row row : TsvTable.read(in, "csco2022_occupations").rows()) {
                if (row.get("level").equals("4")) {
                    for (String phrase : phrases(row.get("tasks"))) {
                        phrases.computeIfAbsent(phrase, any -> new TreeSet<>()).add(row.get("code"));
                    }
                }
            }
        }
        Set<String> known = new HashSet<>();
        byHand.rows().forEach(row -> labels(row).forEach(known::add));
        List<String> lines = new ArrayList<>(List.of("key\ttype\ten\tzh\tbroader\tcsco"));
        for (Map.Entry<String, NavigableSet<String>> entry : phrases.entrySet()) {
            String phrase = entry.getKey();
            String broader = broader(phrase, entry.getValue(), byHand);
            if (entry.getValue().size() <= MOST_OCCUPATIONS
                    && !known.contains(phrase)
                    && (!broader.isEmpty() || known.stream().noneMatch(phrase::contains))) {
                lines.add(String.join(
                        "\t",
                        SkillKey.ofLabel(phrase).value(),
                        "skill",
                        phrase,
                        phrase,
                        broader,
                        String.join("|", entry.getValue())));
            }
        }
        return lines;
    }

    private static Set<String> phrases(String tasks) {
        Set<String> phrases = new TreeSet<>();
        var ends = CLAUSES.matcher(tasks);
        int start = 0;
        while (start < tasks.length()) {
            boolean more = ends.find(start);
            int end = more ? ends.start() : tasks.length();
            boolean listed = more && tasks.charAt(end) == '、';
            String clause = LEAD.matcher(tasks.substring(start, end)).replaceFirst("");
            if (!listed && isPhrase(clause)) {
                phrases.add(clause);
            }
            start = more ? ends.end() : tasks.length();
        }
        return phrases;
    }

    private static boolean isPhrase(String clause) {
        if (VERBS.stream().noneMatch(clause::startsWith)) {
            return false;
        }
        String object = clause.substring(2);
        return OBJECT.matcher(object).matches()
                && !NO_OBJECT.matcher(object).find()
                && VERBS.stream().noneMatch(object::startsWith);
    }

    private static Stream<String> labels(TsvTable.Row row) {
        return Stream.concat(Stream.of(row.get("zh")), row.list("alt_zh").stream());
    }

    private static String broader(String phrase, Set<String> codes, TsvTable byHand) {
        List<String> found = byHand.rows().stream()
                .filter(row -> row.list("csco").stream().anyMatch(codes::contains))
                .filter(row -> labels(row).anyMatch(phrase::contains))
                .map(row -> row.get("key"))
                .toList();
        return found.size() == 1 ? found.get(0) : "";
    }
}
