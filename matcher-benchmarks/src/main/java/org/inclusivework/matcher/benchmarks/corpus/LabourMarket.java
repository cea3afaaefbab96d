package org.inclusivework.matcher.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.knowledge.Crosswalk;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Who works as what, and where: occupations by employment, towns by population, three fifths of both in China.
 *
 * <p>Immutable and thread-safe; reading it takes about a second.
 */
final class LabourMarket {
    private static final double IN_CHINA = 0.6;
    private static final int MOST_COUNTERPARTS = 4;
    private static final int DEFAULT_ZONE = 3;
    private static final int MONTHS = 12;

    private final Draw<Work> works;
    private final Draw<Town> china = new Draw<>(Town.ofChina(), Town::people);
    private final Draw<Town> abroad = new Draw<>(Town.abroad(), Town::people);

    private LabourMarket(Draw<Work> works) {
        this.works = works;
    }

    /** Reads the tables of this package and of matcher-core. */
    static LabourMarket read() {
        List<SkillKey> skills = rows(CorpusTables.SKILLS).stream()
                .map(row -> new SkillKey(row.get("key")))
                .toList();
        Crosswalk crosswalk = Knowledge.bundled().crosswalk();
        OccupationTaxonomy occupations = OccupationTaxonomy.bundled();
        List<Work> works = rows(CorpusTables.OCCUPATIONS).stream()
                .map(row -> work(row, skills, occupations, crosswalk))
                .toList();
        return new LabourMarket(new Draw<>(works, Work::workers));
    }

    Work work(Dice dice) {
        return works.next(dice);
    }

    Draw<Work> works() {
        return works;
    }

    Town town(Dice dice) {
        return (dice.chance(IN_CHINA) ? china : abroad).next(dice);
    }

    /** Returns another town of the same part of the world. */
    Town townLike(Town town, Dice dice) {
        return (town.inChina() ? china : abroad).next(dice);
    }

    private static Work work(
            TsvTable.Row row, List<SkillKey> keys, OccupationTaxonomy occupations, Crosswalk crosswalk) {
        OccupationCode esco = new OccupationCode(OccupationCode.ESCO, row.get("esco"));
        List<Work.Asked> skills = new ArrayList<>();
        row.list("essential").forEach(number -> skills.add(new Work.Asked(key(keys, number), true)));
        row.list("optional").forEach(number -> skills.add(new Work.Asked(key(keys, number), false)));
        skills.sort(Comparator.comparing(Work.Asked::skill));
        OccupationCode group = occupations.iscoGroup(esco).orElse(esco);
        List<Work.Chinese> chinese = crosswalk.counterparts(group, OccupationCode.CSCO).stream()
                .limit(MOST_COUNTERPARTS)
                .flatMap(counterpart -> occupations.find(counterpart.code()).stream())
                .map(LabourMarket::chinese)
                .toList();
        String pay = row.get("pay");
        String zone = row.get("zone");
        return new Work(
                esco,
                occupations.iscoGroup(esco).orElse(null),
                Long.parseLong(row.get("workers")),
                pay.isEmpty() ? 0 : Integer.parseInt(pay) / MONTHS,
                zone.isEmpty() ? DEFAULT_ZONE : Integer.parseInt(zone),
                List.copyOf(skills),
                occupations.find(esco).map(LabourMarket::names).orElse(List.of(esco.code())),
                chinese,
                Knowledge.bundled().priors().of(esco).orElse(null));
    }

    private static Work.Chinese chinese(Occupation occupation) {
        String definition = occupation.definition();
        return new Work.Chinese(occupation.code(), names(occupation), definition == null ? "" : definition);
    }

    private static List<String> names(Occupation occupation) {
        List<String> names = new ArrayList<>();
        if (occupation.labelZh() != null) {
            names.add(occupation.labelZh());
        } else if (occupation.labelEn() != null) {
            names.add(occupation.labelEn());
        }
        names.addAll(occupation.altLabels());
        return List.copyOf(names);
    }

    private static SkillKey key(List<SkillKey> keys, String number) {
        return keys.get(Integer.parseInt(number, Character.MAX_RADIX));
    }

    private static List<TsvTable.Row> rows(String name) {
        try (InputStream in = LabourMarket.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource " + name + ": rebuild it");
            }
            return TsvTable.read(in, name).rows();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's resource " + name + " cannot be read: rebuild it", e);
        }
    }
}
