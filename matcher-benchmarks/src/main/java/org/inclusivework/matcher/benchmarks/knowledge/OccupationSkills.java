package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * An occupation's skills as the relations tell; no skill is both essential and optional.
 *
 * @param id ESCO's identifier of the occupation
 * @param essential the keys of what one needs for it
 * @param optional the keys of what some need
 */
record OccupationSkills(String id, NavigableSet<SkillKey> essential, NavigableSet<SkillKey> optional) {

    /** All occupations whose relations may be seen, in the order of their identifiers. */
    static List<OccupationSkills> of(Sources sources) {
        NavigableMap<String, OccupationSkills> byId = new TreeMap<>();
        for (TsvTable.Row row : sources.labelled(Sources.RELATIONS, "esco_id")) {
            OccupationSkills occupation = byId.computeIfAbsent(
                    row.get("esco_id"), id -> new OccupationSkills(id, new TreeSet<>(), new TreeSet<>()));
            SkillKey key = key(row.get("skill_label"));
            if (row.get("relation").equals("essential")) {
                occupation.essential.add(key);
                occupation.optional.remove(key);
            } else if (!occupation.essential.contains(key)) {
                occupation.optional.add(key);
            }
        }
        return new ArrayList<>(byId.values());
    }

    /** Essential and optional skills in the order of their keys. */
    List<SkillKey> all() {
        NavigableSet<SkillKey> all = new TreeSet<>(essential);
        all.addAll(optional);
        return new ArrayList<>(all);
    }

    private static SkillKey key(String label) {
        return SkillTaxonomy.bundled().resolve(label) instanceof SkillResolution.Resolved one
                ? one.skill().key()
                : SkillKey.ofLabel(label);
    }
}
