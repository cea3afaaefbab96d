package org.inclusivework.matcher.io;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationResolution;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.jspecify.annotations.Nullable;

/** What words of a file name: skills, occupations and places. Never a guess: what is not certain is kept as written and reported. */
final class Resolver {
    private static final int MAX_CHOICES = 4;
    private static final Set<String> SCHEMES = Set.of(
            OccupationCode.CSCO, OccupationCode.ISCO, OccupationCode.ESCO, OccupationCode.SOC, OccupationCode.TITLE);
    private static final Pattern CSCO = Pattern.compile("[1-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private final SkillTaxonomy skills;
    private final OccupationTaxonomy occupations;
    private final PlaceFinder places;

    Resolver(SkillTaxonomy skills, OccupationTaxonomy occupations, PlaceFinder places) {
        this.skills = skills;
        this.occupations = occupations;
        this.places = places;
    }

    /** The skill that a key or label names, or {@code null} after an error. */
    @Nullable
    SkillKey skill(Spot spot, String text) {
        try {
            if (text.startsWith("esco:") || text.startsWith("label:")) {
                return SkillKey.parse(text);
            }
            return switch (skills.resolve(text)) {
                case SkillResolution.Resolved resolved -> resolved.skill().key();
                case SkillResolution.Ambiguous ambiguous -> {
                    String choices = ambiguous.skills().stream()
                            .limit(MAX_CHOICES)
                            .map(skill -> skill.labelZh() + " = " + skill.key())
                            .collect(Collectors.joining("; "));
                    spot.warnOnce(
                            text,
                            new Label("有几种技能都叫这个名字，没看明白，请核对", "several skills have this name; it was kept as written"),
                            new Label("写其中一个的代码：" + choices, "write the key of one of them: " + choices));
                    yield SkillKey.ofLabel(text);
                }
                case SkillResolution.Unknown unknown -> {
                    spot.warnOnce(
                            text,
                            new Label("技能目录里没有这个名字，请核对", "no skill has this name; it was kept as written"),
                            new Label("核对用字，或改写目录中的名称", "check the spelling, or use a name of the taxonomy"));
                    yield SkillKey.ofLabel(text);
                }
            };
        } catch (IllegalArgumentException e) {
            spot.error(
                    text,
                    "不是技能的名称或代码",
                    "neither a skill's name nor a key",
                    "写一个简短的技能名称，如 中式面点制作",
                    "write a short name, such as sewing");
            return null;
        }
    }

    /** How a skill is written: by its label where the label names no other, else by its key. */
    String skillName(SkillKey key, boolean chinese) {
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

    /** The occupation that a code or title names, or {@code null} after an error. */
    @Nullable
    OccupationCode occupation(Spot spot, String text) {
        try {
            if (text.indexOf(':') > 0 && SCHEMES.contains(text.substring(0, text.indexOf(':')))) {
                return OccupationCode.parse(text);
            }
            if (CSCO.matcher(text).matches()) {
                return new OccupationCode(OccupationCode.CSCO, text);
            }
            return switch (occupations.resolve(text)) {
                case OccupationResolution.Resolved resolved ->
                    resolved.occupation().code();
                case OccupationResolution.Ambiguous ambiguous -> {
                    String choices = choices(ambiguous.occupations());
                    spot.warnOnce(
                            text,
                            new Label(
                                    "有几个职业都叫这个名字，没看明白，请核对",
                                    "several occupations have this name; it was kept as a title"),
                            new Label("写其中一个的代码：" + choices, "write the code of one of them: " + choices));
                    yield new OccupationCode(OccupationCode.TITLE, text);
                }
                case OccupationResolution.Unknown unknown -> {
                    spot.warnOnce(
                            text,
                            new Label("职业分类里没有这个名称，按名称保留", "no occupation has this name; it was kept as a title"),
                            new Label("写职业代码，如 csco:4-03-02-08", "write a code, such as csco:4-03-02-08"));
                    yield new OccupationCode(OccupationCode.TITLE, text);
                }
            };
        } catch (IllegalArgumentException e) {
            spot.error(
                    text,
                    "不是职业的名称或代码",
                    "neither an occupation's name nor a code",
                    "写如 csco:4-03-02-08",
                    "write such as csco:4-03-02-08");
            return null;
        }
    }

    private static String choices(List<Occupation> occupations) {
        return occupations.stream()
                .limit(MAX_CHOICES)
                .map(occupation -> (occupation.labelZh() == null ? occupation.labelEn() : occupation.labelZh()) + " = "
                        + occupation.code())
                .collect(Collectors.joining("; "));
    }

    /** The place that a text names; without coordinates where that is not certain. */
    Place place(Spot spot, String text) {
        return places.find(spot, text);
    }
}
