package org.inclusivework.matcher.benchmarks.solr;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.solr.schema.SimilarityFactory;

/** Scores a term by its boost times its frequency, which is where the weight of a required skill is kept. */
public final class LinearSimilarityFactory extends SimilarityFactory {
    @Override
    public Similarity getSimilarity() {
        return new Linear();
    }

    private static final class Linear extends Similarity {
        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float freq, long norm) {
                    return boost * freq;
                }
            };
        }
    }
}
