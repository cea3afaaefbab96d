package org.inclusivework.matcher.taxonomy;

import java.util.Random;

/** Texts as nobody should write them: mixed scripts, full-width forms, emoji, controls, halves of pairs. */
final class RandomText {

    private static final int[][] RANGES = {
        {' ', '~'},
        {' ', '~'},
        {0x4e00, 0x9fff},
        {0xff01, 0xff5e},
        {0x1f300, 0x1faff},
        {0x0000, 0x001f},
        {0xd800, 0xdfff},
        {0x00a0, 0x024f},
        {0x0370, 0x1fff},
        {0x2000, 0x33ff},
        {0xac00, 0xd7a3},
        {0xf900, 0xfffd},
        {0x20000, 0x2a6df}
    };

    private RandomText() {}

    static String next(Random random) {
        int length = random.nextInt(24);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] range = RANGES[random.nextInt(RANGES.length)];
            int c = range[0] + random.nextInt(range[1] - range[0] + 1);
            if (Character.isBmpCodePoint(c)) {
                text.append((char) c);
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
