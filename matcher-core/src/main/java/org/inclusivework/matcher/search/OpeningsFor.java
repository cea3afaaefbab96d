package org.inclusivework.matcher.search;

import java.util.List;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;

/** Openings are gone through, for a candidate. */
record OpeningsFor(CandidateFacts candidate, Terms terms, SegmentFacts.Cache cache, FactsCompiler compiler)
        implements Ranked {
    @Override
    public Column column(SegmentRecords records) {
        OpeningColumns columns = cache.of(records).openings(records);
        Workspace w = new Workspace();
        w.ensure(columns.skills, 0, 0, 0, 0);
        CandidateBounds bounds = new CandidateBounds(candidate, terms.parameters(), terms.weights());
        SegmentPart all = new SegmentPart(0, records, null, columns, 0, 0, 0, 0, 0, 0);
        OpeningQuery query = new OpeningQuery(all, candidate, bounds, terms, w, w);
        query.expand(compiler);
        return new OpeningColumn(query);
    }

    @Override
    public boolean passes(List<MatchFilter> filters, SegmentRecords records, int document) {
        Opening opening = records.opening(document);
        return filters.stream().allMatch(filter -> filter.passes(opening));
    }

    /** The openings of a segment one by one, by position. */
    private static final class OpeningColumn implements Column {
        private final OpeningQuery query;

        OpeningColumn(OpeningQuery query) {
            this.query = query;
        }

        @Override
        public int size() {
            return query.columns.size;
        }

        @Override
        public int document(int i) {
            return query.columns.document[i];
        }

        @Override
        public void look(int i) {
            query.cover(i);
        }

        @Override
        public boolean eligible() {
            return query.eligible();
        }

        @Override
        public double value() {
            return query.value();
        }

        @Override
        public String id() {
            return query.id();
        }

        @Override
        public Match match(int i, int rank) {
            return query.match(i, rank);
        }
    }
}
