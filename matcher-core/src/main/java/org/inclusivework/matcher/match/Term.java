package org.inclusivework.matcher.match;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.inclusivework.matcher.taxonomy.Language;

/** An argument of a {@link Message}, kept as data and put into words only when it is shown. */
public sealed interface Term {
    /** Returns this in words. */
    String in(Language language);

    /**
     * Something with a code and a name, such as an accommodation.
     *
     * @param code the code, stable across releases
     * @param label the name
     */
    record Named(String code, Label label) implements Term {
        public Named {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }

        @Override
        public String in(Language language) {
            return label.in(language);
        }
    }

    /**
     * A number with its unit.
     *
     * @param value the number, finite
     * @param unit the unit
     */
    record Quantity(double value, Unit unit) implements Term {
        public Quantity {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public String in(Language language) {
            String number = decimal(value, unit.decimals);
            return unit.label.in(language).replace("#", number);
        }
    }

    /**
     * Words of the input, shown as they are.
     *
     * @param text the words
     */
    record Verbatim(String text) implements Term {
        public Verbatim {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String in(Language language) {
            return text;
        }
    }

    /**
     * Several terms of which one is enough, or which hold together.
     *
     * @param terms the terms in order, at least one
     * @param alternatives whether one is enough
     */
    record Several(List<Term> terms, boolean alternatives) implements Term {
        public Several {
            terms = List.copyOf(terms);
        }

        @Override
        public String in(Language language) {
            boolean zh = language == Language.ZH;
            // Labels hold commas of their own, so alternatives stand in quotation marks.
            return alternatives
                    ? joined(language, zh ? "“" : "\"", zh ? "”或“" : "\" or \"", zh ? "”" : "\"")
                    : joined(language, "", zh ? "、" : ", ", "");
        }

        private String joined(Language language, String before, String between, String after) {
            return terms.stream().map(term -> term.in(language)).collect(Collectors.joining(between, before, after));
        }
    }

    /** A unit of a quantity. */
    enum Unit {
        /** Kilometres, one decimal. */
        KILOMETRES(1, "# 公里", "# km"),
        /** Minutes. */
        MINUTES(0, "# 分钟", "# min"),
        /** Per cent of 1. */
        PERCENT(0, "#%", "#%"),
        /** Hours a week. */
        HOURS_PER_WEEK(0, "每周 # 小时", "# hours a week"),
        /** A level from 1 to 5. */
        LEVEL(0, "# 级", "level #"),
        /** Square metres. */
        SQUARE_METRES(0, "# 平方米", "# m²"),
        /** Money or a plain number. */
        NUMBER(2, "#", "#");

        private final int decimals;
        private final Label label;

        Unit(int decimals, String zh, String en) {
            this.decimals = decimals;
            this.label = new Label(zh, en);
        }
    }

    /** Makes a term of an enum constant with a name. */
    static <E extends Enum<E> & Labelled> Term of(E constant) {
        return new Named(constant.name(), constant.label());
    }

    /** Makes a term of one or several alternatives, in quotation marks. */
    static Term anyOf(List<? extends Term> terms) {
        return new Several(List.copyOf(terms), true);
    }

    /** Makes a term of several things that hold together. */
    static Term all(List<? extends Term> terms) {
        return terms.size() == 1 ? terms.getFirst() : new Several(List.copyOf(terms), false);
    }

    private static String decimal(double value, int decimals) {
        long scale = decimals == 0 ? 1 : decimals == 1 ? 10 : 100;
        long scaled = Math.round(value * scale);
        if (scaled % scale == 0) {
            return Long.toString(scaled / scale);
        }
        String fraction = Long.toString(Math.abs(scaled % scale) + scale).substring(1);
        String sign = scaled < 0 ? "-" : "";
        return sign + Math.abs(scaled / scale) + "." + (fraction.endsWith("0") ? fraction.substring(0, 1) : fraction);
    }
}
