package org.inclusivework.matcher.knowledge;

import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * What a knowledge pack tells, each part read when it is first asked for; immutable and safe for any number of threads.
 */
public final class Knowledge {

    private final KnowledgePack pack;
    private final Lazy<OccupationPriors> priors;
    private final Lazy<WorkEstimator> work;
    private final Lazy<Crosswalk> crosswalk;
    private final Lazy<WorkExpectation> expectation;
    private final Titles titles;
    private final Lazy<SkillLinker> skills;
    private final Lazy<SkillTaxonomy> skillTaxonomy;
    private final Lazy<OccupationFinder> occupationFinder;

    private Knowledge(KnowledgePack pack) {
        this.pack = pack;
        this.work = new Lazy<>(() -> WorkEstimator.of(pack));
        this.crosswalk = new Lazy<>(() -> Crosswalk.of(pack));
        this.titles = Titles.of(pack);
        this.priors = new Lazy<>(() -> PackPriors.of(pack, titles));
        this.expectation = new Lazy<>(() -> new WorkExpectation(work(), titles, crosswalk(), priors()));
        this.skills =
                new Lazy<>(() -> SkillLinker.of(SkillTaxonomy.bundled(), SkillSpans.of(pack, SkillTaxonomy.bundled())));
        this.skillTaxonomy = new Lazy<>(() -> SkillTaxonomy.bundled().withLearned(PackRelatedness.of(pack)));
        this.occupationFinder = new Lazy<>(() -> OccupationFinder.of(pack, skills()));
    }

    private static final class Bundled {
        static final Knowledge INSTANCE = new Knowledge(KnowledgePack.bundled());
    }

    /** The knowledge in the jar, shared. */
    public static Knowledge bundled() {
        return Bundled.INSTANCE;
    }

    /** The knowledge of a pack of one's own. */
    public static Knowledge of(KnowledgePack pack) {
        return new Knowledge(pack);
    }

    /** The pack. */
    public KnowledgePack pack() {
        return pack;
    }

    /** A hash of the content, 16 hexadecimal digits. */
    public String version() {
        return pack.version();
    }

    /** What titles of openings mean. */
    public Titles titles() {
        return titles;
    }

    /** What texts say of skills. */
    public SkillLinker skills() {
        return skills.get();
    }

    /** What texts say of the skills of a taxonomy; for one other than the bundled taxonomy made anew every time. */
    public SkillLinker skills(SkillTaxonomy taxonomy) {
        return taxonomy == SkillTaxonomy.bundled() || taxonomy == skillTaxonomy()
                ? skills.get()
                : SkillLinker.of(taxonomy, SkillSpans.of(pack, taxonomy));
    }

    /** The bundled skills with what this pack learned of them. */
    public SkillTaxonomy skillTaxonomy() {
        return skillTaxonomy.get();
    }

    /** Which skills are near each other; to be given to a taxonomy of one's own. */
    public SkillRelatedness relatedness() {
        return PackRelatedness.of(pack);
    }

    /** Which occupations some skills point to. */
    public OccupationFinder occupationFinder() {
        return occupationFinder.get();
    }

    /** What is expected of occupations' work before an employer says anything. */
    public OccupationPriors priors() {
        return priors.get();
    }

    /**
     * What English text lets one expect of work.
     *
     * @throws IllegalStateException if the pack was built without it
     */
    public WorkEstimator work() {
        return work.get();
    }

    /**
     * What text in English or Chinese, or a code, lets one expect of work.
     *
     * @throws IllegalStateException if the pack was built without it
     */
    public WorkExpectation expectation() {
        return expectation.get();
    }

    /** Which occupations of one classification answer to one of another. */
    public Crosswalk crosswalk() {
        return crosswalk.get();
    }
}
