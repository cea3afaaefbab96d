package org.inclusivework.matcher.insight;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one form in which wordings are looked for, that knows where each of its characters stood in the original.
 *
 * <p>Full-width letters and signs become plain ones, capitals small, traditional characters simplified as far as the wordings
 * need them; white space beside a Chinese character goes, other white space is one space, a line break is a full stop.
 */
final class FoldedText {
    private static final String TRADITIONAL = "無殘體齊歲證險費優視聽級齡與單請應當條書專業試員經驗務勞動訓練課學貸賣買機設備標準話會議紅顏儀個現質氣態癥類別進過還這裡"
            + "雙麗靈協調靜臺廠區號稱賃賬帳錄託壓資約產極終幹項讓給線繳納職場廳門間開關覺觀見規劃長張強僅須願顧團隊傳遞傷殺啞語說講讀寫"
            + "診療醫藥護緊確認識國際環掛補貼萬億圓獎懲繪製飛馬駕駛車輛軍軟輕較聾";
    private static final String SIMPLIFIED = "无残体齐岁证险费优视听级龄与单请应当条书专业试员经验务劳动训练课学贷卖买机设备标准话会议红颜仪个现质气态症类别进过还这里"
            + "双丽灵协调静台厂区号称赁账账录托压资约产极终干项让给线缴纳职场厅门间开关觉观见规划长张强仅须愿顾团队传递伤杀哑语说讲读写"
            + "诊疗医药护紧确认识国际环挂补贴万亿圆奖惩绘制飞马驾驶车辆军软轻较聋";

    private static final char FIRST = 0x4e00;
    private static final char LAST = 0x9fff;
    private static final char[] SIMPLE = simple();

    private static char[] simple() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
        return table;
    }

    private final String original;
    private final String folded;
    private final int[] from;
    private final int[] to;

    private FoldedText(String original, String folded, int[] from, int[] to) {
        this.original = original;
        this.folded = folded;
        this.from = from;
        this.to = to;
    }

    static FoldedText of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] from = new int[text.length() + 16];
        int[] to = new int[text.length() + 16];
        int space = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\n' || c == '\r') {
                c = '。';
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = space < 0 ? i : space;
                i = next;
                continue;
            } else if (Character.getType(c) == Character.FORMAT || Character.isISOControl(c)) {
                i = next;
                continue;
            }
            String form = form(c);
            if (from.length < out.length() + form.length() + 1) {
                int more = (out.length() + form.length()) * 2;
                from = Arrays.copyOf(from, more);
                to = Arrays.copyOf(to, more);
            }
            if (space >= 0) {
                if (!out.isEmpty() && ascii(out.charAt(out.length() - 1)) && ascii(form.charAt(0))) {
                    from[out.length()] = space;
                    to[out.length()] = i;
                    out.append(' ');
                }
                space = -1;
            }
            for (int k = 0; k < form.length(); k++) {
                from[out.length()] = i;
                to[out.length()] = next;
                out.append(simple(form.charAt(k)));
            }
            i = next;
        }
        return new FoldedText(text, out.toString(), from, to);
    }

    /** The plain small form of a character; most are their own. */
    private static String form(int c) {
        boolean own = (c > ' ' && c < 0x7f && (c < 'A' || c > 'Z')) || (c >= 0x4e00 && c <= 0x9fff);
        return own
                ? Character.toString(c)
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
    }

    private static boolean ascii(char c) {
        return c < 0x80;
    }

    private static char simple(char c) {
        if (c < 0x2e80) {
            // Apostrophes and dashes come in many shapes.
            return switch (c) {
                case '\u2018', '\u2019' -> '\'';
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
                default -> c;
            };
        }
        return c < FIRST || c > LAST ? c : SIMPLE[c - FIRST];
    }

    /** Returns the folded text. */
    String text() {
        return folded;
    }

    String original() {
        return original;
    }

    /** Returns where the original of a folded character starts. */
    int start(int foldedStart) {
        return folded.isEmpty() ? 0 : from[foldedStart];
    }

    /** Returns where the original of the character before a folded position ends. */
    int end(int foldedEnd) {
        return foldedEnd == 0 ? 0 : to[foldedEnd - 1];
    }

    /** Returns the original words of a folded span. */
    String quote(int foldedStart, int foldedEnd) {
        return original.substring(start(foldedStart), end(foldedEnd));
    }
}
