package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * Lists of skills: {@code 中式面点制作:4；收银} of a person, {@code 必备:中式面点制作:3（重要性5）；加分:收银} of an opening.
 *
 * <p>Levels are 1 to 5 or words; an entry of an opening without a mark is essential, {@code *} says so expressly.
 */
final class SkillText {
    private static final String COLONS = ":：";
    private static final Pattern IMPORTANCE = Pattern.compile("[（(](?:重要性|importance)?\\s*([0-9０-９]{1,3})[)）]$");
    private static final Pattern PREFERRED = Pattern.compile(
            "优先|更佳|加分|尤佳|者佳|\\b(preferred|a plus|advantage|desirable|nice to have)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("刚学", 1),
            Map.entry("了解", 1),
            Map.entry("beginner", 1),
            Map.entry("会一点", 2),
            Map.entry("一般", 2),
            Map.entry("basic", 2),
            Map.entry("能独立做", 3),
            Map.entry("独立", 3),
            Map.entry("independent", 3),
            Map.entry("熟练", 4),
            Map.entry("skilled", 4),
            Map.entry("精通", 5),
            Map.entry("expert", 5));

    private record Levelled(List<SkillKey> skills, @Nullable Integer level) {}

    private SkillText() {}

    static List<CandidateSkill> ofCandidate(Cell cell, Resolver resolver) {
        List<CandidateSkill> skills = new ArrayList<>();
        for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
            Levelled levelled = levelled(cell.spot(), entry, 1, resolver);
            int level = levelled.level() == null ? CandidateSkill.DEFAULT_LEVEL : levelled.level();
            for (SkillKey skill : levelled.skills()) {
                if (isNew(cell.spot(), entry, skills, CandidateSkill::skill, skill)) {
                    skills.add(new CandidateSkill(skill, level));
                }
            }
        }
        return skills;
    }

    static List<SkillRequirement> ofOpening(Cell cell, Resolver resolver) {
        List<SkillRequirement> skills = new ArrayList<>();
        for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
            String rest = entry;
            int importance = SkillRequirement.DEFAULT_IMPORTANCE;
            Matcher note = IMPORTANCE.matcher(rest);
            if (note.find() && CellText.last(rest, "（(") == note.start()) {
                importance = Integer.parseInt(note.group(1));
                rest = rest.substring(0, note.start()).strip();
                if (importance < 1 || importance > 5) {
                    cell.spot().error(entry, "重要性超出范围", "the importance is out of range", "写 1 到 5", "write 1 to 5");
                    continue;
                }
            }
            Necessity necessity = Necessity.ESSENTIAL;
            int colon = CellText.next(rest, COLONS, 0);
            if (rest.startsWith("*") || rest.startsWith("＊")) {
                rest = rest.substring(1).strip();
            } else if (colon > 0) {
                Necessity marked =
                        Vocabulary.NECESSITY.find(rest.substring(0, colon)).orElse(null);
                if (marked != null) {
                    necessity = marked;
                    rest = rest.substring(colon + 1).strip();
                }
            }
            Levelled levelled = levelled(cell.spot(), rest, 0, resolver);
            int level = levelled.level() == null ? 0 : levelled.level();
            for (SkillKey skill : levelled.skills()) {
                if (isNew(cell.spot(), entry, skills, SkillRequirement::skill, skill)) {
                    skills.add(new SkillRequirement(skill, necessity, importance, level));
                }
            }
        }
        return skills;
    }

    /**
     * The skills that an opening's free text names, where nothing else says what is needed.
     *
     * @param necessity how much they are needed, but for clauses that only prefer them
     */
    static List<SkillRequirement> inText(Spot spot, String text, Necessity necessity, Resolver resolver) {
        List<SkillRequirement> skills = new ArrayList<>();
        for (String clause : CellText.split(text, CellText.ENTRIES + "。")) {
            Necessity said = PREFERRED.matcher(clause).find() ? Necessity.OPTIONAL : necessity;
            for (SkillKey skill : resolver.skills().inText(spot, clause)) {
                if (skills.stream().noneMatch(other -> other.skill().equals(skill))) {
                    skills.add(new SkillRequirement(skill, said, SkillRequirement.DEFAULT_IMPORTANCE, 0));
                }
            }
        }
        return skills;
    }

    private static Levelled levelled(Spot spot, String entry, int min, Resolver resolver) {
        String name = entry;
        Integer level = null;
        int colon = CellText.last(entry, COLONS);
        if (colon >= 0) {
            String tail = LabelForm.of(entry.substring(colon + 1));
            level = NumberText.level(tail);
            if (level == null) {
                level = LEVELS.get(tail);
            }
            if (level != null) {
                name = entry.substring(0, colon).strip();
                if (level < min || level > CandidateSkill.MAX_LEVEL) {
                    spot.error(entry, "水平超出范围", "the level is out of range", "写 1 到 5", "write a level from 1 to 5");
                    return new Levelled(List.of(), level);
                }
            }
        }
        return new Levelled(resolver.skills().stated(spot, CellText.unescape(name)), level);
    }

    private static <T> boolean isNew(Spot spot, String entry, List<T> list, Function<T, SkillKey> key, SkillKey skill) {
        if (list.stream().noneMatch(other -> key.apply(other).equals(skill))) {
            return true;
        }
        spot.warn(entry, "同一项技能写了两次，只取第一次", "the skill is there twice; the first counts", "只写一次", "write it once");
        return false;
    }

    static String ofCandidate(List<CandidateSkill> skills, Resolver resolver, Language language) {
        return skills.stream()
                .map(skill -> name(skill.skill(), resolver, language) + ":" + skill.level())
                .collect(Collectors.joining("；"));
    }

    static String ofOpening(List<SkillRequirement> skills, Resolver resolver, Language language) {
        boolean zh = language == Language.ZH;
        return skills.stream()
                .map(skill -> skill.necessity().label().in(language) + ":" + name(skill.skill(), resolver, language)
                        + ":"
                        + skill.level()
                        + (skill.importance() == SkillRequirement.DEFAULT_IMPORTANCE
                                ? ""
                                : zh ? "（重要性" + skill.importance() + "）" : " (importance " + skill.importance() + ")"))
                .collect(Collectors.joining("；"));
    }

    private static String name(SkillKey key, Resolver resolver, Language language) {
        return CellText.escape(resolver.skills().name(key, language == Language.ZH));
    }
}
