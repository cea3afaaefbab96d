package org.inclusivework.matcher.benchmarks.baseline;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The skill component of a candidate, which no expression can say: a look-up for every skill of a document. */
final class LuceneSkills extends DoubleValuesSource {
    private final double[] worth;

    /** Whether a skill is worth anything: small enough to stay in the processor's nearest memory. */
    private final boolean[] counts;

    private final double[] fits;
    private final boolean wishes;
    private final double notStated;
    private final double share;
    private final double shareAlone;

    LuceneSkills(CandidateQuery c, LuceneIndexer index, Constants p) {
        worth = new double[index.skills() * 8];
        counts = new boolean[index.skills()];
        c.skillWorth.forEach((skill, byLevel) -> {
            int number = index.number(skill);
            if (number >= 0) {
                System.arraycopy(byLevel, 0, worth, number * 8, byLevel.length);
                counts[number] = true;
            }
        });
        fits = new double[index.occupations().size()];
        c.fits(index.occupations().keySet(), p)
                .forEach((code, fit) ->
                        fits[Objects.requireNonNull(index.occupations().get(code))] = fit);
        wishes = !c.wished.isEmpty();
        notStated = p.of("skill.notStated");
        share = p.of("occupation.share");
        shareAlone = p.of("occupation.shareAlone");
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        BinaryDocValues skills = DocValues.getBinary(context.reader(), LuceneIndexer.SKILLS);
        NumericDocValues weights = DocValues.getNumeric(context.reader(), LuceneIndexer.SKILL_WEIGHT);
        NumericDocValues occupations = DocValues.getNumeric(context.reader(), LuceneIndexer.OCCUPATION);
        return new DoubleValues() {
            private double value;

            @Override
            public boolean advanceExact(int doc) throws IOException {
                boolean stated = skills.advanceExact(doc);
                double base = notStated;
                if (stated) {
                    weights.advanceExact(doc);
                    base = Math.min(1, sum(skills.binaryValue()) / Double.longBitsToDouble(weights.longValue()));
                }
                if (wishes && occupations.advanceExact(doc)) {
                    double of = stated ? share : shareAlone;
                    base = Math.min(1, (1 - of) * base + of * fits[(int) occupations.longValue()]);
                }
                value = base;
                return true;
            }

            @Override
            public double doubleValue() {
                return value;
            }
        };
    }

    private double sum(BytesRef packed) {
        double sum = 0;
        byte[] bytes = packed.bytes;
        for (int i = packed.offset; i < packed.offset + packed.length; i += LuceneIndexer.SKILL_BYTES) {
            int number = ((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff);
            if (counts[number]) {
                sum += worth[(number << 3) | (bytes[i + 2] & 7)] * ((bytes[i + 2] & 0xff) >> 3);
            }
        }
        return sum;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LuceneSkills skills
                && Arrays.equals(worth, skills.worth)
                && Arrays.equals(fits, skills.fits)
                && wishes == skills.wishes;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(worth);
    }

    @Override
    public String toString() {
        return "skills";
    }
}
