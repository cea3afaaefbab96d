package org.inclusivework.matcher.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Makes the two tables of this package from the shared data: which occupations there are, how many people work in each, what they
 * earn and which skills each asks for.
 *
 * <p>Employment of a six-digit SOC code (OEWS) is shared evenly by the ESCO occupations that the crosswalk gives it; a code that
 * OEWS does not list takes its broad group's. Skills are numbered by how often they are asked for, so that the table packs well.
 * Same input, same bytes.
 */
public final class CorpusTables {
    static final String OCCUPATIONS = "occupations.tsv.gz";
    static final String SKILLS = "skills.tsv.gz";

    private static final int SOC_DIGITS = 7;

    private final Path data;

    private CorpusTables(Path data) {
        this.data = data;
    }

    private static final class Asked {
        final List<SkillKey> essential = new ArrayList<>();
        final List<SkillKey> optional = new ArrayList<>();
    }

    private record Pay(long employment, String annual) {}

    private record Kind(String code, String zone) {}

    /**
     * Writes both tables.
     *
     * @param data the folder of the shared data
     * @param target the folder to write to, which exists
     */
    public static void write(Path data, Path target) throws IOException {
        CorpusTables tables = new CorpusTables(data);
        Map<String, Asked> asked = tables.asked();
        Map<SkillKey, Integer> numbers = numbers(asked.values());
        StringBuilder skills = new StringBuilder("key\n");
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> skills.append(entry.getKey().value()).append('\n'));
        pack(target.resolve(SKILLS), skills);
        pack(target.resolve(OCCUPATIONS), tables.occupations(asked, numbers));
    }

    private StringBuilder occupations(Map<String, Asked> asked, Map<SkillKey, Integer> numbers) throws IOException {
        Map<String, String> zones = new HashMap<>();
        for (TsvTable.Row row : rows("onet/onet_occupations.tsv.gz")) {
            zones.put(row.get("onet_soc"), row.get("job_zone"));
        }
        Map<String, Kind> kinds = new TreeMap<>();
        Map<String, Integer> sharers = new HashMap<>();
        for (TsvTable.Row row : rows("crosswalk/esco_onet_crosswalk.tsv.gz")) {
            String soc = row.get("onet_soc");
            if (asked.containsKey(row.get("esco_id")) && soc.length() > SOC_DIGITS) {
                String code = soc.substring(0, SOC_DIGITS);
                kinds.put(row.get("esco_id"), new Kind(code, zones.getOrDefault(soc, "")));
                sharers.merge(code, 1, Integer::sum);
            }
        }
        Map<String, Pay> pays = pays();
        StringBuilder out = new StringBuilder("esco\tworkers\tpay\tzone\tessential\toptional\n");
        kinds.forEach((esco, kind) -> {
            Pay pay = pays.getOrDefault(kind.code, pays.get(kind.code.substring(0, SOC_DIGITS - 1) + "0"));
            Asked skills = asked.get(esco);
            if (pay != null && skills != null) {
                long workers = pay.employment / sharers.getOrDefault(kind.code, 1);
                out.append(String.join(
                        "\t",
                        esco,
                        Long.toString(workers),
                        pay.annual,
                        kind.zone,
                        numbered(skills.essential, numbers),
                        numbered(skills.optional, numbers)));
                out.append('\n');
            }
        });
        return out;
    }

    private Map<String, Pay> pays() throws IOException {
        Map<String, Pay> pays = new HashMap<>();
        for (TsvTable.Row row : rows("scale/oews2024_national.tsv.gz")) {
            String employment = row.get("employment");
            String annual = row.get("annual_median_usd");
            // Marks such as # and * stand where the source withholds a number.
            if (isNumber(employment)) {
                pays.putIfAbsent(
                        row.get("occ_code"), new Pay(Long.parseLong(employment), isNumber(annual) ? annual : ""));
            }
        }
        return pays;
    }

    private Map<String, Asked> asked() throws IOException {
        SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
        Map<String, Asked> asked = new TreeMap<>();
        for (TsvTable.Row row : rows("esco/esco_occupation_skill_dev.tsv.gz")) {
            if (taxonomy.resolve(row.get("skill_label")) instanceof SkillResolution.Resolved resolved) {
                Asked of = asked.computeIfAbsent(row.get("esco_id"), id -> new Asked());
                SkillKey key = resolved.skill().key();
                if (!of.essential.contains(key) && !of.optional.contains(key)) {
                    (row.get("relation").equals("essential") ? of.essential : of.optional).add(key);
                }
            }
        }
        return asked;
    }

    private static Map<SkillKey, Integer> numbers(Iterable<Asked> asked) {
        Map<SkillKey, Integer> often = new TreeMap<>();
        for (Asked of : asked) {
            of.essential.forEach(key -> often.merge(key, 1, Integer::sum));
            of.optional.forEach(key -> often.merge(key, 1, Integer::sum));
        }
        Map<SkillKey, Integer> numbers = new HashMap<>();
        often.entrySet().stream()
                .sorted(Map.Entry.<SkillKey, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size()));
        return numbers;
    }

    private static String numbered(List<SkillKey> keys, Map<SkillKey, Integer> numbers) {
        return String.join(
                "|",
                keys.stream()
                        .map(numbers::get)
                        .sorted()
                        .map(number -> Integer.toString(number, Character.MAX_RADIX))
                        .toList());
    }

    private List<TsvTable.Row> rows(String path) throws IOException {
        try (InputStream in = Files.newInputStream(data.resolve(path))) {
            return TsvTable.read(in, path).rows();
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void pack(Path file, StringBuilder text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
