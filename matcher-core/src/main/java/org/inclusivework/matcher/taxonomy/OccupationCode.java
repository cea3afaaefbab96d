package org.inclusivework.matcher.taxonomy;

/** Temporary. */
public record OccupationCode(String scheme, String code) implements Comparable<OccupationCode> {
    public int sharedLevels(OccupationCode other) {
        return equals(other) ? 4 : 0;
    }

    @Override
    public int compareTo(OccupationCode other) {
        return (scheme + code).compareTo(other.scheme + other.code);
    }
}
