package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.knowledge.EnglishTerms;
import org.inclusivework.matcher.knowledge.OccupationMixer;
import org.inclusivework.matcher.knowledge.OccupationMixer.Focus;
import org.inclusivework.matcher.knowledge.OccupationMixer.Query;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.inclusivework.matcher.knowledge.TermVector;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** The texts of ESCO and O*NET, and what O*NET measures of the reference occupations; no labels. */
final class WorkCorpus {

    /** A term is kept if so many texts bear it, but no more than half of them. */
    private static final int RAREST = 3;

    /** The digits of an ISCO unit group. */
    private static final int UNIT = 4;

    /** A reference occupation. */
    record Reference(String code, String title, String description, List<String> alternates, List<String> tasks) {}

    /** An ESCO occupation. */
    record Occupation(
            String id, String isco, String label, String alternates, String description, List<String> skills) {
        String whole() {
            return label + "; " + alternates + ". " + description + "\n" + String.join("\n", skills);
        }
    }

    final List<Reference> references = new ArrayList<>();
    final Map<String, Integer> referenceNumbers = new HashMap<>();
    final NavigableMap<String, Occupation> occupations = new TreeMap<>();
    final List<String> terms = new ArrayList<>();
    final double[] idf;
    final List<TermVector> wholes = new ArrayList<>();
    final List<TermVector> titles = new ArrayList<>();
    final OccupationMixer mixer;

    /** ISCO-08 unit groups, and their texts in the order of their codes. */
    final List<String> groups = new ArrayList<>();

    final List<TermVector> groupTexts = new ArrayList<>();
    final OccupationMixer groupMixer;
    final List<String> featureNames;

    /** Standardised features of the references. */
    final double[][] features;

    WorkCorpus(Sources sources) {
        readReferences(sources);
        readOccupations(sources);
        List<List<String>> referenceTerms = new ArrayList<>();
        List<List<String>> titleTerms = new ArrayList<>();
        Map<String, Integer> frequencies = new HashMap<>();
        for (Reference reference : references) {
            List<String> title =
                    EnglishTerms.of(reference.title() + " . " + String.join(" . ", reference.alternates()));
            List<String> all = new ArrayList<>(EnglishTerms.of(reference.title()));
            all.addAll(title);
            all.addAll(EnglishTerms.of(reference.description()));
            reference.tasks().forEach(task -> all.addAll(EnglishTerms.of(task)));
            titleTerms.add(title);
            referenceTerms.add(all);
            new TreeSet<>(all).forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        for (Occupation occupation : occupations.values()) {
            new TreeSet<>(EnglishTerms.of(occupation.whole()))
                    .forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        int texts = references.size() + occupations.size();
        NavigableMap<String, Integer> kept = new TreeMap<>(frequencies);
        kept.values().removeIf(count -> count < RAREST || count > texts / 2);
        terms.addAll(kept.keySet());
        idf = kept.values().stream()
                .mapToDouble(count -> StrictMath.log((1.0 + texts) / (1 + count)) + 1)
                .toArray();
        Map<String, Integer> numbers = new HashMap<>();
        terms.forEach(term -> numbers.put(term, numbers.size()));
        for (int i = 0; i < references.size(); i++) {
            wholes.add(vector(referenceTerms.get(i), numbers));
            titles.add(vector(titleTerms.get(i), numbers));
        }
        mixer = new OccupationMixer(
                terms,
                idf,
                references.stream().map(Reference::code).toList(),
                references.stream().map(Reference::title).toList(),
                wholes,
                titles,
                Focus.OCCUPATIONS);
        readGroups(sources, numbers);
        groupMixer = new OccupationMixer(terms, idf, groups, List.of(), groupTexts, groupTexts, Focus.GROUPS);
        NavigableMap<String, double[]> columns = readFeatures(sources);
        featureNames = List.copyOf(columns.keySet());
        features = new double[references.size()][columns.size()];
        int column = 0;
        for (double[] values : columns.values()) {
            standardise(values);
            for (int i = 0; i < values.length; i++) {
                features[i][column] = values[i];
            }
            column++;
        }
    }

    Query query(Occupation occupation) {
        return mixer.query(
                occupation.label() + "; " + occupation.alternates(), occupation.description(), occupation.skills());
    }

    /** The features of a mix of references. */
    double[] features(List<Share> mix) {
        double[] sum = new double[featureNames.size()];
        for (Share share : mix) {
            double[] own = features[share.reference()];
            for (int k = 0; k < sum.length; k++) {
                sum[k] += share.share() * own[k];
            }
        }
        return sum;
    }

    private TermVector vector(List<String> text, Map<String, Integer> numbers) {
        return TermVector.of(text, term -> numbers.getOrDefault(term, -1), term -> idf[numbers.getOrDefault(term, 0)]);
    }

    private void readGroups(Sources sources, Map<String, Integer> numbers) {
        NavigableMap<String, String> texts = new TreeMap<>();
        for (TsvTable.Row row : sources.table("esco/isco08_groups.tsv.gz").rows()) {
            if (row.get("isco08").length() == UNIT) {
                texts.put(
                        row.get("isco08"),
                        row.get("label") + "; " + row.get("alt_labels") + " . " + row.get("description"));
            }
        }
        texts.forEach((isco, text) -> {
            groups.add(isco);
            groupTexts.add(vector(EnglishTerms.of(text), numbers));
        });
    }

    private void readReferences(Sources sources) {
        Map<String, List<String>> alternates = lists(sources, "onet/onet_alternate_titles.tsv.gz", "alternate_title");
        Map<String, List<String>> tasks = lists(sources, "onet/onet_task_statements.tsv.gz", "task");
        Map<String, List<String>> measured = lists(sources, "onet/onet_skills.tsv.gz", "skill");
        for (TsvTable.Row row : sources.table("onet/onet_occupations.tsv.gz").rows()) {
            String code = row.get("onet_soc");
            if (tasks.containsKey(code) && measured.containsKey(code)) {
                referenceNumbers.put(code, references.size());
                references.add(new Reference(
                        code,
                        row.get("title"),
                        row.get("description"),
                        alternates.getOrDefault(code, List.of()),
                        tasks.getOrDefault(code, List.of())));
            }
        }
    }

    private void readOccupations(Sources sources) {
        Map<String, List<String>> skills = new HashMap<>();
        for (TsvTable.Row row : sources.labelled(Sources.RELATIONS, "esco_id")) {
            skills.computeIfAbsent(row.get("esco_id"), id -> new ArrayList<>()).add(row.get("skill_label"));
        }
        for (TsvTable.Row row : sources.table("esco/esco_occupations.tsv.gz").rows()) {
            String id = row.get("esco_id");
            occupations.put(
                    id,
                    new Occupation(
                            id,
                            row.get("isco08"),
                            row.get("label"),
                            String.join("; ", row.list("alt_labels")),
                            row.get("description"),
                            skills.getOrDefault(id, List.of())));
        }
    }

    private static Map<String, List<String>> lists(Sources sources, String path, String column) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (TsvTable.Row row : sources.table(path).rows()) {
            lists.computeIfAbsent(row.get("onet_soc"), code -> new ArrayList<>())
                    .add(row.get(column));
        }
        return lists;
    }

    /** Importance and level of skills and knowledge, work styles, and flags of abilities and activities, by name. */
    private NavigableMap<String, double[]> readFeatures(Sources sources) {
        NavigableMap<String, double[]> columns = new TreeMap<>();
        number(columns, sources, "onet/onet_skills.tsv.gz", "skill", "importance_1_5", "skill ");
        number(columns, sources, "onet/onet_skills.tsv.gz", "skill", "level_0_7", "skill level ");
        number(columns, sources, "onet/onet_knowledge.tsv.gz", "knowledge", "importance_1_5", "knowledge ");
        number(columns, sources, "onet/onet_knowledge.tsv.gz", "knowledge", "level_0_7", "knowledge level ");
        number(columns, sources, "onet/onet_work_styles.tsv.gz", "work_style", "importance_1_5", "style ");
        number(columns, sources, "onet/onet_occupations.tsv.gz", "", "job_zone", "job zone");
        flags(columns, sources, "important_abilities", "ability ");
        flags(columns, sources, "important_work_activities", "activity ");
        return columns;
    }

    private void number(
            NavigableMap<String, double[]> columns,
            Sources sources,
            String path,
            String nameColumn,
            String valueColumn,
            String prefix) {
        for (TsvTable.Row row : sources.table(path).rows()) {
            Integer reference = referenceNumbers.get(row.get("onet_soc"));
            if (reference != null && !row.get(valueColumn).isEmpty()) {
                column(columns, prefix + row.get(nameColumn))[reference] = Double.parseDouble(row.get(valueColumn));
            }
        }
    }

    /** 1 where the list has the name, 0 where it has others only. */
    private void flags(NavigableMap<String, double[]> columns, Sources sources, String list, String prefix) {
        List<TsvTable.Row> rows = sources.table("onet/onet_occupations.tsv.gz").rows();
        rows.forEach(row -> row.list(list).forEach(name -> column(columns, prefix + name)));
        for (TsvTable.Row row : rows) {
            Integer reference = referenceNumbers.get(row.get("onet_soc"));
            List<String> names = row.list(list);
            if (reference != null && !names.isEmpty()) {
                columns.subMap(prefix, prefix + '\uffff')
                        .forEach((name, values) ->
                                values[reference] = names.contains(name.substring(prefix.length())) ? 1 : 0);
            }
        }
    }

    private double[] column(NavigableMap<String, double[]> columns, String name) {
        return columns.computeIfAbsent(name, key -> {
            double[] values = new double[references.size()];
            Arrays.fill(values, Double.NaN);
            return values;
        });
    }

    /** To mean 0 and deviation 1; a value that is not known becomes the mean. */
    private static void standardise(double[] values) {
        double mean =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(0);
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? 0 : values[i] - mean;
        }
        double deviation = Math.sqrt(Linear.dot(values, values) / values.length);
        for (int i = 0; i < values.length && deviation > 0; i++) {
            values[i] /= deviation;
        }
    }
}
