package org.inclusivework.matcher.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts English words to their stems, so that managing and manages are one; for one thread. */
final class WordStems {

    /** The stemmer calls itself for each y in a row, so that endless words would be its end. */
    private static final int LONGEST_WORD = 60;

    private final OneWord word = new OneWord();
    private final TokenFilter stemmer = new PorterStemFilter(word);
    private final CharTermAttribute term = stemmer.getAttribute(CharTermAttribute.class);

    /** The stem of a lower-case word; a longer one than any real word stays as it is. */
    String of(String lowerCase) {
        if (lowerCase.length() > LONGEST_WORD) {
            return lowerCase;
        }
        word.next = lowerCase;
        try {
            stemmer.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot be read", e);
        }
        return term.toString();
    }

    /** A stream that gives the same place over and over, each time with another word in it. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
