package org.inclusivework.matcher.benchmarks.baseline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.taxonomy.Accommodation;

/** The gates as a Lucene query: everything but what is excluded, so that each clause touches the few documents it excludes. */
final class LuceneGates {
    private final List<BytesRef> credentials = new ArrayList<>();

    /** Reads which credentials occur. */
    LuceneGates(IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, LuceneIndexer.CREDENTIALS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                credentials.add(BytesRef.deepCopyOf(each.term()));
            }
        }
    }

    /**
     * Returns the query that admits the eligible openings.
     *
     * @param lengthOverLimit the least length of a way over its limit
     */
    Query query(CandidateQuery c, long day, DoubleValuesSource lengthOverLimit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        exclude(query, LongPoint.newRangeQuery("firstDay", day + 1, Long.MAX_VALUE));
        exclude(query, LongPoint.newRangeQuery("lastDay", Long.MIN_VALUE, day - 1));
        person(query, c);
        for (CandidateQuery.NeedInScope need : c.needs) {
            if (need.required()) {
                BooleanQuery.Builder none = new BooleanQuery.Builder();
                for (Accommodation accommodation : Accommodation.values()) {
                    if ((need.alternatives() & accommodation.bit()) != 0) {
                        none.add(
                                word(LuceneIndexer.unavailable(
                                        accommodation, need.scope().ordinal())),
                                Occur.FILTER);
                    }
                }
                exclude(query, none.build());
            }
        }
        if (c.strict && c.home != null) {
            BooleanQuery.Builder tooFar = new BooleanQuery.Builder()
                    .add(word("recurring"), Occur.FILTER)
                    .add(word("located"), Occur.FILTER)
                    .add(word("unlocated"), Occur.MUST_NOT)
                    .add(new FunctionMatchQuery(lengthOverLimit, length -> length > 1), Occur.FILTER);
            if (c.livesIn) {
                tooFar.add(word("noDormitory"), Occur.FILTER);
            }
            exclude(query, tooFar.build());
        }
        if (c.candidate.homeWork().wish() == HomeWish.ONLY_HOME) {
            onlyAtHome(query, c);
        }
        return query.build();
    }

    private void person(BooleanQuery.Builder query, CandidateQuery c) {
        Candidate candidate = c.candidate;
        if (candidate.certificate() != null) {
            BooleanQuery.Builder barred = new BooleanQuery.Builder().add(word("rule"), Occur.FILTER);
            OpeningColumns.certificates(candidate.certificate())
                    .forEach(certificate -> barred.add(word(certificate), Occur.MUST_NOT));
            exclude(query, barred.build());
        }
        exclude(
                query,
                new TermInSetQuery(
                        LuceneIndexer.CREDENTIALS,
                        credentials.stream()
                                .filter(name -> !c.credentials.contains(name.utf8ToString()))
                                .toList()));
        if (candidate.education() != null) {
            exclude(
                    query,
                    IntPoint.newRangeQuery("education", candidate.education().ordinal() + 1, Integer.MAX_VALUE));
        }
        if (candidate.maxHours() != null) {
            exclude(query, IntPoint.newRangeQuery("hours", candidate.maxHours() + 1, Integer.MAX_VALUE));
        }
        for (Shift shift : Shift.values()) {
            if ((c.shiftsRefused & 1 << shift.ordinal()) != 0) {
                exclude(query, word("shift" + shift));
            }
        }
        Pay floor = candidate.payFloor();
        if (floor != null && !Double.isNaN(c.floorMonth)) {
            exclude(query, below("payMonth" + floor.currency(), c.floorMonth));
        } else if (floor != null && !Double.isNaN(c.floorHour)) {
            exclude(query, below("payHour" + floor.currency(), c.floorHour));
        }
        if (c.dormitoryNeeded) {
            exclude(query, word("noDormitory"));
        }
    }

    private static void onlyAtHome(BooleanQuery.Builder query, CandidateQuery c) {
        exclude(
                query,
                new BooleanQuery.Builder()
                        .add(word("homeStated"), Occur.FILTER)
                        .add(word("homeWhole"), Occur.MUST_NOT)
                        .build());
        var means = c.candidate.homeWork();
        for (int often = means.onSiteAtMost().ordinal() + 1; often < OnSiteFrequency.values().length; often++) {
            exclude(query, word("onSite" + often));
        }
        if (means.internet() != null) {
            for (int asked = means.internet().ordinal() + 1; asked <= 2; asked++) {
                exclude(query, word("connection" + asked));
            }
        }
    }

    private static Query below(String field, double floor) {
        return DoublePoint.newRangeQuery(field, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(floor));
    }

    private static Query word(String word) {
        return new TermQuery(new Term(LuceneIndexer.GATES, word));
    }

    private static void exclude(BooleanQuery.Builder query, Query excluded) {
        query.add(excluded, Occur.MUST_NOT);
    }
}
