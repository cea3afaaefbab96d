package org.inclusivework.matcher.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inclusivework.matcher.knowledge.OccupationMixer.Focus;
import org.inclusivework.matcher.knowledge.OccupationMixer.Query;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Estimates what work is like from English text alone: the occupations of O*NET that the text is like share in the
 * estimate, and for home work the words themselves have a say. Immutable and safe for any number of threads; the cost is
 * linear in the text.
 *
 * <p>Section {@value #INDEX}: the number of terms; for each its text, rarity, and home-work weights in a title and in a
 * whole text; the constant of home work and its standard deviation; the number of references; for each reference its
 * whole text and its title as a number of terms, and for each term the distance from the one before and the weight as
 * an unsigned fraction of 65,535; the number of ISCO groups, and for each its share in home work and its text in the same
 * form. Section {@value #REFERENCES}: one line for each reference with its code, its title, its
 * share in home work and its requirements in per cent.
 */
public final class WorkEstimator {

    static final String INDEX = "work_terms.bin";
    static final String REFERENCES = "work_references.tsv";

    private final OccupationMixer mixer;
    private final double[] titleWeights;
    private final double[] wholeWeights;
    private final double constant;
    private final double deviation;
    private final List<Reference> references;
    private final OccupationMixer groupMixer;
    private final Lazy<Map<String, String>> otherNames = new Lazy<>(WorkEstimator::otherNames);
    private final double[] groupHomes;

    private record Reference(String code, String title, double home, List<Double> requirements) {}

    private final List<String> requirementNames;

    private WorkEstimator(DataInputStream in, TsvTable table) throws IOException {
        int size = in.readInt();
        List<String> terms = new ArrayList<>(size);
        double[] idf = new double[size];
        this.titleWeights = new double[size];
        this.wholeWeights = new double[size];
        for (int i = 0; i < size; i++) {
            terms.add(in.readUTF());
            idf[i] = in.readFloat();
            titleWeights[i] = in.readFloat();
            wholeWeights[i] = in.readFloat();
        }
        this.constant = in.readFloat();
        this.deviation = in.readFloat();
        int count = in.readInt();
        List<TermVector> wholes = new ArrayList<>(count);
        List<TermVector> titles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            wholes.add(vector(in));
            titles.add(vector(in));
        }
        this.groupHomes = new double[in.readInt()];
        List<TermVector> groups = new ArrayList<>(groupHomes.length);
        for (int i = 0; i < groupHomes.length; i++) {
            groupHomes[i] = in.readFloat();
            groups.add(vector(in));
        }
        List<String> groupNumbers = IntStream.range(0, groupHomes.length)
                .mapToObj(Integer::toString)
                .toList();
        this.groupMixer = new OccupationMixer(terms, idf, groupNumbers, List.of(), groups, groups, Focus.GROUPS);
        this.references = new ArrayList<>(count);
        this.requirementNames = table.header().subList(3, table.header().size());
        for (TsvTable.Row row : table.rows()) {
            references.add(new Reference(
                    row.get("soc"),
                    row.get("title"),
                    Double.parseDouble(row.get("home")),
                    requirementNames.stream()
                            .map(name -> Double.valueOf(row.get(name)))
                            .toList()));
        }
        this.mixer = new OccupationMixer(
                terms,
                idf,
                references.stream().map(Reference::code).toList(),
                references.stream().map(Reference::title).toList(),
                wholes,
                titles,
                Focus.OCCUPATIONS);
    }

    /** Reads the estimator of a pack, if the pack has one. */
    static WorkEstimator of(KnowledgePack pack) {
        byte[] index = pack.bytes(INDEX).orElseThrow(() -> missing(INDEX));
        TsvTable table = pack.table(REFERENCES).orElseThrow(() -> missing(REFERENCES));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(index))) {
            return new WorkEstimator(in, table);
        } catch (IOException e) {
            throw new UncheckedIOException("section " + INDEX + " is damaged: rebuild the pack", e);
        }
    }

    private static IllegalStateException missing(String section) {
        return new IllegalStateException("the pack has no section " + section + ": rebuild it");
    }

    private static TermVector vector(DataInputStream in) throws IOException {
        int[] terms = new int[in.readInt()];
        double[] weights = new double[terms.length];
        int term = 0;
        for (int i = 0; i < terms.length; i++) {
            term += in.readUnsignedShort();
            terms[i] = term;
            weights[i] = in.readUnsignedShort() / 65535.0;
        }
        return new TermVector(terms, weights);
    }

    /**
     * Estimates from a text, whose title is all before the first full stop, colon or line break, and skills.
     *
     * @param text any text; what is not English says nothing but for handcraft, which is told in Chinese too. A title that is
     *     the name of an ESCO occupation stands for its other names too, and that of an O*NET occupation has its demands
     */
    public WorkEstimate estimate(String text, List<String> skills) {
        Query query = query(text, skills);
        List<Share> mix = mixer.mix(query);
        double home = constant + query.title().dot(titleWeights) + query.whole().dot(wholeWeights);
        for (Share share : mix) {
            home += share.share() * references.get(share.reference()).home();
        }
        for (Share share : groupMixer.mix(query)) {
            home += share.share() * groupHomes[share.reference()];
        }
        double known = mix.isEmpty() ? constant : Math.clamp(home, 0, 1);
        double craft = HandcraftRule.share(text, skills);
        return new WorkEstimate(
                Math.max(known, craft),
                deviation,
                requirements(mixer.mixOfTitle(text.substring(0, OccupationMixer.titleEnd(text)), mix)));
    }

    /** A title that is the name of an ESCO occupation brings that occupation's other names with it. */
    private Query query(String text, List<String> skills) {
        int end = OccupationMixer.titleEnd(text);
        String title = text.substring(0, end);
        String others = otherNames.get().getOrDefault(title.strip().toLowerCase(Locale.ROOT), "");
        return mixer.query(others.isEmpty() ? title : title + "; " + others, text.substring(end), skills);
    }

    private static Map<String, String> otherNames() {
        Map<String, String> names = new HashMap<>();
        for (Occupation occupation : OccupationTaxonomy.bundled().occupations()) {
            if (occupation.code().scheme().equals(OccupationCode.ESCO) && occupation.labelEn() != null) {
                names.put(occupation.labelEn().toLowerCase(Locale.ROOT), String.join("; ", occupation.altLabels()));
            }
        }
        return names;
    }

    /**
     * Estimates from a code of O*NET-SOC, or from its title where the code is not known: a code that ends in 9999.99 is
     * the mean of its major group.
     */
    public WorkEstimate ofSoc(String code, String title) {
        WorkEstimate text = estimate(title, List.of());
        return new WorkEstimate(text.homeShare(), text.homeDeviation(), requirements(mixer.mixOfCode(code, title)));
    }

    private Map<String, Double> requirements(List<Share> mix) {
        Map<String, Double> expected = new TreeMap<>();
        for (int r = 0; r < requirementNames.size() && !mix.isEmpty(); r++) {
            double sum = 0;
            for (Share share : mix) {
                sum += share.share()
                        * references.get(share.reference()).requirements().get(r);
            }
            expected.put(requirementNames.get(r), sum);
        }
        return expected;
    }
}
