package org.inclusivework.matcher.knowledge;

import java.util.regex.Pattern;

/**
 * What decides whether work with goods can leave the site, as words in English and Chinese: six factors speak for it and
 * eight against. They are those by which put-out work is arranged: what is handled and how large it is, with what tools,
 * heat and chemicals, power and noise, fixed plant, and who or what must be present.
 */
enum HandcraftFactor {
    /** The hand and its simple tools. */
    HAND(
            1.0,
            "\\bby hand\\b|\\bhand[- ]?(made|sew|sewn|stitch|knit|craft|tool|held|pack|paint|weav|"
                    + "carv|assembl)|\\bhandi?craft|\\bmanual(ly)?\\b|\\bneedles?\\b|\\bpliers\\b|\\bscissors\\b|"
                    + "\\bchisels?\\b|\\bgouges?\\b|\\bgravers?\\b|\\bburins?\\b|\\bbrushes\\b|\\bknives\\b|手工|手绘|手织|"
                    + "徒手|棒针|钩针|织补针|剪刀|刻刀|绣"),
    /** Fine making of small things: sewing, knitting, stringing. */
    MAKE(
            1.0,
            "\\b(sew(s|n|ing|ers?)?|stitch\\w*|knit\\w*|crochet\\w*|embroider\\w*|lace[- ]?mak\\w*|"
                    + "quilt\\w*|darn\\w*|tailor\\w*|dressmak\\w*|seamstress\\w*|milliner\\w*|bead(ed|ing|work)?|"
                    + "braid\\w*|knot\\w*|basket\\w*|string(s|ing) (beads|pearls))\\b|缝纫|缝制|缝合|刺绣|编织|织补|绣|挑编|"
                    + "串珠|穿珠|剪纸|扎花|剪贴|拼贴|裁缝|布艺|装裱"),
    /** Goods that one person carries in a bag. */
    SMALL(
            1.0,
            "\\b(garments?|clothing|apparel|gloves?|hats?|headwear|hosiery|accessories|dolls?|"
                    + "toys?|jewell?ery|necklaces?|bracelets?|beads?|watch(es)?|clocks?|ornaments?|"
                    + "souvenirs?|miniatures?|models?|brush(es)?|wigs?|hairpieces?|baskets?|nets?|buttons?|"
                    + "zips?|ribbons?|yarns?|threads?|embroider\\w*|leather goods|handbags?|wallets?|"
                    + "musical instruments?|violins?|guitars?|flutes?|drums? makers?|footwear|shoes?|bags?|"
                    + "belts?|rackets?|leather|textiles?|fabrics?|lace|paper|pottery|porcelain|tableware|"
                    + "spectacles|patterns?|figurines?|labels?|envelopes?|cards?|wires?|greeting cards|"
                    + "candles?|umbrellas?|flowers?)\\b|乐器|鞋|皮具|皮革|织物|纸|陶瓷|漆器|绢|布|玩具|首饰|饰品|毛笔|风筝|花|香包|剪纸|面塑|"
                    + "泥塑|刺绣|服装|衣|帽|手套|针织|绒线|毛线|包装|信封|纸盒|工艺品|工艺画|扇|伞"),
    /** Light work at a table: joining, mending, packing, sorting. */
    TABLE(
            0.5,
            "\\b(assembl\\w*|repair\\w*|mend\\w*|pack(s|ed|ing|ers?)?|label\\w*|sort(s|ed|ing)?|"
                    + "fold\\w*|bind\\w*|t(ie|ies|ying)|attach\\w*|glu(e|es|ed|ing)|restor\\w*)\\b|组装|装配|粘贴|包装|"
                    + "修补|修复|折叠|分拣|贴标|扎固"),
    /** Piece by piece, as a craft is done. */
    CRAFT(
            0.75,
            "\\bcraft(s|ing|ed|speople|sman)?\\b|\\bartisan\\w*|\\bfolk\\b|\\btraditional (techni|"
                    + "method|craft)|\\bcarv\\w*|\\bengrav\\w*|\\bhandicraft|\\bto measure\\b|\\bbespoke|"
                    + "\\bdecorat\\w*|\\bpaint(s|ing|ers?)?\\b|\\bdraw(s|ing|ings)?\\b|\\bsketch\\w*|"
                    + "\\billustrat\\w*|\\bcartoon|工艺美术|工艺品|民间|传统|雕|绘|画"),
    /** The object is data: a drawing, a pattern or a page on a screen. */
    SCREEN(
            1.5,
            "\\bcad\\b|\\bcomputer[- ]aided|\\b(design|draw|edit|layout|"
                    + "retouch)\\w*\\b[^.]{0,40}\\b(software|computers?|digital)\\b|\\bcad systems?|计算机辅助设计|"
                    + "图文处理|排版|制版师|电脑"),
    /** Machines are operated, tended or set up. */
    MACHINE(
            -1.0,
            "\\bmachine (operator|tender|setter)|\\b(operat|tend|set[s]? up|monitor|supervis|"
                    + "handl)\\w*\\b[^.]{0,50}\\b(machines?|machinery|equipments?|press(es)?|lines?|drums?|"
                    + "mixers?)\\b|\\bmachine tools?\\b|\\bwith machines\\b|操作.{0,30}(机|设备|装置|生产线)|"
                    + "使用(?!缝).{0,12}(设备|机械|机器)|织机|机床|注塑|冲压|机械|生产线|专用设备"),
    /** A line, a factory or a laboratory is needed. */
    PLANT(
            -1.0,
            "\\bindustrial|\\bproduction (line|process)|\\bassembly line|\\bconveyor|"
                    + "\\bmass[- ]produc|\\bfactor(y|ies)\\b|\\b(processing|manufacturing|production|"
                    + "industrial|chemical) plants?\\b|\\bmills?\\b|\\bcleanroom|\\blaboratory|"
                    + "\\bmanufacturing (process|facility|plant)|生产线|流水线|车间|整机|实验室"),
    /** Fire, furnaces and molten matter. */
    HEAT(
            -1.25,
            "\\bfurnaces?\\b|\\bkilns?\\b|\\bovens?\\b|\\bboilers?\\b|\\bmolten\\b|\\bmelt\\w*|\\bweld\\w*|"
                    + "\\btorch\\w*|\\bforg(e|ing)\\b|\\bcast(s|ing|ings)\\b|\\bfoundry|\\bsmith\\w*|\\bheat(ed|ing|"
                    + "s)?\\b|\\bfir(e|ed|ing) (of )?(clay|ceramic|potter|glass|brick)|\\bglass-?blow|冶炼|干馏|炉|"
                    + "窑|焊|熔|铸|锻|烧制|烘|焙|蒸汽|熔化|退火"),
    /** Chemicals, dust of paints, and what explodes. */
    CHEMICAL(
            -1.25,
            "\\bchemicals?\\b|\\bacids?\\b|\\bdye(s|d|ing|ers?)?\\b|\\btann(er|ing|ery)|\\bexplosiv\\w*|"
                    + "\\bfireworks?\\b|\\bammunition|\\bsolvents?\\b|\\bcement(ed|ing)?\\b|\\blacquer\\w*|"
                    + "\\bspray\\w*|\\bsoaps?\\b|\\brubber\\b|\\bplating\\b|\\bvarnish\\w*|\\bslurry|化学|染|漂白|酸|炸|火工|鞣|"
                    + "喷涂|喷漆|涂料|水泥|树脂|石膏|珐琅|电镀|溶剂|沥青"),
    /** Goods of great size or weight. */
    BULKY(
            -1.25,
            "\\bfurniture|\\bmattress\\w*|\\bvehicles?\\b|\\bcars?\\b|\\bbuses\\b|\\bbicycles?\\b|"
                    + "\\baircraft|\\bships?\\b|\\bboats?\\b|\\bpianos?\\b|\\borgans?\\b|\\bharpsichords?\\b|"
                    + "\\bbarrels?\\b|\\bpallets?\\b|\\btents?\\b|\\bsails?\\b|\\bbricks?\\b|\\bstones?\\b|\\bconcrete|"
                    + "\\bheavy|\\bcabinets?\\b|\\bfloor(ing| lay)|\\bhides?\\b|家具|车辆|汽车|船|钢琴|键盘乐器|砖|石材|地板|健身器材|"
                    + "大型|金属板"),
    /** Food, which hygiene keeps in its place. */
    FOOD(
            -1.25,
            "\\bmeat|\\bfish\\b(?! ?nets?)|\\bslaughter|\\bbak(e|er|ers|ing)\\b|\\bbread|\\bfoods?\\b|"
                    + "\\bdairy|\\bmilk|\\bbeverages?|\\bcanning|食品|糕|肉|屠宰|酒|乳|面包"),
    /** Powered cutting and grinding: noise, dust and danger to carers and children. */
    POWER(
            -1.0,
            "\\bgrind\\w*|\\bpolish(es|ing|ers?)\\b|\\bsaw(s|ing|mill)?\\b|\\blathe\\w*|\\bsand(s|ing|"
                    + "ers?)\\b|\\bplan(e|es|ing) wood|\\bdrill\\w*|\\bprint(ing)? press|\\bpower tools?|"
                    + "\\bstamp\\w* press|\\bsemiconductor|\\bsurface[- ]mount|研磨|琢磨|打磨|抛光|切割|锯|刨|磨|砂|印刷设备|木工机"),
    /** People, buildings and stores that cannot be carried home. */
    PLACE(
            -1.25,
            "\\bwarehouse|\\bconstruction sites?|\\bbuildings?\\b|\\bpatients?\\b|\\bguests?\\b|"
                    + "\\bpassengers?\\b|\\bcustomers'? (homes?|premises)|\\bon stage|\\bbackstage|"
                    + "\\bperformances?\\b|\\broofs?\\b|\\bchimneys?\\b|\\bon[- ]site\\b|\\binstall(s|ed|ing|"
                    + "ation)?\\b|\\bcustomers\\b|\\bclients\\b|\\brepair shop|\\bstations?\\b|\\bunderground\\b|"
                    + "\\bmines?\\b|\\bstudents?\\b|\\bclassroom|\\bmuseums?\\b|\\bshops?\\b|\\bstores?\\b|"
                    + "\\boutdoors?\\b|仓库|施工|患者|乘客|店铺|现场安装|学生|墙|壁画|井|矿|顾客|安装");

    private final double weight;
    private final Pattern words;

    HandcraftFactor(double weight, String words) {
        this.weight = weight;
        this.words = Pattern.compile(words);
    }

    /** What the factor adds to the balance where the work is said to have it: below 0 where it speaks against. */
    double weight() {
        return weight;
    }

    /** Whether a lower-case text names the factor. */
    boolean in(String lowerCase) {
        return words.matcher(lowerCase).find();
    }
}
