package org.inclusivework.matcher.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of an occupation in one of the schemes below, or a title that has no code yet.
 *
 * <table>
 * <caption>Schemes</caption>
 * <tr><td>csco</td><td>China's Occupational Classification of 2022: {@code csco:4-03-02-08}; groups end in 00</td></tr>
 * <tr><td>isco</td><td>ISCO-08, one to four digits: {@code isco:9411}</td></tr>
 * <tr><td>esco</td><td>an ESCO occupation's UUID</td></tr>
 * <tr><td>soc</td><td>O*NET-SOC: {@code soc:35-2011.00}; a code of six digits gets the suffix .00</td></tr>
 * <tr><td>title</td><td>a title in its {@link LabelForm}</td></tr>
 * </table>
 *
 * <p>Codes are ordered by the UTF-8 bytes, read as unsigned numbers, of their text form {@code scheme:code}.
 *
 * @param scheme one of csco, isco, esco, soc, title
 * @param code the code within the scheme
 */
public record OccupationCode(String scheme, String code) implements Comparable<OccupationCode> {

    /** China's Occupational Classification, edition of 2022. */
    public static final String CSCO = "csco";
    /** The International Standard Classification of Occupations of 2008. */
    public static final String ISCO = "isco";
    /** The European classification of skills, competences, qualifications and occupations. */
    public static final String ESCO = "esco";
    /** The Standard Occupational Classification of the United States as O*NET extends it. */
    public static final String SOC = "soc";
    /** A title without a code. */
    public static final String TITLE = "title";

    private static final int EQUAL = 4;

    /** The largest length of a title in bytes of UTF-8: an index holds no longer term than about four times that. */
    static final int MAX_BYTES = 8_000;

    private static final int MOST_BYTES_OF_A_CHAR = 3;

    /** Where the parts of a code end that are levels; asked for every pair that is scored, so made once. */
    private static final int[] ENDS_OF_CSCO = {1, 4, 7};

    private static final int[] ENDS_OF_ISCO = {1, 2, 3};
    private static final int[] ENDS_OF_SOC = {2, 4, 6};
    private static final int[] NO_ENDS = {};

    private static final Map<String, Pattern> SHAPES = Map.of(
            CSCO, Pattern.compile("[1-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}"),
            ISCO, Pattern.compile("[0-9]{1,4}"),
            ESCO, Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
            SOC, Pattern.compile("[0-9]{2}-[0-9]{4}(\\.[0-9]{2})?"),
            TITLE, Pattern.compile("(?s).+"));

    private static final Map<String, String> EXAMPLES = Map.of(
            CSCO, "csco:4-03-02-08",
            ISCO, "isco:9411",
            ESCO, "esco: and a lower-case UUID of 36 characters",
            SOC, "soc:35-2011.00",
            TITLE, "title: and the title");

    /**
     * Takes a code.
     *
     * @throws IllegalArgumentException if the scheme is unknown or the code has not its scheme's shape; the message
     *     names the value and what to write instead
     */
    public OccupationCode {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        Pattern shape = SHAPES.get(scheme);
        if (shape == null) {
            throw new IllegalArgumentException("occupation scheme '" + shorten(scheme)
                    + "' is unknown: write csco:, isco:, esco:, soc: or title: before the code");
        }
        if (scheme.equals(TITLE)) {
            code = LabelForm.of(code);
        } else if (scheme.equals(SOC) && code.length() == 7) {
            code = code + ".00";
        }
        if (!shape.matcher(code).matches()) {
            throw new IllegalArgumentException("occupation code '" + scheme + ":" + shorten(code)
                    + "' has not the shape of its scheme: write " + EXAMPLES.get(scheme));
        }
        if (code.length() > MAX_BYTES / MOST_BYTES_OF_A_CHAR
                && code.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("occupation code '" + scheme + ":" + shorten(code) + "' is longer than "
                    + MAX_BYTES + " UTF-8 bytes: write a title of a few words");
        }
    }

    /**
     * Reads the text form {@code scheme:code}, spaces around it aside.
     *
     * @throws IllegalArgumentException if the text has no scheme, or the scheme or the code is wrong
     */
    public static OccupationCode parse(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("occupation code '" + shorten(trimmed)
                    + "' names no scheme: write csco:, isco:, esco:, soc: or title: before it");
        }
        return new OccupationCode(
                trimmed.substring(0, colon), trimmed.substring(colon + 1).strip());
    }

    /**
     * The leading levels of the hierarchy that two codes have in common, 0 to 4; 4 exactly if they are equal, 0 across
     * schemes. The levels are the four parts of csco, the four digits of isco, and major, minor, broad and detailed
     * group of soc; esco and title have no hierarchy. A suffix of soc is below its four levels, so that two codes that
     * differ there only share 3.
     */
    public int sharedLevels(OccupationCode other) {
        if (equals(other)) {
            return EQUAL;
        }
        if (!scheme.equals(other.scheme)) {
            return 0;
        }
        int[] ends = switch (scheme) {
            case CSCO -> ENDS_OF_CSCO;
            case ISCO -> ENDS_OF_ISCO;
            case SOC -> ENDS_OF_SOC;
            default -> NO_ENDS;
        };
        int shared = 0;
        for (int end : ends) {
            if (end > other.code.length() || !other.code.regionMatches(0, code, 0, end)) {
                break;
            }
            shared++;
        }
        return shared;
    }

    @Override
    public int compareTo(OccupationCode other) {
        // Within a scheme, which is what is compared by the thousand, what comes before the code is the same.
        return scheme.equals(other.scheme)
                ? Utf8Order.compare(code, other.code)
                : Utf8Order.compare(toString(), other.toString());
    }

    /** The text form {@code scheme:code}. */
    @Override
    public String toString() {
        return scheme + ":" + code;
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
