package org.inclusivework.matcher.match;

import org.inclusivework.matcher.taxonomy.Label;

/**
 * Everything an explanation can say, with its wording in Chinese and English; {@code {0}} to {@code {9}} stand for the terms.
 *
 * <p>The codes are stable across releases; the wordings may improve.
 */
public enum MessageCode {
    // Accommodation.
    /** Strength, alternatives, state, scopes. */
    NEED("{0}：{1}——{2}（{3}）", "{0}: {1} — {2} ({3})"),
    /** No needs and no limited function. */
    NOTHING_NEEDED("没有提出需要的便利", "no accommodation was asked for"),
    /** Function, what the work asks. */
    DEMAND_MET("{0}：岗位要求“{1}”，没问题", "{0}: the work asks for \"{1}\", which is fine"),
    /** Function, what the work asks, what can bridge it, its state. */
    DEMAND_GAP(
            "需要支持的环节——{0}：岗位要求“{1}”，可用“{2}”帮忙（{3}）",
            "support needed for {0}: the work asks for \"{1}\"; {2} would help ({3})"),
    /** Function, what the work asks. */
    DEMAND_GAP_OPEN("需要支持的环节——{0}：岗位要求“{1}”", "support needed for {0}: the work asks for \"{1}\""),
    /** Function. */
    DEMAND_PRIOR(
            "{0}：单位没有说明，按同类岗位估计，以单位答复为准", "{0}: not stated; estimated from similar work, the employer's answer counts"),
    /** Function. */
    DEMAND_UNKNOWN("{0}：单位没有说明", "{0}: not stated"),

    // Skills.
    /** Required skill. */
    SKILL_EXACT("会“{0}”", "has the skill \"{0}\""),
    /** Required skill, own skill, relation. */
    SKILL_NEAR("岗位要“{0}”，会“{1}”（{2}）", "the work asks for \"{0}\"; has \"{1}\" ({2})"),
    /** Required skill, own skill, relation, number of occupations. */
    SKILL_NEAR_SHARED(
            "岗位要“{0}”，会“{1}”（{2}，有 {3} 种职业两样都用到）",
            "the work asks for \"{0}\"; has \"{1}\" ({2}; {3} occupations use both)"),
    /** Required skill, own skill, level asked for, own level. */
    SKILL_LEVEL("岗位要“{0}”{2}，现有“{1}”{3}", "the work asks for \"{0}\" at {2}; has \"{1}\" at {3}"),
    /** Required skill. */
    SKILL_TO_LEARN("“{0}”还没学过，可以培训", "\"{0}\" would have to be learned"),
    /** Nothing stated. */
    SKILLS_NOT_STATED("岗位没有写技能要求", "the opening says nothing about skills"),
    /** Title. */
    OCCUPATION_WISHED("正是想做的工作：{0}", "just the work wished for: {0}"),
    /** Title. */
    OCCUPATION_NEAR("和想做的工作相近：{0}", "close to the work wished for: {0}"),
    /** Title. */
    OCCUPATION_OTHER("不是原来想做的工作：{0}", "not the work wished for: {0}"),

    // Location.
    /** Place, distance, mode, minutes. */
    TRAVEL_WITHIN("去{0}约 {1}，{2}约 {3}，在出行范围内", "{0} is about {1} away, {3} by {2}, within reach"),
    /** Place, distance, mode, minutes. */
    TRAVEL_BEYOND("去{0}约 {1}，{2}约 {3}，超出平时的出行范围", "{0} is about {1} away, {3} by {2}, beyond the usual reach"),
    /** No trip. */
    TRAVEL_NONE("不用到单位上班，远近没有影响", "no trips to the site, distance does not matter"),
    /** How often. */
    TRAVEL_RARE("到单位的次数少（{0}）", "few trips to the site ({0})"),
    /** Living in. */
    TRAVEL_DORMITORY("单位可以住宿", "one can live in"),
    /** Distance unknown. */
    TRAVEL_UNKNOWN("路程还不清楚", "the distance is not known"),

    // Home.
    /** No preference. */
    HOME_EITHER("在家、到单位都可以", "either at home or on site"),
    /** Share. */
    HOME_STATED("工作可在家完成的部分：{0}", "share of the work that can be done at home: {0}"),
    /** Share. */
    HOME_PRIOR(
            "可在家完成的部分约 {0}，按同类岗位估计，以单位答复为准",
            "about {0} could be done at home; estimated from similar work, the employer's answer counts"),
    /** Nothing known. */
    HOME_UNKNOWN("能不能在家做，单位没有说明", "whether it can be done at home is not stated"),
    /** Equipment. */
    HOME_EQUIPMENT("设备还要落实：{0}", "equipment to be settled: {0}"),
    /** Square metres. */
    HOME_SPACE("需要地方 {0}", "room needed: {0}"),
    /** Connection. */
    HOME_INTERNET("需要网络：{0}", "connection needed: {0}"),
    /** Hazards. */
    HOME_HAZARD("家里有人要照看时要注意：{0}", "to mind where others are about: {0}"),
    /** Training at a centre. */
    HOME_TRAINING("先到点培训", "it is learned at a centre first"),

    // Obstacles and the smallest change that removes each.
    /** First day. */
    NOT_OPEN_YET("还没有开始招聘（{0} 开始）", "not open before {0}"),
    /** First day. */
    WAIT_UNTIL("{0} 起再推荐", "recommend it from {0} on"),
    /** Last day. */
    CLOSED("招聘已经结束（{0}）", "closed on {0}"),
    /** Ask whether it is open again. */
    ASK_REOPEN("问单位是否还招人", "ask the employer whether it still hires"),
    /** Citation. */
    RULE("按规定只能招规定范围内的人员（{0}）", "reserved by a rule ({0})"),
    /** Other openings. */
    RULE_OTHER("看看不受这项规定限制的同类岗位", "look at similar work to which the rule does not apply"),
    /** Alternatives, scopes. */
    REQUIRED_NEED("必须有的便利单位暂不能提供：{0}（{1}）", "a required accommodation is not available for now: {0} ({1})"),
    /** The alternative that takes least, scopes, typical cost. */
    ARRANGE("请单位安排“{0}”（{1}；{2}）", "have the employer arrange: {0} ({1}; {2})"),
    /** Credential. */
    CREDENTIAL("缺少证书：{0}", "a certificate is missing: {0}"),
    /** Credential. */
    OBTAIN_CREDENTIAL("先考取或办理“{0}”", "obtain: {0}"),
    /** Asked for, own. */
    EDUCATION("学历要求{0}，现为{1}", "schooling asked for: {0}; completed: {1}"),
    /** Own. */
    ASK_EDUCATION("问单位能否放宽到{0}", "ask the employer to accept {0}"),
    /** Asked for, own limit. */
    HOURS("至少{0}，超过可以工作的{1}", "at least {0}, more than the {1} that are possible"),
    /** Own limit. */
    REDUCE_HOURS("问单位能否减到{0}", "ask the employer to reduce to {0}"),
    /** Shifts. */
    SHIFT("要上{0}，本人不能上", "includes {0}, which is not possible"),
    /** Shifts. */
    DROP_SHIFT("问单位能否不排{0}", "ask the employer to leave out {0}"),
    /** Pay. */
    PAY("工资低于本人要求（最低 {0}）", "the pay is below the least accepted ({0})"),
    /** Floor. */
    RAISE_PAY("问单位工资能否达到 {0}", "ask the employer for pay of {0}"),
    /** No dormitory. */
    DORMITORY("单位不能住宿", "one cannot live in"),
    /** Find lodging. */
    FIND_LODGING("在附近另找住处", "find lodging close by"),
    /** Place, distance, longest limit factor. */
    REACH("去{0}约 {1}，超出能去的最远范围", "{0} is about {1} away, beyond what is possible"),
    /** Mode, needed limit. */
    EXTEND_REACH("{0}要能走到 {1}，或由单位接送", "reach {1} by {0}, or be fetched by the employer"),
    /** Only on site. */
    HOME_ONLY("只能在家做，岗位不行或不全在家", "only work at home is possible, and this is not, or not wholly"),
    /** Ask for home. */
    ASK_HOME("问单位能否全部在家完成", "ask the employer whether all of it can be done at home"),

    // Questions to the employer.
    /** Alternatives, scope. */
    ASK_OFFER("请问单位：能否提供{0}（{1}）？", "Could you offer {0} ({1})?"),
    /** Function. */
    ASK_DEMAND("请问单位：这项工作对“{0}”的要求是什么？", "What does the work ask for as to {0}?"),
    /** Heading and words of a list of classes or grades that the employer made itself. */
    ASK_DECLARED(
            "请问单位：表上写着“{0}：{1}”。这项工作具体要做什么？有便利的话是不是也可以？",
            "Your sheet says \"{0}: {1}\". What does the work itself ask for, and would an accommodation do?"),
    /** Nothing. */
    ASK_SKILLS("请问单位：需要会做什么？", "What should one be able to do?"),
    /** Nothing. */
    ASK_PLACE("请问单位：具体在哪里上班？", "Where exactly is the work?"),
    /** Nothing. */
    ASK_HOME_SHARE("请问单位：有多少工作可以在家做？", "How much of the work can be done at home?"),
    /** Nothing. */
    ASK_PAY("请问单位：工资多少，怎么算？", "What is the pay, and what is it paid for?"),
    /** Nothing. */
    ASK_HOURS("请问单位：每周工作多少小时？", "How many hours a week?"),
    /** Nothing. */
    ASK_SHIFTS("请问单位：怎么排班？", "Which shifts are there?"),
    /** Nothing. */
    ASK_DORMITORY("请问单位：能不能住宿？", "Can one live in?"),

    // Questions to the person.
    /** Nothing. */
    ASK_OWN_PLACE("请问本人：住在哪个乡镇或街道？", "In which town or neighbourhood do you live?"),
    /** Nothing. */
    ASK_OWN_REACH("请问本人：最远能去哪里，怎么去？", "How far can you go, and how?"),
    /** Education asked for. */
    ASK_OWN_EDUCATION("请问本人：学历是否达到{0}？", "Have you completed {0}?"),
    /** Citation. */
    ASK_OWN_RULE("请问本人：是否符合这项规定（{0}）？", "Does the rule ({0}) apply to you?"),
    /** What the home has. */
    ASK_OWN_HOME("请问本人：家里有没有——{0}？", "Is there at home: {0}?");

    private final Label wording;
    private final int arity;

    MessageCode(String zh, String en) {
        this.wording = new Label(zh, en);
        int terms = 0;
        while (zh.contains("{" + terms + "}")) {
            terms++;
        }
        this.arity = terms;
    }

    /** Returns the wording, with {@code {0}} and so on for the terms. */
    public Label wording() {
        return wording;
    }

    /** Returns how many terms the wording takes. */
    public int arity() {
        return arity;
    }
}
