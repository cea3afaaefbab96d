package org.inclusivework.jobfair.collect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.SheetColumns;
import org.inclusivework.matcher.taxonomy.LabelForm;

/** What the header of a column means, with the words above it where headers have two rows. */
final class Headers {
    /** Longer texts are no headers but sentences. */
    private static final int LONGEST = 40;

    private static final Pattern DECORATION = Pattern.compile("^[★☆※●■◆▲*＊#\\s]+|[★☆※*＊:：\\s]+$");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[、.．)）]\\s*");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^】]*】");
    private static final Pattern PAY = Pattern.compile("薪|工资|待遇|pay|salary|wage");
    private static final Pattern LEAST = Pattern.compile("最低|下限|起薪|低|min");
    private static final Pattern MOST = Pattern.compile("最高|上限|高|max");
    private static final Pattern WHOLE_PAY_UNIT = Pattern.compile(
            "(千|万|k)?元?\\s*[/每](月|小时|时|天|日|件|个|年)|月薪|年薪|时薪|日薪|计件单价|\\b(k|千元|万元)\\b|(?<=[(（])(k|千元|万元|元)(?=[)）])");

    private Headers() {}

    /** What a column is for. */
    enum Use {
        /** It goes to a column of the merged sheet. */
        COLUMN,
        /** It is the lower end of the pay. */
        PAY_LEAST,
        /** It is the upper end of the pay. */
        PAY_MOST,
        /** It is the number of men or women that are sought. */
        COUNT_OF_SOME,
        /** It is never read: a number of a certificate or identity card. */
        REFUSED,
        /** Nobody knows; it goes to the remarks. */
        UNKNOWN
    }

    /**
     * A meaning.
     *
     * @param use what the column is for
     * @param key the column of the merged sheet, empty without one
     * @param rank 0 for the usual header, higher for less usual ones
     */
    record Meaning(Use use, String key, int rank) {
        boolean known() {
            return use != Use.UNKNOWN;
        }

        boolean is(String column) {
            return use == Use.COLUMN && key.equals(column);
        }
    }

    static final Meaning UNKNOWN = new Meaning(Use.UNKNOWN, "", 0);

    /** The meaning of the words of a header. */
    static Meaning meaning(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return UNKNOWN;
        }
        String bare =
                NUMBERING.matcher(DECORATION.matcher(words).replaceAll("")).replaceFirst("");
        Meaning exact = exact(bare);
        if (exact.known()) {
            return exact;
        }
        String form = LabelForm.of(bare);
        Meaning plain = exact(NOTE.matcher(form).replaceAll("").strip());
        if (plain.known()) {
            return plain;
        }
        return several(form);
    }

    private static Meaning exact(String words) {
        String kept = OpeningColumn.kept(LabelForm.of(words));
        if (!kept.isEmpty()) {
            return new Meaning(Use.COLUMN, kept, 0);
        }
        Optional<SheetColumns.Heading> heading = SheetColumns.openings().find(words);
        return heading.map(found -> switch (found.use()) {
                    case FIELD ->
                        new Meaning(
                                Use.COLUMN,
                                found.field().equals("id") ? OpeningColumn.SOURCE_ID : found.field(),
                                found.rank());
                    case REFUSED -> new Meaning(Use.REFUSED, "", 0);
                    case VERBATIM -> UNKNOWN;
                })
                .orElse(UNKNOWN);
    }

    /** Two names for one thing, such as 岗位/工种, or 招聘岗位（工种）名称. */
    private static Meaning several(String form) {
        String[] parts = form.split("[/、|及和与]");
        if (parts.length < 2) {
            return UNKNOWN;
        }
        Meaning first = exact(parts[0].strip());
        for (String part : parts) {
            Meaning meaning = exact(part.strip());
            if (!meaning.known() || !meaning.key().equals(first.key())) {
                return UNKNOWN;
            }
        }
        return first;
    }

    /**
     * The meaning of a header of several rows.
     *
     * @param rows the words of its rows from above, each once
     */
    static Meaning meaning(List<String> rows) {
        String all = String.join("", rows);
        if (rows.size() > 1) {
            String form = LabelForm.of(all);
            if (PAY.matcher(form).find() && meaning(rows.getLast()).use() == Use.UNKNOWN) {
                String last = LabelForm.of(rows.getLast());
                if (LEAST.matcher(last).find()) {
                    return new Meaning(Use.PAY_LEAST, "pay", 0);
                }
                if (MOST.matcher(last).find()) {
                    return new Meaning(Use.PAY_MOST, "pay", 0);
                }
            }
            if (meaning(rows.getFirst()).is("positions")
                    && LabelForm.of(rows.getLast()).matches("男性?|女性?|男工|女工|残疾人|健全人|其他|不限")) {
                return new Meaning(Use.COUNT_OF_SOME, "positions", 0);
            }
        }
        for (String words : rows.reversed()) {
            Meaning meaning = words.equals(rows.getLast()) ? meaning(words) : UNKNOWN;
            if (meaning.known()) {
                return meaning;
            }
        }
        Meaning joined = meaning(all);
        if (joined.known()) {
            return joined;
        }
        String form = LabelForm.of(all);
        if (PAY.matcher(form).find() && form.length() <= 12) {
            Matcher least = Pattern.compile("最低|下限").matcher(form);
            Matcher most = Pattern.compile("最高|上限").matcher(form);
            if (least.find()) {
                return new Meaning(Use.PAY_LEAST, "pay", 0);
            }
            if (most.find()) {
                return new Meaning(Use.PAY_MOST, "pay", 0);
            }
        }
        return UNKNOWN;
    }

    /** The unit that a header of pay states, such as 元/小时; empty if none. */
    static String payUnit(String header) {
        Matcher unit = WHOLE_PAY_UNIT.matcher(LabelForm.of(header));
        return unit.find() ? unit.group() : "";
    }
}
