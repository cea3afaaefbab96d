package org.inclusivework.jobfair.plan;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.allocation.Fair;
import org.inclusivework.matcher.allocation.FairPlan;
import org.inclusivework.matcher.allocation.Replan;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.MatcherException;

/**
 * A plan as it is kept between commands: the fair it is for, what was decided, and who decided it. Holds what people need; for the
 * organiser only.
 *
 * @param version the version of this form, {@value #VERSION}
 * @param name the fair's name
 * @param date its day
 * @param mode lists of booths, or timed interviews
 * @param officer who confirmed it; empty while it is a proposal
 * @param fair people, booths and helpers as they are now
 * @param plan the plan as it is now
 * @param names the names to use, by person
 * @param openings the opening to ask for at each booth, by person and booth
 * @param numbers the numbers of the booths, by employer
 * @param titles the titles of the openings to ask for, by id: whoever changes the plan later may not have the sheets at hand
 * @param invented whether people and employers are made up
 */
public record KeptPlan(
        int version,
        String name,
        LocalDate date,
        Mode mode,
        String officer,
        Fair fair,
        FairPlan plan,
        SortedMap<String, String> names,
        SortedMap<String, SortedMap<String, String>> openings,
        SortedMap<String, String> numbers,
        SortedMap<String, String> titles,
        boolean invented) {
    /** The version of the form that is written and read. */
    public static final int VERSION = 2;

    /** What a plan gives people. */
    public enum Mode {
        /** A list of booths, each with a stretch of time to come by. */
        BOOTHS,
        /** Interviews at times. */
        SLOTS
    }

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // The components of records are all there is; what is worked out from them is not kept.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new DateModule())
            .build();

    public KeptPlan {
        names = sorted(names);
        openings = sorted(openings);
        numbers = sorted(numbers);
        // The version before had none; it is refused by its number.
        titles = titles == null ? new TreeMap<>(Ids.ORDER) : sorted(titles);
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        SortedMap<String, V> sorted = new TreeMap<>(Ids.ORDER);
        sorted.putAll(map);
        return sorted;
    }

    /** Returns whether nobody has confirmed it. */
    public boolean isProposal() {
        return officer.isEmpty();
    }

    /** Returns this plan as an officer confirmed it, all of it held from now on. */
    public KeptPlan confirmedBy(String who) {
        FairPlan held = plan.confirmed(java.util.Set.copyOf(plan.timetable().appointments()));
        return new KeptPlan(version, name, date, mode, who, fair, held, names, openings, numbers, titles, invented);
    }

    /** Returns this plan after changes; what changed is a proposal again, and the rest stays held. */
    public KeptPlan changed(
            Replan change,
            SortedMap<String, String> people,
            SortedMap<String, SortedMap<String, String>> best,
            SortedMap<String, String> called) {
        return new KeptPlan(
                version,
                name,
                date,
                mode,
                officer,
                change.fair(),
                change.plan(),
                people,
                best,
                numbers,
                called,
                invented);
    }

    /** Returns the ids of the openings that people are to ask for at booths that are still there, by employer. */
    public SortedMap<String, Set<String>> askedFor() {
        SortedMap<String, Set<String>> asked = new TreeMap<>(Ids.ORDER);
        fair.stands().forEach(stand -> asked.put(stand.id(), new TreeSet<>(Ids.ORDER)));
        openings.values()
                .forEach(own -> own.forEach((employer, opening) -> {
                    Set<String> there = asked.get(employer);
                    if (there != null) {
                        there.add(opening);
                    }
                }));
        return asked;
    }

    /** Returns its bytes: the same plan has the same ones. */
    public byte[] bytes() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    /**
     * Reads a plan.
     *
     * @throws MatcherException.InvalidInput if there is none, or it is of another version
     */
    public static KeptPlan read(Path file) throws IOException {
        try {
            KeptPlan plan = MAPPER.readValue(Files.readAllBytes(file), KeptPlan.class);
            if (plan.version() != VERSION) {
                throw MatcherException.invalid(
                        file.toString(),
                        plan.version(),
                        "计划的版本不对 / the plan has another version",
                        "用写它的程序版本，或重新做计划 / use the program that wrote it, or plan again");
            }
            return plan;
        } catch (NoSuchFileException e) {
            throw MatcherException.invalid(
                    file.toString(),
                    "",
                    "这里没有计划 / there is no plan here",
                    "检查文件夹，或先用 plan 做计划 / check the folder, or plan first");
        } catch (JacksonException e) {
            // The message would quote what people need.
            throw MatcherException.invalid(
                    file.toString(),
                    "",
                    "计划读不懂，可能被改过 / the plan cannot be read; it may have been changed",
                    "恢复备份，或重新做计划 / restore a backup, or plan again");
        }
    }

    @Override
    public String toString() {
        return "KeptPlan[" + name + ", " + date + ", " + mode + "]";
    }
}
