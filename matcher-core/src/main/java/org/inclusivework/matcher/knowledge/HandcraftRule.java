package org.inclusivework.matcher.knowledge;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of work with goods can leave the site, told from words: handwork with small things can, whatever its use of
 * e-mail; machines, heat, chemicals, bulk and food cannot.
 *
 * <p>The usual rules infer home work from e-mail and desks and so reject handcraft. This one follows the factors of home
 * work instead: what is handled, what it is handled with, and what is unsafe where people live. Each kind of word counts
 * once, so that long texts do not win; for or against is a matter of the balance. Linear in the text.
 */
public final class HandcraftRule {

    /** The share that is expected of work that is put out: all but fetching, bringing and being shown. */
    public static final double PUT_OUT = 0.8;

    private static final Pattern[] FOR = patterns(
            "\\bby hand\\b|\\bhand (sew|stitch|knit|craft|tools?|held)|\\bhandmade\\b|\\bhandicraft|\\bmanual(ly)?\\b|手工|手绘|徒手",
            "\\b(sew|stitch|knit|crochet|embroider|lace|quilt|darn|needle|tailor|dressmak|seamstress|millin)|缝|绣|编织|织补|绒线|棒针|钩针|针|裁缝|抽纱",
            "\\bweav|\\bbasket|\\bwicker|\\bbraid|\\bnets?\\b|\\bknot|竹|藤|草编|挑编",
            "\\b(doll|toy|jewellery|jewelry|necklace|bracelet|bead|watch|clock|ornament|souvenir|miniature|scale model|brush|wig|hairpiece|hat)s?\\b"
                    + "|玩具|首饰|串珠|饰品|毛笔|风筝|人造花|香包|中国结",
            "\\bcraft|\\bartisan|\\bfolk art|\\bcarv|\\btraditional techni|工艺美术|工艺品|民间|剪纸|面塑|泥塑|布艺|装裱|拼布|拼贴|剪切",
            "\\b(draw|drawings|paint|paints|painter|sketch|cartoon|illustrat|brushes)\\b|绘|画",
            "\\b(thread|yarn|fabric|garment|clothing|apparel|textile article|leather goods|buttons?|zips?)|线|纱|布|服装|绒",
            "\\b(pack|label|sort|attach|bind|glue|fold) .{0,40}by hand|\\bbind wires|\\bhand pack|粘贴|包装|穿珠");

    private static final Pattern[] AGAINST = patterns(
            "\\bmachine (operator|tender|setter)|\\b(operate|tend|set up|monitor|control)s? .{0,40}(machine|machinery|equipment|press)"
                    + "|操作.{0,24}(机|设备|生产线)|织机|机床|注塑|冲压|机械",
            "\\bindustrial|\\bproduction line|\\bassembly line|\\bmanufacturing (process|facility|plant)|\\bfactor(y|ies)\\b|\\bplant\\b|\\bmass production"
                    + "|生产线|流水线|车间|大型|整机",
            "\\bfurnace|\\bkiln|\\boven|\\bboiler|\\bheat(ed|ing)?\\b|\\bweld|\\bsolder|\\btorch|\\bmolten|\\bforg|\\bcasting|炉|窑|焊|熔|铸|锻|烧制|烘|焙烤|蒸汽|熨",
            "\\bchemical|\\bacid|\\bdye|\\btann|\\bexplosive|\\bfirework|\\bammunition|\\bsolvent|\\bcement\\b|\\blacquer|\\bspray|化学|染|漂|酸|炸|火工|鞣|喷涂|涂料|水泥|树脂|石膏|珐琅",
            "\\bfurniture|\\bmattress|\\bvehicle|\\bbicycle|\\baircraft|\\bship|\\bboats?\\b|\\bpiano|\\borgans?\\b|\\bbarrel|\\bpallet|\\btents?\\b|\\bsails?\\b|\\bbrick|\\bstone"
                    + "|家具|车辆|汽车|船|钢琴|砖|石材|地板|健身器材",
            "\\bmeat|\\bfish (preparation|trimm|process)|\\bslaughter|\\bbak(e|er|ing)\\b|\\bfood|\\bdairy|\\bbeverage|食品|糕|肉|屠宰|酒|乳|面包",
            "\\bgrind|\\bpolish(es|ing|er)|\\bsaws?\\b|\\blathe|\\bsand(s|ing|er)\\b|\\bplaning|\\bdrill|\\bprinting press|\\bpresses\\b|研磨|琢磨|切割|打磨|锯|印刷设备|磨|木工机",
            "\\bwarehouse|\\bconstruction|\\bbuildings?\\b|\\bpatients?\\b|\\bwith guests\\b|\\bpassengers?\\b|\\bcustomers?' homes|仓库|施工|患者|乘客|顾客身体");

    private static final double CERTAIN = 1.6;

    private HandcraftRule() {}

    /**
     * How much more speaks for handwork at home than against it.
     *
     * @param text title, description and skills in English or Chinese
     * @return kinds of words for it minus kinds of words against it, the latter weighing more
     */
    public static double balance(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return count(FOR, plain) - 1.25 * count(AGAINST, plain);
    }

    /** The share of the work that can be put out, 0 to {@link #PUT_OUT}, from a balance. */
    public static double share(double balance) {
        return PUT_OUT / (1 + StrictMath.exp(-2 * (balance - CERTAIN)));
    }

    /**
     * What the ISCO-08 group says beside the words: its handicraft and sewing groups speak for, its plant, machine and
     * processing groups against.
     */
    public static double ofGroup(String isco) {
        if (isco.startsWith("7317") || isco.startsWith("7318") || isco.startsWith("7531") || isco.startsWith("7533")) {
            return 1.5;
        }
        if (isco.startsWith("7319") || isco.startsWith("7316") || isco.startsWith("2651") || isco.startsWith("9321")) {
            return 0.75;
        }
        return isco.startsWith("8") || isco.startsWith("751") || isco.startsWith("72") || isco.startsWith("71")
                ? -1.5
                : 0;
    }

    /** Whether a text is about making, mending or packing goods at all, so that the rule has a say. */
    public static boolean speaksOf(String text) {
        return count(FOR, text.toLowerCase(Locale.ROOT)) > 0;
    }

    private static int count(Pattern[] patterns, String text) {
        int found = 0;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            found += matcher.find() ? 1 : 0;
        }
        return found;
    }

    private static Pattern[] patterns(String... words) {
        Pattern[] patterns = new Pattern[words.length];
        for (int i = 0; i < words.length; i++) {
            patterns[i] = Pattern.compile(words[i]);
        }
        return patterns;
    }
}
