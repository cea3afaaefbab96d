package org.inclusivework.matcher.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file whose encoding nobody stated: gzip or plain, a byte-order mark, UTF-8 or GB18030.
 *
 * <p>A byte-order mark decides. Without one, text stays undecided as long as it is ASCII, which all encodings share; the
 * {@value #WINDOW} bytes from the first other byte on then decide: valid UTF-8 is UTF-8; else valid GB18030 is GB18030, unless
 * the bytes are mostly well-formed UTF-8 with a few broken places. A byte that is invalid in the chosen encoding becomes U+FFFD,
 * {@link #REPLACEMENT}, which the readers of rows report, so that nothing is replaced in silence. One pass, constant memory.
 */
final class TextSource extends Reader {
    /** Stands for bytes that are no text. */
    static final char REPLACEMENT = '\uFFFD';

    private static final int WINDOW = 1 << 16;

    private final InputStream in;
    private final byte[] ascii = new byte[WINDOW];
    private int position;
    private int limit;
    private @Nullable Reader decided;

    private TextSource(InputStream in) {
        this.in = in;
    }

    /** Opens a stream; takes it over. */
    static Reader open(InputStream raw, String name) throws IOException {
        PushbackInputStream in = ahead(raw);
        byte[] head = head(in);
        if (startsWith(head, 0x1f, 0x8b)) {
            in = ahead(new GZIPInputStream(in, 1 << 15));
            head = head(in);
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw RowLog.fatal(
                    name,
                    "",
                    new Label("这是电子表格文件，不是文本", "this is a spreadsheet file, not text"),
                    new Label("在表格软件中另存为 CSV（UTF-8）", "save it as CSV (UTF-8) in the spreadsheet program"));
        }
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            return decoder(in, StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xff, 0xfe)) {
            in.skipNBytes(2);
            return decoder(in, StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, 0xfe, 0xff)) {
            in.skipNBytes(2);
            return decoder(in, StandardCharsets.UTF_16BE);
        }
        return new TextSource(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (decided != null) {
            return decided.read(target, offset, length);
        }
        if (position == limit) {
            position = 0;
            limit = in.readNBytes(ascii, 0, ascii.length);
            if (limit == 0) {
                return -1;
            }
        }
        int count = 0;
        while (count < length && position < limit && ascii[position] >= 0) {
            target[offset + count++] = (char) ascii[position++];
        }
        if (count == 0 && length > 0) {
            decided = decide();
            return decided.read(target, offset, length);
        }
        return count;
    }

    private Reader decide() throws IOException {
        int kept = limit - position;
        System.arraycopy(ascii, position, ascii, 0, kept);
        int size = kept + in.readNBytes(ascii, kept, ascii.length - kept);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(ascii, 0, size), in);
        return decoder(all, EncodingGuess.of(ascii, size, size < ascii.length));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Reader decoder(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(REPLACEMENT)));
    }

    private static PushbackInputStream ahead(InputStream in) {
        return new PushbackInputStream(in, 4);
    }

    private static byte[] head(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        in.unread(head);
        return head;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
