package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inclusivework.matcher.knowledge.SkillMention;
import org.inclusivework.matcher.knowledge.TitleLinks;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.jspecify.annotations.Nullable;

/**
 * What words of a file name as skills: a key, a name, or words that knowledge reads. What it reads surely is taken and noted; a
 * name of several skills becomes a question; what nobody knows is kept as written and reported once.
 */
final class SkillWords {
    private static final int MAX_CHOICES = 4;

    private final SkillTaxonomy skills;
    private final @Nullable WordReader reader;

    SkillWords(SkillTaxonomy skills, @Nullable WordReader reader) {
        this.skills = skills;
        this.reader = reader;
    }

    /** The skills that a key, a name or words mean, in their order; empty after an error. */
    List<SkillKey> stated(Spot spot, String text) {
        try {
            if (text.startsWith("esco:") || text.startsWith("label:")) {
                return List.of(SkillKey.parse(text));
            }
            return switch (skills.resolve(text)) {
                case SkillResolution.Resolved resolved ->
                    List.of(resolved.skill().key());
                case SkillResolution.Ambiguous ambiguous -> {
                    askWhich(spot, text, ambiguous.skills());
                    yield List.of(SkillKey.ofLabel(text));
                }
                case SkillResolution.Unknown unknown -> read(spot, text);
            };
        } catch (IllegalArgumentException e) {
            spot.error(
                    text,
                    "不是技能的名称或代码",
                    "neither a skill's name nor a key",
                    "写一个简短的技能名称，如 中式面点制作",
                    "write a short name, such as sewing");
            return List.of();
        }
    }

    /** Clause by clause, so that one that says nothing known is reported beside those that do. */
    private List<SkillKey> read(Spot spot, String text) {
        Set<SkillKey> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        boolean asked = false;
        for (String clause : reader == null ? List.of(text) : CellText.split(text, CellText.WORDS + "。.；;")) {
            int before = found.size();
            List<SkillMention> mentions = reader == null ? List.of() : reader.skills(clause);
            mentions.stream().filter(SkillWords::isSure).forEach(mention -> found.add(taken(spot, mention)));
            List<SkillMention> open =
                    mentions.stream().filter(mention -> !isSure(mention)).toList();
            open.forEach(mention -> askWhich(spot, mention.text(), named(mention)));
            asked |= !open.isEmpty();
            if (found.size() == before && mentions.isEmpty()) {
                unknown.add(clause);
            }
        }
        if (!found.isEmpty()) {
            unknown.forEach(clause -> spot.warnOnce(
                    clause,
                    new Label("这几个字没看明白，没有读成技能，请核对", "these words name no known skill and were left out; please check"),
                    new Label("是技能就改写目录中的名称", "if it is a skill, use a name of the taxonomy")));
            return List.copyOf(found);
        }
        if (!asked) {
            spot.warnOnce(
                    text,
                    new Label("技能目录里没有这个名字，请核对", "no skill has this name; it was kept as written"),
                    new Label("核对用字，或改写目录中的名称", "check the spelling, or use a name of the taxonomy"));
        }
        return List.of(SkillKey.ofLabel(text));
    }

    /** The skills that free text surely names; a name of several skills is asked about, and all else is let be. */
    List<SkillKey> inText(Spot spot, String text) {
        if (reader == null) {
            return List.of();
        }
        Set<SkillKey> found = new LinkedHashSet<>();
        for (SkillMention mention : reader.skills(text)) {
            if (isSure(mention)) {
                found.add(taken(spot, mention));
            } else if (isOneName(mention)) {
                askWhich(spot, mention.text(), named(mention));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSure(SkillMention mention) {
        return mention.verdict() == TitleLinks.Verdict.SURE;
    }

    /** Whether words are the name of several skills, rather than like the names of some. */
    private static boolean isOneName(SkillMention mention) {
        return mention.ranked().size() > 1
                && mention.ranked().get(0).confidence()
                        == mention.ranked().get(mention.ranked().size() - 1).confidence();
    }

    private SkillKey taken(Spot spot, SkillMention mention) {
        SkillKey key = mention.ranked().get(0).skill();
        skills.find(key)
                .filter(skill -> !isName(skill, mention.text()))
                .ifPresent(skill -> spot.noteOnce(
                        mention.text(),
                        new Label("读作技能：" + skill.labelZh(), "read as the skill " + skill.prefLabelEn()),
                        new Label("不对的话，在技能一列写明", "if that is wrong, write the skills in their column")));
        return key;
    }

    private static boolean isName(Skill skill, String words) {
        return words.equals(skill.labelZh()) || words.equalsIgnoreCase(skill.prefLabelEn());
    }

    private List<Skill> named(SkillMention mention) {
        return mention.ranked().stream()
                .flatMap(link -> skills.find(link.skill()).stream())
                .toList();
    }

    private static void askWhich(Spot spot, String text, List<Skill> choices) {
        boolean several = choices.size() > 1;
        spot.warnOnce(
                text,
                new Label(
                        several ? "有几种技能都叫这个名字，没看明白，请核对" : "是不是这种技能没看明白，请核对",
                        several
                                ? "several skills may be meant; it was not read as any of them"
                                : "it may be this skill or not; it was not read as one"),
                new Label(
                        "写其中一个的代码：" + list(choices, Skill::labelZh),
                        "write the key of one of them: " + list(choices, Skill::prefLabelEn)));
    }

    private static String list(List<Skill> choices, Function<Skill, String> name) {
        return choices.stream()
                .limit(MAX_CHOICES)
                .map(skill -> name.apply(skill) + " = " + skill.key())
                .collect(Collectors.joining("; "));
    }

    /** How a skill is written: by its label where the label names no other, else by its key. */
    String name(SkillKey key, boolean chinese) {
        Skill skill = skills.find(key).orElse(null);
        if (skill != null) {
            String label = chinese ? skill.labelZh() : skill.prefLabelEn();
            if (skills.resolve(label) instanceof SkillResolution.Resolved resolved
                    && resolved.skill().key().equals(key)
                    && label.strip().equals(label)) {
                return label;
            }
        }
        return key.value();
    }
}
