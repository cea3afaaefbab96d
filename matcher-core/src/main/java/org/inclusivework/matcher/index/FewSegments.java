package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one large segment and few small ones: a ranking goes over the cells of every segment, so that two halves cost it nearly two
 * wholes, while records are written far more rarely than they are ranked.
 *
 * <p>Small segments are merged among themselves as Lucene's tiers have it. When all others together are a quarter as large as the
 * largest, everything is merged: a record is rewritten about five times while an index grows threefold, and once after a first load
 * that was committed at the end. No segment comes to hold more than {@value #MOST_RECORDS} records.
 *
 * <p>Called under the writer's lock, so not thread-safe of itself.
 */
final class FewSegments extends FilterMergePolicy {
    /** The columns of openings hold twice as many. */
    static final int MOST_RECORDS = 1 << 24;

    /** So small an index is ranked at once, in however many segments it is. */
    static final int FEW_RECORDS = 2_000;

    private static final double OTHERS = 0.25;
    private static final double PER_TIER = 4;
    private static final double BYTES_OF_MB = 1 << 20;
    private static final double LEAST_MB = 1e-3;

    private final TieredMergePolicy tiers;
    private final int mostRecords;
    private final int fewRecords;

    FewSegments() {
        this(new TieredMergePolicy(), MOST_RECORDS, FEW_RECORDS);
    }

    FewSegments(TieredMergePolicy tiers, int mostRecords, int fewRecords) {
        super(tiers.setSegmentsPerTier(PER_TIER).setForceMergeDeletesPctAllowed(0));
        this.tiers = tiers;
        this.mostRecords = mostRecords;
        this.fewRecords = fewRecords;
    }

    @Override
    public @Nullable MergeSpecification findMerges(MergeTrigger trigger, SegmentInfos infos, MergeContext context)
            throws IOException {
        limit(infos, context);
        MergeSpecification usual = within(super.findMerges(trigger, infos, context), false);
        return usual == null ? everything(infos, context) : usual;
    }

    @Override
    public @Nullable MergeSpecification findFullFlushMerges(
            MergeTrigger trigger, SegmentInfos infos, MergeContext context) throws IOException {
        limit(infos, context);
        return within(super.findFullFlushMerges(trigger, infos, context), false);
    }

    @Override
    public @Nullable MergeSpecification findForcedMerges(
            SegmentInfos infos, int most, Map<SegmentCommitInfo, Boolean> segments, MergeContext context)
            throws IOException {
        limit(infos, context);
        return within(super.findForcedMerges(infos, most, segments, context), false);
    }

    @Override
    public @Nullable MergeSpecification findForcedDeletesMerges(SegmentInfos infos, MergeContext context)
            throws IOException {
        limit(infos, context);
        return within(super.findForcedDeletesMerges(infos, context), true);
    }

    /** The tiers know bytes only. */
    private void limit(SegmentInfos infos, MergeContext context) throws IOException {
        long bytes = 0;
        long records = 0;
        for (SegmentCommitInfo info : infos) {
            bytes += size(info, context);
            records += info.info.maxDoc() - context.numDeletesToMerge(info);
        }
        if (records > 0) {
            tiers.setMaxMergedSegmentMB(Math.max(LEAST_MB, (double) bytes / records * mostRecords / BYTES_OF_MB));
        }
    }

    private @Nullable MergeSpecification everything(SegmentInfos infos, MergeContext context) throws IOException {
        List<SegmentCommitInfo> all = infos.asList();
        long sum = 0;
        long largest = 0;
        for (SegmentCommitInfo info : all) {
            if (context.getMergingSegments().contains(info)) {
                return null;
            }
            long size = size(info, context);
            sum += size;
            largest = Math.max(largest, size);
        }
        long records = records(all);
        if (all.size() < 2 || records < fewRecords || records > mostRecords || sum - largest < OTHERS * largest) {
            return null;
        }
        MergeSpecification merges = new MergeSpecification();
        merges.add(new OneMerge(new ArrayList<>(all)));
        return merges;
    }

    private static long records(List<SegmentCommitInfo> segments) {
        return segments.stream().mapToLong(info -> info.info.maxDoc()).sum();
    }

    /**
     * Makes merges that would make too large a segment smaller, or takes them apart where each segment has to be rewritten.
     *
     * <p>The tiers would propose the same again, so that to leave such a merge out would leave all its segments for good.
     */
    private @Nullable MergeSpecification within(@Nullable MergeSpecification merges, boolean rewrite) {
        if (merges == null) {
            return null;
        }
        MergeSpecification kept = new MergeSpecification();
        for (MergePolicy.OneMerge merge : merges.merges) {
            if (merge.segments.size() == 1 || records(merge.segments) <= mostRecords) {
                kept.add(merge);
            } else if (rewrite) {
                merge.segments.forEach(info -> kept.add(new OneMerge(List.of(info))));
            } else {
                List<SegmentCommitInfo> smallest = smallest(merge.segments);
                if (smallest.size() > 1) {
                    kept.add(new OneMerge(smallest));
                }
            }
        }
        return kept.merges.isEmpty() ? null : kept;
    }

    /** Returns as many segments as may be merged, from the one with the fewest records up. */
    private List<SegmentCommitInfo> smallest(List<SegmentCommitInfo> segments) {
        List<SegmentCommitInfo> smallest = new ArrayList<>(segments);
        smallest.sort(Comparator.comparingInt(info -> info.info.maxDoc()));
        while (records(smallest) > mostRecords) {
            smallest.removeLast();
        }
        return smallest;
    }
}
