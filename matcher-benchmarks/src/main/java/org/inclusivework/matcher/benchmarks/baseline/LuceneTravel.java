package org.inclusivework.matcher.benchmarks.baseline;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * The location component of a candidate, or the least length of a way over its limit.
 *
 * <p>Expressions have a haversine of their own, but it is off by up to 40 cm, too much for equal scores, and knows one place only.
 */
final class LuceneTravel extends DoubleValuesSource {
    private final CandidateQuery candidate;
    private final boolean lengths;
    private final double atLimit;
    private final double unknown;
    private final double livingIn;

    /** Makes a source; of lengths over the limit instead of values where that is asked for. */
    LuceneTravel(CandidateQuery candidate, boolean lengths, Constants p) {
        this.candidate = candidate;
        this.lengths = lengths;
        this.atLimit = p.of("travel.atLimit");
        this.unknown = p.of("travel.unknown");
        this.livingIn = p.of("travel.dormitory");
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        return new Travel(context);
    }

    private final class Travel extends DoubleValues {
        private final NumericDocValues latitude;
        private final NumericDocValues longitude;
        private final NumericDocValues shuttle;
        private final BinaryDocValues more;
        private final NumericDocValues visits;
        private final NumericDocValues flags;
        private double worth;
        private double length;
        private double value;

        Travel(LeafReaderContext context) throws IOException {
            latitude = DocValues.getNumeric(context.reader(), LuceneIndexer.LATITUDE);
            longitude = DocValues.getNumeric(context.reader(), LuceneIndexer.LONGITUDE);
            shuttle = DocValues.getNumeric(context.reader(), LuceneIndexer.SHUTTLE);
            more = DocValues.getBinary(context.reader(), LuceneIndexer.MORE_PLACES);
            visits = DocValues.getNumeric(context.reader(), LuceneIndexer.VISITS);
            flags = DocValues.getNumeric(context.reader(), LuceneIndexer.FLAGS);
        }

        @Override
        public boolean advanceExact(int doc) throws IOException {
            long flag = flags.advanceExact(doc) ? flags.longValue() : 0;
            visits.advanceExact(doc);
            double trips = Double.longBitsToDouble(visits.longValue());
            if (candidate.livesIn && (flag & LuceneIndexer.DORMITORY) != 0) {
                trips = Math.min(trips, livingIn);
            }
            if (trips == 0 && !lengths) {
                value = 1;
                return true;
            }
            length = Double.POSITIVE_INFINITY;
            Coordinates home = candidate.home;
            if (home != null && latitude.advanceExact(doc)) {
                worth = (flag & LuceneIndexer.UNLOCATED) != 0 ? unknown : 0;
                longitude.advanceExact(doc);
                place(
                        home,
                        Double.longBitsToDouble(latitude.longValue()),
                        Double.longBitsToDouble(longitude.longValue()),
                        shuttle.advanceExact(doc));
                if (more.advanceExact(doc)) {
                    places(home, more.binaryValue());
                }
            } else {
                worth = unknown;
            }
            value = lengths ? length : 1 - trips * (1 - worth);
            return true;
        }

        private void places(Coordinates home, BytesRef packed) {
            for (int i = packed.offset; i < packed.offset + packed.length; i += LuceneIndexer.PLACE_BYTES) {
                place(home, number(packed.bytes, i), number(packed.bytes, i + 8), packed.bytes[i + 16] != 0);
            }
        }

        private double number(byte[] bytes, int at) {
            // The buffer is big-endian without the flip of sortable numbers.
            return Double.longBitsToDouble(NumericUtils.sortableBytesToLong(bytes, at) ^ Long.MIN_VALUE);
        }

        private void place(Coordinates home, double north, double east, boolean stop) {
            if (candidate.reach == null || !candidate.reach.holds(north, east)) {
                return;
            }
            double km = Coordinates.distanceKm(home.latitude(), home.longitude(), north, east);
            for (CandidateQuery.Way way : candidate.ways) {
                double over = way.lengthOverLimit(km, stop);
                length = Math.min(length, over);
                double f = over <= 1
                        ? Math.min(1, atLimit + (1 - atLimit) * (1 - over))
                        : over < 2 ? atLimit * (2 - over) : 0;
                worth = Math.max(worth, f * way.factor());
            }
        }

        @Override
        public double doubleValue() {
            return value;
        }
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
        return other instanceof LuceneTravel travel && candidate == travel.candidate && lengths == travel.lengths;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(candidate);
    }

    @Override
    public String toString() {
        return "travel";
    }
}
