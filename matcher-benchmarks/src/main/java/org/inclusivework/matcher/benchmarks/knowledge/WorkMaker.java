package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inclusivework.matcher.knowledge.TermVector;

/** Makes the sections about work: the crosswalk, the priors, and the estimator of home work and demands from text. */
final class WorkMaker implements PackSection.Maker {

    private static final int FOLDS = 10;

    @Override
    public List<PackSection> make(Sources sources) {
        WorkCorpus corpus = new WorkCorpus(sources);
        CrosswalkRows crosswalk = new CrosswalkRows(corpus, sources);
        DemandModel demands = new DemandModel(corpus, sources);
        HomeModel text = new HomeModel(corpus, sources, false);
        HomeModel.Weights home = text.weights(Linear.ridge(text.kernel, text.allRows(), text.y, HomeModel.LAMBDA));
        HomeModel crosswalked = new HomeModel(corpus, sources, true);
        PriorRows priors = new PriorRows(
                corpus,
                crosswalk,
                crosswalked.weights(
                        Linear.ridge(crosswalked.kernel, crosswalked.allRows(), crosswalked.y, HomeModel.LAMBDA)),
                deviation(crosswalked),
                new DemandLevels(demands, sources));
        return List.of(
                crosswalk.section(),
                priors.section(),
                new PackSection("work_terms.bin", terms(corpus, home, deviation(text))),
                references(corpus, home, demands));
    }

    private static double deviation(HomeModel model) {
        double[] held = model.crossValidated(FOLDS);
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += (held[i] - model.y[i]) * (held[i] - model.y[i]) / held.length;
        }
        return Math.sqrt(sum);
    }

    private static byte[] terms(WorkCorpus corpus, HomeModel.Weights home, double deviation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(corpus.terms.size());
            for (int i = 0; i < corpus.terms.size(); i++) {
                out.writeUTF(corpus.terms.get(i));
                out.writeFloat((float) corpus.idf[i]);
                out.writeFloat(coarse(home.title()[i]));
                out.writeFloat(coarse(home.whole()[i]));
            }
            out.writeFloat((float) home.constant());
            out.writeFloat((float) deviation);
            out.writeInt(corpus.references.size());
            for (int i = 0; i < corpus.references.size(); i++) {
                write(out, corpus.wholes.get(i));
                write(out, corpus.titles.get(i));
            }
            out.writeInt(corpus.groups.size());
            for (int i = 0; i < corpus.groups.size(); i++) {
                out.writeFloat(coarse(home.groups()[i]));
                write(out, corpus.groupTexts.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** A weight to four digits after the point: more would only fill the pack. */
    private static float coarse(double weight) {
        return Math.round(weight * 10_000) / 10_000f;
    }

    private static void write(DataOutputStream out, TermVector vector) throws IOException {
        out.writeInt(vector.terms().length);
        int before = 0;
        for (int i = 0; i < vector.terms().length; i++) {
            out.writeShort(vector.terms()[i] - before);
            out.writeShort((int) Math.round(65535 * vector.weights()[i]));
            before = vector.terms()[i];
        }
    }

    private static PackSection references(WorkCorpus corpus, HomeModel.Weights home, DemandModel demands) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        demands.values.forEach((requirement, values) ->
                columns.put(requirement, demands.ofReferences(values, demands.errorsOf(requirement))));
        List<String> lines = new ArrayList<>(List.of("soc\ttitle\thome\t" + String.join("\t", columns.keySet())));
        for (int i = 0; i < corpus.references.size(); i++) {
            int reference = i;
            List<String> cells = new ArrayList<>(List.of(
                    corpus.references.get(i).code(),
                    corpus.references.get(i).title(),
                    String.format(Locale.ROOT, "%.4f", home.references()[i])));
            columns.values().forEach(values -> cells.add(String.format(Locale.ROOT, "%.1f", values[reference])));
            lines.add(String.join("\t", cells));
        }
        return PackSection.ofLines("work_references.tsv", lines);
    }
}
