package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * The section of a pack that tells which skills are near each other.
 *
 * <p>A line has a skill's {@code key} and a list {@code near}: one entry for each neighbour further down the table,
 * {@code down:similarity:occupations}, how many lines further down it stands, how near it is in per mille, and how many
 * occupations share the two. A pair is told once, by whichever skill comes first.
 */
final class PackRelatedness {

    /** The name of the section. */
    static final String SECTION = "skill_relatedness.tsv";

    private PackRelatedness() {}

    /** What the pack knows; nothing if it was built without. */
    static SkillRelatedness of(KnowledgePack pack) {
        return pack.table(SECTION).map(PackRelatedness::read).orElse(SkillRelatedness.none());
    }

    static SkillRelatedness read(TsvTable table) {
        List<TsvTable.Row> rows = table.rows();
        List<SkillKey> keys = new ArrayList<>(rows.size());
        rows.forEach(row -> keys.add(new SkillKey(row.get("key"))));
        SkillRelatedness.Builder builder = SkillRelatedness.builder();
        for (int i = 0; i < rows.size(); i++) {
            for (String entry : rows.get(i).list("near")) {
                int first = entry.indexOf(':');
                int second = entry.indexOf(':', first + 1);
                builder.add(
                        keys.get(i),
                        keys.get(i + Integer.parseInt(entry, 0, first, 10)),
                        Integer.parseInt(entry, first + 1, second, 10),
                        Integer.parseInt(entry, second + 1, entry.length(), 10));
            }
        }
        return builder.build();
    }
}
