package org.inclusivework.matcher.taxonomy;

/**
 * The links of one skill by the numbers of skills, to go over without making an object for each; see
 * {@link SkillTaxonomy#expand}. Immutable and safe for any number of threads.
 */
public final class SkillLinks {
    /** How many bits of a packed link hold the similarity, which takes {@link SkillLink#NOT_LEARNED} to 1000. */
    private static final int SIMILARITY_BITS = 10;

    private static final long SIMILARITY_MASK = (1 << SIMILARITY_BITS) - 1;
    private static final SkillRelation[] RELATIONS = SkillRelation.values();

    /** Relation, number and similarity of each in one number, so that they sort by relation, then skill. */
    private final long[] packed;

    SkillLinks(long[] packed) {
        this.packed = packed;
    }

    static long packed(SkillRelation relation, int skill, int similarity) {
        long ordered = ((long) relation.ordinal() << Integer.SIZE) | skill;
        return (ordered << SIMILARITY_BITS) | (similarity - SkillLink.NOT_LEARNED);
    }

    /** The number of links, at least 1. */
    public int size() {
        return packed.length;
    }

    /** The number of the required skill of the i-th link. */
    public int skill(int i) {
        return (int) (packed[i] >>> SIMILARITY_BITS);
    }

    /** The relation of the i-th link. */
    public SkillRelation relation(int i) {
        return RELATIONS[(int) (packed[i] >>> (SIMILARITY_BITS + Integer.SIZE))];
    }

    /** The similarity of the i-th link, per mille, or {@link SkillLink#NOT_LEARNED}. */
    public int similarity(int i) {
        return (int) (packed[i] & SIMILARITY_MASK) + SkillLink.NOT_LEARNED;
    }
}
