package org.inclusivework.matcher.io;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.inclusivework.matcher.knowledge.Crosswalk;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.SkillLinker;
import org.inclusivework.matcher.knowledge.SkillMention;
import org.inclusivework.matcher.knowledge.TitleReader;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that no name is equal to, by knowledge. Sheets repeat their words, so that what words were read as is kept for the
 * first {@value #REMEMBERED} of each kind; it depends on the words alone. Safe for any number of threads.
 */
final class WordReader {
    private static final int REMEMBERED = 20_000;

    private final Knowledge knowledge;
    private final OccupationTaxonomy occupations;
    private final SkillTaxonomy skills;
    private final TitleReader titles;
    private final Map<String, TitleReader.Reading> titlesRead = new ConcurrentHashMap<>();
    private final Map<String, List<SkillMention>> skillsRead = new ConcurrentHashMap<>();
    private @Nullable SkillLinker linker;

    WordReader(Knowledge knowledge, OccupationTaxonomy occupations, SkillTaxonomy skills) {
        this.knowledge = knowledge;
        this.occupations = occupations;
        this.skills = skills;
        this.titles = TitleReader.of(title -> knowledge.titles().forTitle(title), occupations, skills);
    }

    /** What work words name. */
    TitleReader.Reading work(String title) {
        return remembered(titlesRead, title, words -> titles.read(words, ""));
    }

    /** The same with the choices in the order that the tasks suggest. */
    TitleReader.Reading work(String title, String tasks) {
        return titles.read(title, tasks);
    }

    /** The skills that a text names, in the order of their places. */
    List<SkillMention> skills(String text) {
        return remembered(skillsRead, text, words -> linker().link(words));
    }

    private synchronized SkillLinker linker() {
        SkillLinker made = linker;
        if (made == null) {
            made = knowledge.skills(skills);
            linker = made;
        }
        return made;
    }

    private static <T> T remembered(Map<String, T> memory, String words, Function<String, T> reader) {
        T before = memory.get(words);
        if (before != null) {
            return before;
        }
        T read = reader.apply(words);
        if (memory.size() < REMEMBERED) {
            memory.put(words, read);
        }
        return read;
    }

    /** What somebody who reads no Chinese is told of an occupation: its name, or the group of ISCO that it answers to. */
    String english(Occupation occupation) {
        if (occupation.labelEn() != null) {
            return occupation.labelEn();
        }
        String name = String.valueOf(occupation.labelZh());
        return knowledge.crosswalk().counterparts(occupation.code(), OccupationCode.ISCO).stream()
                .map(Crosswalk.Counterpart::code)
                .flatMap(code -> occupations.find(code).stream())
                .map(Occupation::labelEn)
                .filter(label -> label != null)
                .findFirst()
                .map(group -> name + " (among: " + group + ")")
                .orElse(name);
    }
}
