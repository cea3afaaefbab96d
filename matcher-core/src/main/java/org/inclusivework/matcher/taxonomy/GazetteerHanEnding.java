package org.inclusivework.matcher.taxonomy;

import java.util.List;

/**
 * Judges whether a Han name found in a text really ends where it was found, by the characters that follow. Chinese has
 * no spaces: 丹阳 begins 丹阳市, 丹阳大道, 丹阳镇 and 丹阳眼镜城 alike, and only the first is the city for certain.
 */
final class GazetteerHanEnding {

    /** How sure it is that the name is meant. */
    enum Fit {
        /** It is part of another name. */
        NO,
        /** It may be meant, or be the first part of the name of a shop, a park, a school. */
        PERHAPS,
        /** It is meant. */
        CERTAIN
    }

    private static final List<String> STREETS = List.of("路", "大道", "大街", "街", "巷", "弄", "胡同", "道");
    private static final String PARTS = "东南西北中上下内外城郊矿市老新";
    private static final String IN_STREETS = "东南西北中一二三四五六七八九十新老大小内外前后上下环支号线";
    private static final List<String> OTHER_UNITS = List.of("省", "市", "区", "县", "镇", "乡", "村", "旗", "州", "盟", "街道");

    private GazetteerHanEnding() {}

    /**
     * Judges a name with its suffix. Only a street that bears exactly this name, or a longer word that begins with the
     * suffix (市场, 区域), speaks against it; two characters before more, and what every town calls its parts (北区,
     * 城东区), need support.
     */
    static Fit full(String text, int start, int end, boolean supported) {
        if (startsStreet(text, end) || joinsSuffix(text, end)) {
            return Fit.NO;
        }
        boolean enough = supported || ((end - start > 2 || isBoundary(text, end)) && !namesPart(text, start, end));
        return enough ? Fit.CERTAIN : Fit.PERHAPS;
    }

    private static boolean namesPart(String text, int start, int end) {
        if (text.charAt(end - 1) != '区') {
            return false;
        }
        for (int i = start; i < end - 1; i++) {
            if (PARTS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Judges a name without its suffix. A street, or the suffix of another unit, speaks against it; at a boundary, or
     * supported by a stated parent or the fair's city, it is certain.
     */
    static Fit shortened(String text, int end, boolean supported) {
        if (isStreet(text, end) || startsOtherUnit(text, end)) {
            return Fit.NO;
        }
        return supported || isBoundary(text, end) ? Fit.CERTAIN : Fit.PERHAPS;
    }

    /** Whether the text ends here or goes on with something other than a Han character. */
    static boolean isBoundary(String text, int end) {
        return end == text.length() || !GazetteerText.isHan(text.charAt(end));
    }

    private static boolean joinsSuffix(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return switch (text.charAt(end - 1)) {
            case '市' -> next == '场';
            case '区' -> next == '域' || next == '间' || next == '块';
            default -> false;
        };
    }

    private static boolean startsOtherUnit(String text, int end) {
        if (text.startsWith("市场", end)) {
            return false;
        }
        for (String unit : OTHER_UNITS) {
            if (text.startsWith(unit, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a street is named after the unit: 丹阳大道, 南京东路, 镇江 1 路, 西安门大街. */
    private static boolean isStreet(String text, int end) {
        int start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (startsStreetBetween(text, start, skipStreetWords(text, start))) {
            return true;
        }
        int from = start + 1;
        return start < text.length()
                && GazetteerText.isHan(text.charAt(start))
                && startsStreetBetween(text, from, skipStreetWords(text, from));
    }

    /** Whether the word for a street starts anywhere from one index to another, both inclusive. */
    private static boolean startsStreetBetween(String text, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (startsStreet(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static int skipStreetWords(String text, int start) {
        int i = start;
        while (i < text.length()
                && i < start + 4
                && (IN_STREETS.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean startsStreet(String text, int at) {
        if (text.startsWith("街道", at)) {
            return false;
        }
        for (String street : STREETS) {
            if (text.startsWith(street, at)) {
                return true;
            }
        }
        return false;
    }
}
