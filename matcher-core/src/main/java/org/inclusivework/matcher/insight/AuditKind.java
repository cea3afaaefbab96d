package org.inclusivework.matcher.insight;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What a finding of the opening audit is about; the order is that of reports. */
public enum AuditKind implements Labelled {
    /** Money asked of people before or for the work. */
    FEE(new Label("向求职者收钱", "money asked of job seekers")),
    /** A contract or insurance without work. */
    SHAM_EMPLOYMENT(new Label("挂证挂靠", "employment in name only")),
    /** A course offered as if it were work. */
    COURSE(new Label("以招工名义办班", "a course in place of work")),
    /** Pay against the local minimum wage. */
    PAY(new Label("工资与最低工资标准", "pay and the minimum wage")),
    /** An intermediary without a licence number. */
    AGENCY(new Label("中介和派遣资质", "licence of an intermediary")),
    /** The unified social credit code. */
    CREDIT_CODE(new Label("统一社会信用代码", "unified social credit code")),
    /** Whole limbs, or no disability. */
    WHOLE_BODY(new Label("要求肢体健全", "a whole body asked for")),
    /** Classes of disability that are turned away. */
    CLASS_EXCLUDED(new Label("不招某类残疾人", "a class turned away")),
    /** A list of classes or grades that no rule cites. */
    CLASS_LIST(new Label("残疾类别和等级", "classes and grades")),
    /** General health. */
    HEALTH_WORDING(new Label("要求身体健康", "general health asked for")),
    /** Looks and height. */
    APPEARANCE(new Label("要求外貌", "looks asked for")),
    /** Eyesight, hearing, speech or hands without the task that needs them. */
    SENSES(new Label("视听说和手脚", "senses, speech and hands")),
    /** Standard speech. */
    SPEECH(new Label("要求口音", "an accent asked for")),
    /** Being able to look after oneself. */
    SELF_CARE(new Label("要求生活自理", "self-care asked for")),
    /** A health certificate or a test on work that does not call for it. */
    HEALTH_CERTIFICATE(new Label("健康证和体检", "health certificate and tests")),
    /** Limits of age. */
    AGE(new Label("年龄限制", "age limits")),
    /** Limits of sex, marriage or children. */
    GENDER(new Label("性别和婚育限制", "limits of sex or family")),
    /** The last day is over. */
    EXPIRED(new Label("已过截止日期", "past its last day")),
    /** The number sought. */
    POSITIONS(new Label("招聘人数", "number of positions")),
    /** A place that was not found. */
    PLACE(new Label("工作地点", "place of work")),
    /** The same opening twice. */
    DUPLICATE(new Label("重复的岗位", "the same opening twice")),
    /** Nearly the same text elsewhere. */
    REPOST(new Label("文字雷同", "nearly the same text")),
    /** Nothing said about accommodations. */
    SILENT(new Label("没有写合理便利", "nothing said about accommodations"));

    private final Label label;

    AuditKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
