package org.inclusivework.jobfair.fair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * One trade of the fair, a row of {@code trades.tsv}: what openings of it look like and what its workers can do.
 *
 * @param key the name of the row
 * @param occupation the occupation in China's classification
 * @param soc the occupation in O*NET-SOC, for demands and employment
 * @param weight how much commoner it is here than its employment says
 * @param atLeast the fewest openings of the fair
 * @param titles titles made for the fair
 * @param posted titles of real job postings, taken from the list of titles
 * @param skills the skills asked for
 * @param papers the certificates asked for
 * @param education the weights of the least schooling, by level
 * @param pay the ways of paying it
 * @param hours the hours a week that occur
 * @param shifts the weights of the shifts
 * @param form the form of employment
 * @param home how it is done at home
 * @param equipment what home-based work needs
 * @param hazards what is unsafe about it at home
 * @param mind the usual demands on concentration, pace and social contact, 0 to 3 each
 * @param words a description, or empty where the tasks of the classification describe it
 * @param talk the most listening and speaking it asks for; what works by text asks for less than the survey says
 */
record Trade(
        String key,
        OccupationCode occupation,
        String soc,
        double weight,
        int atLeast,
        List<String> titles,
        List<String> posted,
        List<Asked> skills,
        List<Paper> papers,
        List<Double> education,
        List<PayRange> pay,
        List<WorkHours> hours,
        List<Double> shifts,
        EmploymentForm form,
        Home home,
        List<Equipment> equipment,
        List<HomeHazard> hazards,
        List<Double> mind,
        String words,
        int talk) {

    /** Whether and how a trade is done at home. */
    enum Home {
        ON_SITE,
        COMPUTER,
        TELEPHONE,
        CRAFT
    }

    /** A skill asked for; level 0 means any. */
    record Asked(SkillKey skill, boolean essential, int level) {
        int usualLevel() {
            return level == 0 ? CandidateSkill.DEFAULT_LEVEL : level;
        }
    }

    /** A certificate and the share of openings that ask for it. */
    record Paper(String name, double share) {}

    /** A range of pay; for piece rates with the speeds in pieces an hour that go with the highest and the lowest rate. */
    record PayRange(PayBasis basis, double low, double high, double slow, double fast) {}

    private static final Map<String, EducationLevel> SCHOOLS = Map.of(
            "N", EducationLevel.NONE,
            "P", EducationLevel.PRIMARY,
            "L", EducationLevel.LOWER_SECONDARY,
            "U", EducationLevel.UPPER_SECONDARY,
            "J", EducationLevel.JUNIOR_COLLEGE,
            "B", EducationLevel.BACHELOR);

    private static final Map<String, Shift> SHIFTS =
            Map.of("D", Shift.DAY, "E", Shift.EVENING, "N", Shift.NIGHT, "R", Shift.ROTATING, "W", Shift.WEEKEND);

    static List<Trade> all() {
        return DataTable.bundled("trades.tsv").stream().map(Trade::of).toList();
    }

    boolean atHome() {
        return home == Home.CRAFT;
    }

    private static Trade of(DataTable.Row row) {
        List<String> home = row.get("home").isEmpty() ? List.of() : words(row.get("home"));
        List<String> things = home.size() < 2 ? List.of() : home.subList(1, home.size());
        return new Trade(
                row.get("key"),
                new OccupationCode(OccupationCode.CSCO, row.get("csco")),
                row.get("soc"),
                row.number("weight"),
                (int) row.number("min"),
                row.list("titles"),
                row.list("posted"),
                row.list("skills").stream().map(Trade::asked).toList(),
                row.list("credentials").stream().map(Trade::paper).toList(),
                lettered(row.get("education"), EducationLevel.values().length, SCHOOLS),
                row.list("pay").stream().map(Trade::payRange).toList(),
                row.list("hours").stream().map(Trade::workHours).toList(),
                lettered(row.get("shifts"), Shift.values().length, SHIFTS),
                EmploymentForm.valueOf(row.get("form")),
                home(home),
                Arrays.stream(Equipment.values())
                        .filter(e -> things.contains(e.name()))
                        .toList(),
                Arrays.stream(HomeHazard.values())
                        .filter(h -> things.contains(h.name()))
                        .toList(),
                row.numbers("mind"),
                row.get("words"),
                (int) row.number("talk"));
    }

    private static Home home(List<String> words) {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "" -> Home.ON_SITE;
            case "remote" -> Home.COMPUTER;
            case "phone" -> Home.TELEPHONE;
            case "craft" -> Home.CRAFT;
            default -> throw new IllegalStateException("home: " + words);
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    }

    private static Asked asked(String text) {
        String[] parts = text.substring(1).split(":", -1);
        return new Asked(skill(parts[0]), text.charAt(0) == '!', parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    /** The skill of a label. */
    static SkillKey skill(String label) {
        if (SkillTaxonomy.bundled().resolve(label) instanceof SkillResolution.Resolved found) {
            return found.skill().key();
        }
        throw new IllegalStateException("no skill or several are called " + label);
    }

    private static Paper paper(String text) {
        String[] parts = text.split("@", -1);
        return new Paper(parts[0], parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }

    private static PayRange payRange(String text) {
        List<String> parts = words(text);
        PayBasis basis = switch (parts.getFirst()) {
            case "M" -> PayBasis.MONTH;
            case "H" -> PayBasis.HOUR;
            case "P" -> PayBasis.PIECE;
            default -> throw new IllegalStateException("pay: " + text);
        };
        double[] range = range(parts.get(1));
        double[] speed = parts.size() > 2 ? range(parts.get(2)) : new double[2];
        return new PayRange(basis, range[0], range[1], speed[0], speed[1]);
    }

    private static WorkHours workHours(String text) {
        double[] range = range(text);
        return new WorkHours((int) range[0], (int) range[1]);
    }

    private static double[] range(String text) {
        String[] ends = text.split("-", -1);
        return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1])};
    }

    private static <E extends Enum<E>> List<Double> lettered(String text, int size, Map<String, E> letters) {
        Double[] weights = new Double[size];
        Arrays.fill(weights, 0.0);
        for (String word : words(text)) {
            E constant = letters.get(word.substring(0, 1));
            if (constant == null) {
                throw new IllegalStateException("unknown letter in " + text);
            }
            weights[constant.ordinal()] = Double.valueOf(word.substring(1));
        }
        return List.of(weights);
    }
}
