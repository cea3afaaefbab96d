package org.inclusivework.matcher.taxonomy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A skill as the taxonomy knows it.
 *
 * @param key its identity
 * @param prefLabelEn the preferred English label
 * @param prefLabelZh the preferred Chinese label, absent for skills that have none yet
 * @param altLabelsEn other English labels, in the source's order
 * @param altLabelsZh other Chinese labels, in the source's order
 * @param type what kind of concept it is
 * @param occupations occupations of China's classification whose work uses it, in code order; often empty
 */
public record Skill(
        SkillKey key,
        String prefLabelEn,
        @Nullable String prefLabelZh,
        List<String> altLabelsEn,
        List<String> altLabelsZh,
        SkillType type,
        List<OccupationCode> occupations) {

    /** Copies the lists. */
    public Skill {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(prefLabelEn, "prefLabelEn");
        Objects.requireNonNull(type, "type");
        altLabelsEn = List.copyOf(altLabelsEn);
        altLabelsZh = List.copyOf(altLabelsZh);
        occupations = List.copyOf(occupations);
    }

    /** The preferred Chinese label, or the English one where there is none. */
    public String labelZh() {
        return prefLabelZh == null ? prefLabelEn : prefLabelZh;
    }
}
