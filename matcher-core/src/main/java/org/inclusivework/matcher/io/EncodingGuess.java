package org.inclusivework.matcher.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Which of UTF-8 and GB18030 some bytes without a byte-order mark are. */
final class EncodingGuess {
    static final Charset GB18030 = Charset.forName("GB18030");

    /** Broken UTF-8 has at least this many well-formed characters beyond ASCII for each broken place. */
    private static final int WELL_FORMED_FOR_ONE_BROKEN = 3;

    private EncodingGuess() {}

    /**
     * Decides.
     *
     * @param complete whether the text ends with the bytes; else the last character may be cut
     */
    static Charset of(byte[] bytes, int size, boolean complete) {
        Trial utf8 = attempt(StandardCharsets.UTF_8, bytes, size, complete);
        if (utf8.broken == 0) {
            return StandardCharsets.UTF_8;
        }
        Trial gb = attempt(GB18030, bytes, size, complete);
        boolean damagedUtf8 = utf8.beyondAscii >= (long) WELL_FORMED_FOR_ONE_BROKEN * utf8.broken;
        if (gb.broken == 0) {
            return damagedUtf8 ? StandardCharsets.UTF_8 : GB18030;
        }
        return damagedUtf8 || utf8.broken < gb.broken ? StandardCharsets.UTF_8 : GB18030;
    }

    private record Trial(int broken, int beyondAscii) {}

    private static Trial attempt(Charset charset, byte[] bytes, int size, boolean complete) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, size);
        CharBuffer out = CharBuffer.allocate(4096);
        int broken = 0;
        int beyondAscii = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, complete);
            out.flip();
            beyondAscii += (int) out.chars().filter(c -> c > 0x7f).count();
            out.clear();
            if (result.isError()) {
                broken++;
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return new Trial(broken, beyondAscii);
            }
        }
    }
}
