package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationResolution;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Decides which occupation words of a sheet may be read as, and when somebody has to be asked; immutable and safe for any
 * number of threads.
 *
 * <p>Words are taken without a question if they are an occupation's own name or stand in the list of what people say, which was
 * made by hand; if the linker's confidence is at least {@value #TAKEN} and no other name contradicts it; or if they name a skill
 * that one occupation alone is made of and the linker is not sure of another. Names that come from adverts are not trusted
 * alone: in the published classification many stand with a neighbour of the right occupation. A branch or a whole part of the
 * classification is never taken for an occupation; where a title says no more, the tasks order the choices.
 *
 * <p>A wrong occupation costs more than a question, hence {@value #TAKEN}: at that confidence or above, the cross-validated
 * links agree with the labels of the development titles, which are noisy, seven times in eight.
 * {@code matcher-benchmarks/run knowledge --only sheets} prints this, and the share of right ones among titles checked by hand.
 */
public final class TitleReader {

    /** The least confidence at which a link is taken without a question. */
    public static final double TAKEN = 0.8;

    /** How many occupations a question names. */
    public static final int CHOICES = 3;

    /** The confidence below which an occupation is not worth a question. */
    private static final double UNLIKELY = 0.05;

    /** What is said of a skill that one occupation alone is made of. */
    private static final double BY_SKILL = 0.9;

    private final Function<String, TitleLinker> linkers;
    private final OccupationTaxonomy names;
    private final SkillTaxonomy skills;

    private TitleReader(Function<String, TitleLinker> linkers, OccupationTaxonomy names, SkillTaxonomy skills) {
        this.linkers = linkers;
        this.names = names;
        this.skills = skills;
    }

    /**
     * A reader.
     *
     * @param linkers the linker for a title, by its language
     * @param names the names of occupations
     * @param skills the names of skills
     */
    public static TitleReader of(
            Function<String, TitleLinker> linkers, OccupationTaxonomy names, SkillTaxonomy skills) {
        return new TitleReader(linkers, names, skills);
    }

    /**
     * What words were read as.
     *
     * @param links the occupations: the first may be taken if the verdict is sure, else somebody chooses among at most
     *     {@value #CHOICES}
     * @param named whether the words are a trusted name of the first, so that nothing was inferred
     */
    public record Reading(TitleLinks links, boolean named) {}

    /**
     * Reads a title or another name of work.
     *
     * @param title the words
     * @param tasks what the work is, to order the choices by; may be empty
     */
    public Reading read(String title, String tasks) {
        List<TitleText.Part> parts = TitleText.parts(title);
        String bare = parts.size() == 1 ? parts.get(0).text() : title;
        OccupationResolution trusted = trusted(title);
        boolean exact = !(trusted instanceof OccupationResolution.Unknown);
        if (!exact) {
            trusted = trusted(bare);
        }
        return switch (trusted) {
            case OccupationResolution.Resolved one ->
                new Reading(
                        new TitleLinks(
                                TitleLinks.Verdict.SURE,
                                List.of(new TitleLinks.Link(one.occupation().code(), 1))),
                        exact);
            case OccupationResolution.Ambiguous several ->
                new Reading(new TitleLinks(TitleLinks.Verdict.CHOOSE, choices(several)), false);
            case OccupationResolution.Unknown none -> new Reading(inferred(title, bare, tasks), false);
        };
    }

    /** What people say by the list is asked about where a source says it of another occupation too. */
    private OccupationResolution trusted(String title) {
        OccupationResolution trusted = names.resolveTrusted(title);
        return trusted instanceof OccupationResolution.Resolved
                        && names.resolve(title) instanceof OccupationResolution.Ambiguous several
                ? several
                : trusted;
    }

    private static List<TitleLinks.Link> choices(OccupationResolution.Ambiguous several) {
        int n = several.occupations().size();
        return several.occupations().stream()
                .limit(CHOICES)
                .map(occupation -> new TitleLinks.Link(occupation.code(), 1.0 / n))
                .toList();
    }

    private TitleLinks inferred(String title, String bare, String tasks) {
        TitleLinker linker = linkers.apply(title);
        TitleLinks links = linker.link(title, CHOICES);
        List<OccupationCode> others = new ArrayList<>();
        if (names.resolve(bare) instanceof OccupationResolution.Resolved named && isWork(named.occupation())) {
            others.add(named.occupation().code());
        }
        List<OccupationCode> skilled = skills.resolve(bare) instanceof SkillResolution.Resolved skill
                ? skill.skill().occupations()
                : List.of();
        if (skilled.size() == 1) {
            others.add(skilled.get(0));
        }
        List<TitleLinks.Link> ranked = links.ranked();
        boolean sure = !ranked.isEmpty()
                && ranked.get(0).confidence() >= TAKEN
                && !isBranch(ranked.get(0).code());
        if (sure && others.stream().allMatch(code -> code.equals(ranked.get(0).code()))) {
            return new TitleLinks(TitleLinks.Verdict.SURE, ranked);
        }
        if (!sure && skilled.size() == 1 && others.stream().allMatch(skilled.get(0)::equals)) {
            return new TitleLinks(TitleLinks.Verdict.SURE, List.of(new TitleLinks.Link(skilled.get(0), BY_SKILL)));
        }
        TitleLinks wide = tasks.isBlank() ? links : linker.link(title, tasks, CHOICES);
        return asked(others, wide.ranked());
    }

    private static boolean isBranch(OccupationCode code) {
        return code.scheme().equals(OccupationCode.CSCO) && code.code().endsWith("-00-00");
    }

    /** Groups of ISCO bear the names of whole branches. */
    private static boolean isWork(Occupation occupation) {
        return !occupation.code().scheme().equals(OccupationCode.ISCO);
    }

    private static TitleLinks asked(List<OccupationCode> named, List<TitleLinks.Link> ranked) {
        List<TitleLinks.Link> choices = new ArrayList<>();
        for (OccupationCode code : named) {
            double confidence = ranked.stream()
                    .filter(link -> link.code().equals(code))
                    .mapToDouble(TitleLinks.Link::confidence)
                    .findFirst()
                    .orElse(0);
            if (choices.stream().noneMatch(link -> link.code().equals(code))) {
                choices.add(new TitleLinks.Link(code, confidence));
            }
        }
        for (TitleLinks.Link link : ranked) {
            if (choices.size() < CHOICES
                    && link.confidence() >= UNLIKELY
                    && !isBranch(link.code())
                    && choices.stream().noneMatch(other -> other.code().equals(link.code()))) {
                choices.add(link);
            }
        }
        return choices.isEmpty()
                ? new TitleLinks(TitleLinks.Verdict.UNKNOWN, List.of())
                : new TitleLinks(TitleLinks.Verdict.CHOOSE, choices);
    }
}
