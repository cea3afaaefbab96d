package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of work with goods can leave the site, told from words: handwork with small things can, whatever its use of
 * e-mail; machines, heat, chemicals, bulk and food cannot.
 *
 * <p>The usual rules infer home work from e-mail and desks and so reject handcraft. This one follows the factors of home
 * work instead ({@link HandcraftFactor}). Each counts once, so that long texts do not win: in full where the title or the
 * definition names it, {@value #ELSEWHERE} of that where only other titles, tasks or skills do, for these tell of special
 * cases. What a title says against it counts {@value #IN_TITLE} times: a machine operator operates machines. Work whose
 * title is that of one who directs, sells, designs, teaches or inspects is not handwork, and the rule is silent. The words
 * come from the factors; two sets of hand labels were looked at while they were written, a third judges them. Linear in
 * the text.
 */
public final class HandcraftRule {

    /**
     * The share that is expected of work that can be put out: where it is, all but fetching, bringing and being shown,
     * which is .8; and five openings in eight of those that could be put out are taken to be.
     */
    public static final double PUT_OUT = 0.5;

    private static final double ELSEWHERE = 0.2;
    private static final double IN_TITLE = 1.5;
    private static final double CERTAIN = 1.4;
    private static final double STEEPNESS = 2;

    private static final Pattern END_OF_TITLE = Pattern.compile("[.;:\n。；：]");
    private static final Pattern OTHER_ROLES =
            Pattern.compile("\\b(manag\\w*|supervis\\w*|engineer\\w*|designers?|developers?|inspect\\w*|controllers?|"
                    + "teachers?|instructors?|trainers?|sales\\w*|sellers?|merchan\\w*|importers?|exporters?|"
                    + "wholesale\\w*|buyers?|purchas\\w*|planners?|coordinators?|directors?|scientists?|"
                    + "technologists?|analysts?|consultants?|agents?|curators?|scholars?|historians?|"
                    + "lecturers?|officers?|clerks?|attendants?|drivers?|nurs\\w*|therap\\w*|programm\\w*)\\b|"
                    + "工程技术|工程师|设计|销售|营业|教师|检验|质检|管理|经理|采购|研究");

    private HandcraftRule() {}

    /** A text in its parts, lower-case. */
    private record Parts(String title, String head, String rest) {
        static Parts of(String text, List<String> skills) {
            String plain = text.toLowerCase(Locale.ROOT);
            int line = plain.indexOf('\n');
            String first = line < 0 ? plain : plain.substring(0, line);
            String rest = (line < 0 ? "" : plain.substring(line))
                    + "\n"
                    + String.join("\n", skills).toLowerCase(Locale.ROOT);
            Matcher end = END_OF_TITLE.matcher(first);
            if (!end.find()) {
                return new Parts(first, first, rest);
            }
            String title = first.substring(0, end.start());
            if (first.charAt(end.start()) != ';') {
                return new Parts(title, first, rest);
            }
            int others = first.indexOf(". ", end.start());
            int to = others < 0 ? first.length() : others;
            return new Parts(title, title + first.substring(to), first.substring(end.start(), to) + rest);
        }

        double strength(HandcraftFactor factor) {
            if (factor.weight() < 0 && factor.in(title)) {
                return IN_TITLE;
            }
            return factor.in(head) ? 1 : factor.in(rest) ? ELSEWHERE : 0;
        }
    }

    /**
     * The share of the work that can be put out, 0 to {@link #PUT_OUT}; 0 where the text is not about handling goods.
     *
     * @param text the title up to the first full stop, semicolon, colon or line break; after a semicolon other titles up
     *     to a full stop; then the definition; after the first line break tasks and skills; in English or Chinese
     * @param skills further skills
     * @param group what {@link #ofGroup} says of the occupation's group, 0 if it is not known
     */
    public static double share(String text, List<String> skills, double group) {
        Parts parts = Parts.of(text, skills);
        return OTHER_ROLES.matcher(parts.title()).find() || !(handlesGoods(parts) || group > 0)
                ? 0
                : share(balance(parts) + group);
    }

    /** {@link #share(String, List, double)} where the group is not known. */
    public static double share(String text, List<String> skills) {
        return share(text, skills, 0);
    }

    /** The share of the work that can be put out, 0 to {@link #PUT_OUT}, from the balance of what speaks for and against. */
    static double share(double balance) {
        return PUT_OUT / (1 + StrictMath.exp(-STEEPNESS * (balance - CERTAIN)));
    }

    private static double balance(Parts parts) {
        double sum = 0;
        for (HandcraftFactor factor : HandcraftFactor.values()) {
            sum += factor.weight() * parts.strength(factor);
        }
        return sum;
    }

    private static boolean handlesGoods(Parts parts) {
        for (HandcraftFactor factor : HandcraftFactor.values()) {
            if (factor.weight() > 0 && factor.in(parts.head())) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the ISCO-08 group says beside the words: its handicraft and sewing groups speak for, its plant, machine and
     * processing groups against; its group of sewing machines (8153) neither, since one such machine stands in many a room.
     */
    public static double ofGroup(String isco) {
        if (isco.startsWith("7317") || isco.startsWith("7318") || isco.startsWith("7531") || isco.startsWith("7533")) {
            return 1.5;
        }
        if (isco.startsWith("7319") || isco.startsWith("7316") || isco.startsWith("2651") || isco.startsWith("9321")) {
            return 0.75;
        }
        if (isco.startsWith("8153")) {
            return 0;
        }
        return isco.startsWith("8") || isco.startsWith("751") || isco.startsWith("72") || isco.startsWith("71")
                ? -1.5
                : 0;
    }
}
