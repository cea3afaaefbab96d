package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.knowledge.TitleLinks;
import org.inclusivework.matcher.knowledge.TitleReader;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationResolution;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.jspecify.annotations.Nullable;

/**
 * What words of a file name as work: a code, a name, or words that knowledge reads. What it reads surely is taken and noted; what
 * it does not becomes a question with the likeliest occupations, and the words are kept.
 */
final class OccupationText {
    private static final int MAX_CHOICES = 4;
    private static final Set<String> SCHEMES = Set.of(
            OccupationCode.CSCO, OccupationCode.ISCO, OccupationCode.ESCO, OccupationCode.SOC, OccupationCode.TITLE);
    private static final Pattern CSCO = Pattern.compile("[1-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Label UNCLEAR =
            new Label("是什么职业没看明白，请核对", "it is not clear which occupation this is; please check");
    private static final Label BY_COLUMN =
            new Label("不对的话，在“职业”一列写明职业", "if that is wrong, name the occupation in the column occupation");

    private final OccupationTaxonomy occupations;
    private final @Nullable WordReader reader;

    OccupationText(OccupationTaxonomy occupations, @Nullable WordReader reader) {
        this.occupations = occupations;
        this.reader = reader;
    }

    /** The occupation that a code or name means, or {@code null} after an error; a name that is not clear is kept as a title. */
    @Nullable
    OccupationCode stated(Spot spot, String text) {
        try {
            OccupationCode code = code(text);
            if (code != null) {
                return code;
            }
            return switch (occupations.resolve(text)) {
                case OccupationResolution.Resolved resolved ->
                    resolved.occupation().code();
                case OccupationResolution.Ambiguous ambiguous -> {
                    spot.warnOnce(
                            text,
                            new Label(
                                    "有几个职业都叫这个名字，没看明白，请核对",
                                    "several occupations have this name; it was kept as a title"),
                            oneOf("写其中一个的代码：", "write the code of one of them: ", ambiguous.occupations()));
                    yield new OccupationCode(OccupationCode.TITLE, text);
                }
                case OccupationResolution.Unknown unknown -> read(spot, text);
            };
        } catch (IllegalArgumentException e) {
            spot.error(
                    text,
                    "不是职业的名称或代码",
                    "neither an occupation's name nor a code",
                    "写如 csco:4-03-02-08",
                    "write such as csco:4-03-02-08");
            return null;
        }
    }

    /** The occupations of one wish, which may hold several with a stroke or comma between them; escapes are taken from it. */
    List<OccupationCode> wished(Spot spot, String escaped) {
        String whole = CellText.unescape(escaped);
        List<String> words = reader == null || isKnown(whole)
                ? List.of(whole)
                : CellText.split(escaped, CellText.WORDS + "/／|｜").stream()
                        .map(CellText::unescape)
                        .toList();
        List<OccupationCode> codes = new ArrayList<>();
        for (String word : words) {
            OccupationCode code = stated(spot, word);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private boolean isKnown(String text) {
        return hasScheme(text) || !(occupations.resolve(text) instanceof OccupationResolution.Unknown);
    }

    private static boolean hasScheme(String text) {
        return text.indexOf(':') > 0 && SCHEMES.contains(text.substring(0, text.indexOf(':')));
    }

    private static @Nullable OccupationCode code(String text) {
        if (hasScheme(text)) {
            return OccupationCode.parse(text);
        }
        return CSCO.matcher(text).matches() ? new OccupationCode(OccupationCode.CSCO, text) : null;
    }

    private OccupationCode read(Spot spot, String text) {
        TitleReader.Reading reading = reader == null ? null : reader.work(text);
        TitleLinks.Verdict verdict =
                reading == null ? TitleLinks.Verdict.UNKNOWN : reading.links().verdict();
        if (reading != null && verdict == TitleLinks.Verdict.SURE) {
            note(
                    spot,
                    text,
                    reading,
                    new Label("不对的话，改写职业的名称或代码", "if that is wrong, write the occupation's name or code"));
            return reading.links().ranked().get(0).code();
        }
        if (reading != null && verdict == TitleLinks.Verdict.CHOOSE) {
            spot.warnOnce(text, UNCLEAR, oneOf("写其中一个的代码：", "write the code of one of these: ", occupations(reading)));
        } else {
            spot.warnOnce(
                    text,
                    new Label("职业分类里没有这个名称，按名称保留", "no occupation has this name; it was kept as a title"),
                    new Label("写职业代码，如 csco:4-03-02-08", "write a code, such as csco:4-03-02-08"));
        }
        return new OccupationCode(OccupationCode.TITLE, text);
    }

    /**
     * The occupation that a title surely means, or {@code null}.
     *
     * @param tasks what the work is, which orders the choices of a question
     */
    @Nullable
    OccupationCode ofTitle(Spot spot, String title, String tasks) {
        if (reader == null) {
            return null;
        }
        TitleReader.Reading reading = reader.work(title);
        if (reading.links().verdict() == TitleLinks.Verdict.SURE) {
            if (!reading.named()) {
                note(spot, title, reading, BY_COLUMN);
            }
            return reading.links().ranked().get(0).code();
        }
        if (spot.firstTime(title)) {
            TitleReader.Reading wide = tasks.isBlank() ? reading : reader.work(title, tasks);
            List<Occupation> choices = occupations(wide);
            spot.warn(
                    title,
                    UNCLEAR,
                    choices.isEmpty()
                            ? new Label(
                                    "在“职业”一列写职业的名称或代码，如 csco:4-03-02-08",
                                    "name the occupation in the column occupation, such as csco:4-03-02-08")
                            : oneOf(
                                    "都不是就写别的；在“职业”一列写其中一个的代码：",
                                    "write the code of one of these, or another, in the column occupation: ",
                                    choices));
        }
        return null;
    }

    private void note(Spot spot, String text, TitleReader.Reading reading, Label remedy) {
        Occupation read = occupations(reading).get(0);
        spot.noteOnce(text, new Label("读作职业：" + chinese(read), "read as the occupation " + english(read)), remedy);
    }

    private List<Occupation> occupations(TitleReader.Reading reading) {
        return reading.links().ranked().stream()
                .flatMap(link -> occupations.find(link.code()).stream())
                .toList();
    }

    private Label oneOf(String zh, String en, List<Occupation> choices) {
        return new Label(zh + list(choices, this::chinese), en + list(choices, this::english));
    }

    private static String list(List<Occupation> choices, Function<Occupation, String> name) {
        return choices.stream().limit(MAX_CHOICES).map(name).collect(Collectors.joining("; "));
    }

    private String chinese(Occupation occupation) {
        return (occupation.labelZh() == null ? occupation.labelEn() : occupation.labelZh()) + " = " + occupation.code();
    }

    private String english(Occupation occupation) {
        String name = reader != null
                ? reader.english(occupation)
                : occupation.labelEn() == null ? occupation.labelZh() : occupation.labelEn();
        return name + " = " + occupation.code();
    }
}
