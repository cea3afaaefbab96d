package org.inclusivework.matcher.taxonomy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An adjustment of work or workplace that a person may need and an employer may offer; the catalogue of 51 codes.
 *
 * <p>No code hides an "or" between things that different people need: parking is apart from the shuttle, the guide dog apart
 * from the assistant. The order of the constants is the catalogue order, in which questions are put to an employer; at most 64
 * codes fit, so that a set of them is one {@code long} ({@link #bit()}). Never persist the ordinal or the bit: store
 * {@link #code()}.
 *
 * <p>Source: this project's synthesis of the ICF's activities and environment, the themes of the Job Accommodation Network, and
 * the work-environment fields of the Korean agency. ICF letters: b body, d activity, e environment.
 */
public enum Accommodation implements Labelled {
    /** Step-free or ramped entrance. */
    PA_STEPFREE(
            "PA-STEPFREE",
            AccommodationGroup.PA,
            new Label("出入口无台阶或有坡道", "step-free or ramped entrance"),
            "d460 e150",
            TypicalCost.ONE_OFF,
            WorkFunction.STANDING_WALKING),
    /** Usable lift or ground-floor post. */
    PA_LIFT(
            "PA-LIFT",
            AccommodationGroup.PA,
            new Label("有电梯或在一楼工作", "usable lift or ground-floor post"),
            "d455 e150",
            TypicalCost.ONE_OFF,
            WorkFunction.STANDING_WALKING),
    /** Accessible toilet close by. */
    PA_TOILET(
            "PA-TOILET",
            AccommodationGroup.PA,
            new Label("就近有无障碍卫生间", "accessible toilet close by"),
            "d530 e150",
            TypicalCost.ONE_OFF),
    /** Adjustable desk and chair with knee space. */
    PA_DESK(
            "PA-DESK",
            AccommodationGroup.PA,
            new Label("桌椅可调，轮椅能进", "adjustable desk and chair with knee space"),
            "d415 e135",
            TypicalCost.ONE_OFF),
    /** Work can be done seated or sit-stand by choice. */
    PA_SIT(
            "PA-SIT",
            AccommodationGroup.PA,
            new Label("可坐着做或坐站自选", "work can be done seated or sit-stand by choice"),
            "d415 d410",
            TypicalCost.FREE,
            WorkFunction.STANDING_WALKING),
    /** No heavy lifting. */
    PA_NOLIFT(
            "PA-NOLIFT",
            AccommodationGroup.PA,
            new Label("不搬重物", "no heavy lifting"),
            "d430",
            TypicalCost.FREE,
            WorkFunction.LIFTING),
    /** Can be operated with one hand. */
    PA_ONEHAND(
            "PA-ONEHAND",
            AccommodationGroup.PA,
            new Label("单手可操作", "can be operated with one hand"),
            "d440 d445",
            TypicalCost.ONE_OFF,
            WorkFunction.BOTH_HANDS),
    /** Short walks on site, with places to rest. */
    PA_NEARBY(
            "PA-NEARBY",
            AccommodationGroup.PA,
            new Label("厂内走动少，有歇脚处", "short walks on site, with places to rest"),
            "d450 b455",
            TypicalCost.FREE,
            WorkFunction.STANDING_WALKING),
    /** Moderate temperature, neither heat nor frost. */
    PA_CLIMATE(
            "PA-CLIMATE",
            AccommodationGroup.PA,
            new Label("温度适宜，不高温不受冻", "moderate temperature, neither heat nor frost"),
            "b550 e225",
            TypicalCost.ONE_OFF),
    /** No dust, fumes or strong scents. */
    PA_AIR(
            "PA-AIR",
            AccommodationGroup.PA,
            new Label("无粉尘和刺激气味", "no dust, fumes or strong scents"),
            "b440 e260",
            TypicalCost.ONE_OFF),
    /** A place to lie down and rest. */
    PA_REST(
            "PA-REST",
            AccommodationGroup.PA,
            new Label("有可平躺休息处", "a place to lie down and rest"),
            "b455 e150",
            TypicalCost.FREE),
    /** Work software works with a screen reader. */
    VI_SCREENREADER(
            "VI-SCREENREADER",
            AccommodationGroup.VI,
            new Label("工作软件支持读屏", "work software works with a screen reader"),
            "b210 e125",
            TypicalCost.ONE_OFF,
            WorkFunction.EYESIGHT),
    /** Large screen or magnifier may be used. */
    VI_MAGNIFY(
            "VI-MAGNIFY",
            AccommodationGroup.VI,
            new Label("可用大屏或放大设备", "large screen or magnifier may be used"),
            "b210 d166",
            TypicalCost.ONE_OFF,
            WorkFunction.EYESIGHT),
    /** Documents in large print, braille or tagged files. */
    VI_ALTFORMAT(
            "VI-ALTFORMAT",
            AccommodationGroup.VI,
            new Label("大字版、盲文或可读屏文件", "documents in large print, braille or tagged files"),
            "d166 e125",
            TypicalCost.FREE,
            WorkFunction.EYESIGHT),
    /** Adjustable light without glare. */
    VI_LIGHT(
            "VI-LIGHT",
            AccommodationGroup.VI,
            new Label("光线可调，不刺眼", "adjustable light without glare"),
            "e240",
            TypicalCost.ONE_OFF,
            WorkFunction.EYESIGHT),
    /** Tactile signs and a guided first walk. */
    VI_ORIENT(
            "VI-ORIENT",
            AccommodationGroup.VI,
            new Label("有触觉标识，入职带路", "tactile signs and a guided first walk"),
            "d460 e150",
            TypicalCost.FREE),
    /** Sign-language interpreter. */
    HC_SIGN(
            "HC-SIGN",
            AccommodationGroup.HC,
            new Label("手语翻译", "sign-language interpreter"),
            "d320 d340 e125",
            TypicalCost.RECURRING,
            WorkFunction.LISTENING_SPEAKING),
    /** Live captions. */
    HC_CAPTION(
            "HC-CAPTION",
            AccommodationGroup.HC,
            new Label("语音转文字", "live captions"),
            "d310 e125",
            TypicalCost.FREE,
            WorkFunction.LISTENING_SPEAKING),
    /** Text instead of speech, no telephone duty. */
    HC_TEXT(
            "HC-TEXT",
            AccommodationGroup.HC,
            new Label("文字沟通，不接打电话", "text instead of speech, no telephone duty"),
            "d325 d360",
            TypicalCost.FREE,
            WorkFunction.LISTENING_SPEAKING),
    /** Slow speech face to face, for lip-reading. */
    HC_FACE(
            "HC-FACE",
            AccommodationGroup.HC,
            new Label("面对面慢说，便于读唇", "slow speech face to face, for lip-reading"),
            "d310 d360",
            TypicalCost.FREE,
            WorkFunction.LISTENING_SPEAKING),
    /** Flashing or vibrating alarms. */
    HC_VISUALALARM(
            "HC-VISUALALARM",
            AccommodationGroup.HC,
            new Label("闪光或震动警报", "flashing or vibrating alarms"),
            "b230 e150",
            TypicalCost.ONE_OFF),
    /** Hearing loop or remote microphone. */
    HC_LOOP(
            "HC-LOOP",
            AccommodationGroup.HC,
            new Label("助听传声设备", "hearing loop or remote microphone"),
            "b230 e125",
            TypicalCost.ONE_OFF,
            WorkFunction.LISTENING_SPEAKING),
    /** Communication device welcome, with extra time. */
    HC_AAC(
            "HC-AAC",
            AccommodationGroup.HC,
            new Label("可用沟通设备，给足时间", "communication device welcome, with extra time"),
            "d330 d360",
            TypicalCost.FREE,
            WorkFunction.LISTENING_SPEAKING),
    /** Written or pictorial steps. */
    CP_WRITTEN(
            "CP-WRITTEN",
            AccommodationGroup.CP,
            new Label("图文步骤卡", "written or pictorial steps"),
            "d325 b144",
            TypicalCost.FREE,
            WorkFunction.CONCENTRATION),
    /** Stable tasks, changes announced ahead. */
    CP_ROUTINE(
            "CP-ROUTINE",
            AccommodationGroup.CP,
            new Label("工作固定，变动提前说", "stable tasks, changes announced ahead"),
            "d210 d230",
            TypicalCost.FREE,
            WorkFunction.CONCENTRATION),
    /** Quiet workplace, headphones allowed. */
    CP_QUIET(
            "CP-QUIET",
            AccommodationGroup.CP,
            new Label("安静工位，可戴耳机", "quiet workplace, headphones allowed"),
            "b140 e250",
            TypicalCost.FREE,
            WorkFunction.CONCENTRATION),
    /** No output pressure, longer training. */
    CP_PACE(
            "CP-PACE",
            AccommodationGroup.CP,
            new Label("不赶产量，培训期延长", "no output pressure, longer training"),
            "d240 b164",
            TypicalCost.FREE,
            WorkFunction.PACE),
    /** Little contact with customers. */
    CP_LOWCONTACT(
            "CP-LOWCONTACT",
            AccommodationGroup.CP,
            new Label("少接触顾客", "little contact with customers"),
            "d720 d740",
            TypicalCost.FREE,
            WorkFunction.SOCIAL_CONTACT),
    /** A named mentor and regular check-ins. */
    CP_FEEDBACK(
            "CP-FEEDBACK",
            AccommodationGroup.CP,
            new Label("专人带教，定期沟通", "a named mentor and regular check-ins"),
            "e330",
            TypicalCost.FREE,
            WorkFunction.CONCENTRATION),
    /** A quiet place to withdraw for a moment. */
    CP_PRIVATE(
            "CP-PRIVATE",
            AccommodationGroup.CP,
            new Label("有安静处可缓一缓", "a quiet place to withdraw for a moment"),
            "b152",
            TypicalCost.FREE),
    /** No heights, driving or unguarded machines. */
    CP_SAFETASK(
            "CP-SAFETASK",
            AccommodationGroup.CP,
            new Label("不登高、不开车、不碰无防护机器", "no heights, driving or unguarded machines"),
            "b164 b110",
            TypicalCost.FREE),
    /** Reduced hours (part time). */
    SC_PART(
            "SC-PART",
            AccommodationGroup.SC,
            new Label("工时可减（非全日制）", "reduced hours (part time)"),
            "b130 b455",
            TypicalCost.FREE,
            WorkFunction.PACE),
    /** Flexible start and end. */
    SC_FLEX("SC-FLEX", AccommodationGroup.SC, new Label("弹性上下班", "flexible start and end"), "d230", TypicalCost.FREE),
    /** Day shift only. */
    SC_NONIGHT("SC-NONIGHT", AccommodationGroup.SC, new Label("只上白班", "day shift only"), "b134", TypicalCost.FREE),
    /** Fixed shift, no rotation, no overtime. */
    SC_FIXED(
            "SC-FIXED",
            AccommodationGroup.SC,
            new Label("固定班次，不倒班不加班", "fixed shift, no rotation, no overtime"),
            "d230 b134",
            TypicalCost.FREE),
    /** Extra breaks. */
    SC_BREAKS(
            "SC-BREAKS",
            AccommodationGroup.SC,
            new Label("可多休息几次", "extra breaks"),
            "b455 b280",
            TypicalCost.FREE,
            WorkFunction.PACE,
            WorkFunction.STANDING_WALKING),
    /** Leave for treatment. */
    SC_MEDICAL(
            "SC-MEDICAL",
            AccommodationGroup.SC,
            new Label("可请假就医", "leave for treatment"),
            "d570 e580",
            TypicalCost.FREE),
    /** Shared post or reduced output. */
    SC_JOBSHARE(
            "SC-JOBSHARE",
            AccommodationGroup.SC,
            new Label("两人合岗或减量", "shared post or reduced output"),
            "d850",
            TypicalCost.FREE,
            WorkFunction.PACE),
    /** Voice input or special keyboard and mouse allowed. */
    AT_INPUT(
            "AT-INPUT",
            AccommodationGroup.AT,
            new Label("可用语音输入或特制键鼠", "voice input or special keyboard and mouse allowed"),
            "d360 e135",
            TypicalCost.ONE_OFF,
            WorkFunction.BOTH_HANDS,
            WorkFunction.HAND_PRECISION),
    /** Own devices and software may be used. */
    AT_OWN(
            "AT-OWN",
            AccommodationGroup.AT,
            new Label("可用自带辅具和软件", "own devices and software may be used"),
            "e115 e135",
            TypicalCost.FREE),
    /** Employer or a scheme pays for devices. */
    AT_FUND(
            "AT-FUND",
            AccommodationGroup.AT,
            new Label("单位或项目出资配辅具", "employer or a scheme pays for devices"),
            "e135 e590",
            TypicalCost.ONE_OFF),
    /** Clock-in that needs neither face nor finger. */
    AT_CLOCKIN(
            "AT-CLOCKIN",
            AccommodationGroup.AT,
            new Label("打卡方式无障碍", "clock-in that needs neither face nor finger"),
            "e125 e135",
            TypicalCost.FREE),
    /** Job coach on site. */
    SP_COACH(
            "SP-COACH",
            AccommodationGroup.SP,
            new Label("就业辅导员到岗支持", "job coach on site"),
            "e360 d155",
            TypicalCost.RECURRING,
            WorkFunction.CONCENTRATION,
            WorkFunction.SOCIAL_CONTACT),
    /** A personal assistant is admitted. */
    SP_ASSIST(
            "SP-ASSIST",
            AccommodationGroup.SP,
            new Label("可由人陪同", "a personal assistant is admitted"),
            "e340",
            TypicalCost.FREE),
    /** A guide dog is admitted. */
    SP_ANIMAL(
            "SP-ANIMAL",
            AccommodationGroup.SP,
            new Label("可带导盲犬", "a guide dog is admitted"),
            "e350",
            TypicalCost.FREE),
    /** Help in an evacuation. */
    SF_EVAC(
            "SF-EVAC",
            AccommodationGroup.SF,
            new Label("应急疏散有人协助", "help in an evacuation"),
            "e340 e150",
            TypicalCost.FREE),
    /** Accessible dormitory and canteen. */
    LV_DORM(
            "LV-DORM",
            AccommodationGroup.LV,
            new Label("宿舍食堂无障碍", "accessible dormitory and canteen"),
            "e155 d530",
            TypicalCost.ONE_OFF),
    /** Shuttle with an accessible stop. */
    TR_SHUTTLE(
            "TR-SHUTTLE",
            AccommodationGroup.TR,
            new Label("有班车、无障碍站点", "shuttle with an accessible stop"),
            "d470 e540",
            TypicalCost.RECURRING),
    /** Parking and charging for a wheelchair scooter. */
    TR_PARK(
            "TR-PARK",
            AccommodationGroup.TR,
            new Label("可停轮椅车并充电", "parking and charging for a wheelchair scooter"),
            "d470 e150",
            TypicalCost.ONE_OFF),
    /** No driving licence needed. */
    TR_NODRIVE(
            "TR-NODRIVE",
            AccommodationGroup.TR,
            new Label("不要求驾照", "no driving licence needed"),
            "d475",
            TypicalCost.FREE),
    /** Can be done at home, wholly or in part. */
    HB_HOME(
            "HB-HOME",
            AccommodationGroup.HB,
            new Label("可在家做（全部或部分）", "can be done at home, wholly or in part"),
            "d850 e155",
            TypicalCost.FREE);

    private final String code;
    private final AccommodationGroup group;
    private final Label label;
    private final String icf;
    private final TypicalCost typicalCost;
    private final Set<WorkFunction> bridges;

    Accommodation(
            String code,
            AccommodationGroup group,
            Label label,
            String icf,
            TypicalCost typicalCost,
            WorkFunction... bridges) {
        this.code = code;
        this.group = group;
        this.label = label;
        this.icf = icf;
        this.typicalCost = typicalCost;
        Set<WorkFunction> set = EnumSet.noneOf(WorkFunction.class);
        Collections.addAll(set, bridges);
        this.bridges = Collections.unmodifiableSet(set);
    }

    /** Returns the published code, such as {@code PA-STEPFREE}. */
    public String code() {
        return code;
    }

    /** Returns the group of the catalogue. */
    public AccommodationGroup group() {
        return group;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }

    /** Returns the related ICF codes, separated by a space. */
    public String icf() {
        return icf;
    }

    /** Returns what this usually costs the employer. */
    public TypicalCost typicalCost() {
        return typicalCost;
    }

    /** Returns the demands whose gap to a person's capacity this accommodation closes; unmodifiable, in catalogue order. */
    public Set<WorkFunction> bridges() {
        return bridges;
    }

    /** Returns the bit of this accommodation in a set held as a {@code long}. */
    public long bit() {
        return 1L << ordinal();
    }

    /** Finds an accommodation by its code, ignoring case, with {@code _} taken as {@code -}. */
    public static Optional<Accommodation> find(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT).replace('_', '-');
        for (Accommodation accommodation : values()) {
            if (accommodation.code.equals(wanted)) {
                return Optional.of(accommodation);
            }
        }
        return Optional.empty();
    }
}
