package org.inclusivework.matcher.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Tells where words of Chinese text begin and end; for one thread. Needs Lucene's module for simplified Chinese. */
final class ChineseWords {

    private final Tokenizer tokenizer = new HMMChineseTokenizer();
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

    /** The places between the characters of a text where a word begins or ends. */
    BitSet boundaries(String text) {
        BitSet boundaries = new BitSet(text.length() + 1);
        boundaries.set(0);
        boundaries.set(text.length());
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                boundaries.set(offset.startOffset());
                boundaries.set(offset.endOffset());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
        return boundaries;
    }
}
