package org.inclusivework.matcher.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A function of body or mind that work may ask for, on one ordinal scale for the demand of an opening and the capacity of a
 * person.
 *
 * <p>Levels run from 0 to {@link #MAX_LEVEL}: 0 means "hardly asked for" on the side of the opening and "cannot at present" on
 * the side of the person; each higher level includes the lower ones. The first six are the ones the Korean agency for the
 * employment of disabled people publishes with its openings (levels 1 to 3); concentration, pace and social contact are added.
 * The order of the constants is the catalogue order of explanations.
 */
public enum WorkFunction implements Labelled {
    /** Use of one hand, of one hand with the other helping, of both hands. */
    BOTH_HANDS(
            new Label("双手操作", "use of both hands"),
            new Label("不需要用手", "hands hardly needed"),
            new Label("单手可做", "one hand is enough"),
            new Label("一手为主，另一手辅助", "one hand, the other helps"),
            new Label("需要双手", "both hands")),
    /** Size of what the hands put together. */
    HAND_PRECISION(
            new Label("手部精细操作", "hand precision"),
            new Label("没有手工操作", "no handwork"),
            new Label("装配大件", "large parts"),
            new Label("装配小件", "small parts"),
            new Label("精细操作", "precision work")),
    /** Size of what has to be seen. */
    EYESIGHT(
            new Label("用眼", "eyesight"),
            new Label("不依赖视力", "no sight needed"),
            new Label("看得清大字", "large print"),
            new Label("日常用眼", "everyday sight"),
            new Label("看得清很小的字", "very small print")),
    /** Load: none, up to 5 kg, 5 to 20 kg, 20 kg and more. */
    LIFTING(
            new Label("提举重物", "lifting"),
            new Label("不用提举", "no lifting"),
            new Label("5 公斤以内", "up to 5 kg"),
            new Label("5 至 20 公斤", "5 to 20 kg"),
            new Label("20 公斤以上", "20 kg or more")),
    /** Spoken exchange. */
    LISTENING_SPEAKING(
            new Label("听和说", "listening and speaking"),
            new Label("不用听说", "no spoken exchange"),
            new Label("偶尔听说，可用文字代替", "rarely, text can replace it"),
            new Label("简单听说", "simple listening and speaking"),
            new Label("听说频繁", "much listening and speaking")),
    /** Time on one's feet. */
    STANDING_WALKING(
            new Label("站立和行走", "standing and walking"),
            new Label("全程坐着", "seated throughout"),
            new Label("偶尔站立行走", "a little standing or walking"),
            new Label("有一部分站着做", "some of the work standing"),
            new Label("长时间站立行走", "standing or walking for long")),
    /** How long attention has to be held. */
    CONCENTRATION(
            new Label("集中注意力", "concentration"),
            new Label("不需要持续专注", "hardly any"),
            new Label("短时间专注", "for short spells"),
            new Label("较长时间专注", "for longer spells"),
            new Label("长时间高度专注", "high, for long")),
    /** Whether the pace is one's own. */
    PACE(
            new Label("工作节奏", "pace"),
            new Label("自己掌握", "one's own"),
            new Label("比较宽松", "relaxed"),
            new Label("有产量或时限", "targets or deadlines"),
            new Label("流水线或计件赶工", "line or piece-rate pace")),
    /** How much contact with strangers. */
    SOCIAL_CONTACT(
            new Label("与人打交道", "social contact"),
            new Label("基本独立完成", "mostly alone"),
            new Label("只与同事往来", "colleagues only"),
            new Label("有时接待顾客", "customers at times"),
            new Label("整天面对顾客", "customers all day"));

    /** The highest level of the scale. */
    public static final int MAX_LEVEL = 3;

    private final Label label;
    private final List<Label> levels;

    WorkFunction(Label label, Label... levels) {
        this.label = label;
        this.levels = List.of(levels);
    }

    /** Returns the name of this function of body or mind. */
    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns what a level of demand means in words.
     *
     * @param level 0 to {@link #MAX_LEVEL}
     * @throws IllegalArgumentException if the level is outside the scale
     */
    public Label levelLabel(int level) {
        if (level < 0 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("level " + level + " of " + this + " is outside 0 to " + MAX_LEVEL);
        }
        return levels.get(level);
    }

    /** Finds a function by its constant name, ignoring case, with {@code -} taken as {@code _}. */
    public static Optional<WorkFunction> find(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (WorkFunction function : values()) {
            if (function.name().equals(wanted)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
