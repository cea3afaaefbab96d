package org.inclusivework.matcher.benchmarks.corpus;

/**
 * Which corpus to make.
 *
 * @param seed what all chance comes from
 * @param homeBasedShare the share of openings done wholly at home, 0 to {@value #MOST_HOME_BASED}
 * @param offeringShare the share of openings that say anything about accommodations, 0 to 1
 * @param demandingShare the share of openings that state demands of body and mind, 0 to 1
 */
public record CorpusOptions(long seed, double homeBasedShare, double offeringShare, double demandingShare) {
    /** The seed of all published figures. */
    public static final long DEFAULT_SEED = 20261203;

    /** About the share of adverts for work wholly at home. */
    public static final double DEFAULT_HOME_BASED = 0.06;

    /** The largest share of openings that can be home-based, since much work cannot. */
    public static final double MOST_HOME_BASED = 0.6;

    /** What figures are made with unless they say otherwise. */
    public static final CorpusOptions DEFAULT = new CorpusOptions(DEFAULT_SEED, DEFAULT_HOME_BASED, 0.3, 0.3);

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public CorpusOptions {
        check("homeBasedShare", homeBasedShare, MOST_HOME_BASED);
        check("offeringShare", offeringShare, 1);
        check("demandingShare", demandingShare, 1);
    }

    /** Returns the same options with another share of openings done wholly at home. */
    public CorpusOptions withHomeBasedShare(double share) {
        return new CorpusOptions(seed, share, offeringShare, demandingShare);
    }

    /** Returns the same options with another seed. */
    public CorpusOptions withSeed(long other) {
        return new CorpusOptions(other, homeBasedShare, offeringShare, demandingShare);
    }

    private static void check(String name, double share, double most) {
        if (!(share >= 0) || !(share <= most)) {
            throw new IllegalArgumentException(name + " is " + share + ": use a share from 0 to " + most);
        }
    }
}
