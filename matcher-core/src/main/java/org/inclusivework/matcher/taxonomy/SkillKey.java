package org.inclusivework.matcher.taxonomy;

/** Temporary. */
public record SkillKey(String value) implements Comparable<SkillKey> {
    public static SkillKey ofLabel(String label) {
        return new SkillKey("label:" + label);
    }

    @Override
    public int compareTo(SkillKey other) {
        return value.compareTo(other.value);
    }
}
