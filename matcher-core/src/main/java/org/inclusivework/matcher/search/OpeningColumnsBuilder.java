package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.scoring.OpeningBoxes;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * Builds the columns of a segment: reads the openings once by document, orders them, cuts the orders into cells.
 *
 * <p>A merge builds them beside those of the segments before it, so the heap never holds much more than the finished columns will:
 * what of an opening is not needed to order it waits in its {@link OpeningRows row}, and what orders it goes before the next column
 * comes. Two to three seconds for a million openings, hence {@link ColumnsFile}. Not thread-safe; to be used once.
 */
final class OpeningColumnsBuilder {
    /** A cell by work ends before it would hold more. */
    private static final int MOST_OF_WORK = 512;
    /** A cell by place ends before it would hold more. */
    private static final int MOST_IN_PLACE = 256;
    /** A cell ends at another group or kind only if it holds so many. */
    private static final int FEW = 20;
    /** A region is so many cells by place. */
    private static final int CELLS_OF_REGION = 16;

    int size;
    int[] document = {};
    OccupationFacts[] occupations = {};

    @Nullable
    String[] credentials = {};

    int skills;
    int[] skillOf = {};
    final Map<SkillKey, Integer> otherSkills = new HashMap<>();
    HotColumns hot = new HotColumns(0);
    HotColumns nearHot = hot;
    OfferSlices offers = new OfferSlices(0);
    OfferSlices nearOffers = offers;
    OpeningRows rows = new OpeningRows(new ByteBuffer[0], new int[0]);
    Cells works = new Cells(new int[1], new OpeningBoxes(0));
    char[] firstOccupation = {};
    char[] lastOccupation = {};
    int firstBed;
    int firstLocal;
    int firstLocalRegion;
    Cells places = works;
    Cells regions = works;
    int[] position = {};
    int[] entriesStart = {0};
    int[] entries = {};
    float[] weights = {};
    float[] mostWeight = {};

    private final FactsCompiler compiler;
    private final StatedOpenings source;
    private final RequirementWeights requirementWeights;
    private int[] workStart = {0};

    OpeningColumnsBuilder(FactsCompiler compiler, StatedOpenings source) {
        this.compiler = compiler;
        this.source = source;
        this.requirementWeights = new RequirementWeights(compiler);
    }

    /**
     * Builds columns.
     *
     * @param workers what may do a part of it; the columns are the same
     */
    static OpeningColumns build(FactsCompiler compiler, StatedOpenings source, Workers workers) {
        OpeningColumnsBuilder builder = new OpeningColumnsBuilder(compiler, source);
        builder.dictionaries();
        byte[] kind = builder.arrange(workers);
        FutureTask<SkillEntries> entries = workers.offer(builder::entries);
        builder.cellsByWork(kind);
        builder.cellsByPlace(kind);
        builder.take(Workers.finish(entries));
        return new OpeningColumns(builder);
    }

    /** Takes the occupations and skills of the segment. */
    void dictionaries() {
        int n = source.occupations();
        occupations = new OccupationFacts[n + 1];
        for (int i = 0; i < n; i++) {
            occupations[i] = compiler.occupation(source.occupation(i));
        }
        occupations[n] = compiler.occupation(null);
        skills = source.skills();
        skillOf = new int[compiler.taxonomy().skills().size()];
        Arrays.fill(skillOf, -1);
        for (int i = 0; i < skills; i++) {
            SkillKey key = source.skill(i);
            int number = compiler.taxonomy().number(key);
            if (number < 0) {
                otherSkills.put(key, i);
            } else {
                skillOf[number] = i;
            }
        }
    }

    /** Reads the openings and lays out what stands in both orders; returns their kinds, by position. */
    private byte[] arrange(Workers workers) {
        OpeningReading reading = new OpeningReading(compiler, source, requirementWeights, occupations);
        reading.read(workers);
        size = reading.size();
        document = reading.document();
        credentials = reading.credentials();
        rows = reading.rows();
        byte[] kind = reading.kind();
        position = reading.byPlace(OpeningKind.first(kind, OpeningKind.WITH_BED));
        workStart = workStarts(reading, kind);
        hot = new HotColumns(size);
        offers = new OfferSlices(size);
        long[] offered = new long[size];
        RowFacts row = new RowFacts(rows, occupations, credentials);
        for (int at = 0; at < size; at++) {
            OpeningFacts facts = row.at(at);
            ByteBuffer buffer = rows.buffer(at);
            boolean named = OpeningRows.occupation(buffer, rows.start(at)) < occupations.length - 1;
            hot.set(at, facts, reading.occupation(at), named, requirementWeights.sum(buffer, rows.start(at)));
            offered[at] = facts.offered();
            offers.set(at, offered[at]);
        }
        nearOffers = new OfferSlices(position.length);
        for (int i = 0; i < position.length; i++) {
            nearOffers.set(i, offered[position[i]]);
        }
        return kind;
    }

    private int[] workStarts(OpeningReading reading, byte[] kind) {
        Cells.Border border = at -> {
            if (OpeningKind.section(kind[at]) != OpeningKind.section(kind[at - 1])) {
                return Cells.Border.SHARP;
            }
            return reading.isOther(at) || kind[at] != kind[at - 1] ? Cells.Border.SOFT : Cells.Border.NONE;
        };
        int[] start = Cells.starts(size, MOST_OF_WORK, FEW, border);
        for (int larger = 2; start.length > SkillsOfCell.MOST_CELLS; larger *= 2) {
            start = Cells.starts(size, MOST_OF_WORK * larger, FEW * larger, border);
        }
        return start;
    }

    private CellBoxes boxes(HotColumns columns, OfferSlices slices, int @Nullable [] positions) {
        RowFacts facts = new RowFacts(rows, occupations, credentials);
        return new CellBoxes(
                columns, slices, facts, positions, compiler.parameters().visitsDormitory());
    }

    private void cellsByWork(byte[] kind) {
        int[] start = workStart;
        int n = start.length - 1;
        CellBoxes boxes = boxes(hot, offers, null);
        OpeningBoxes kept = new OpeningBoxes(n);
        firstOccupation = new char[n];
        lastOccupation = new char[n];
        for (int cell = 0; cell < n; cell++) {
            kept.put(cell, boxes.of(start[cell], start[cell + 1]));
            // Openings lie by occupation or like work, so the first and the last of a cell will do.
            firstOccupation[cell] = hot.occupation[start[cell]];
            lastOccupation[cell] = hot.occupation[start[cell + 1] - 1];
        }
        works = new Cells(start, kept);
        firstBed = Cells.firstFrom(start, OpeningKind.first(kind, OpeningKind.WITH_BED));
        firstLocal = Cells.firstFrom(start, OpeningKind.first(kind, OpeningKind.LOCAL));
    }

    private void cellsByPlace(byte[] kind) {
        Cells.Border border = i -> {
            byte its = kind[position[i]];
            byte before = kind[position[i - 1]];
            return its == before
                    ? Cells.Border.NONE
                    : OpeningKind.section(its) == OpeningKind.section(before) ? Cells.Border.SOFT : Cells.Border.SHARP;
        };
        int[] start = Cells.starts(position.length, MOST_IN_PLACE, FEW, border);
        nearHot = hot.inOrder(position);
        // The order by place has all parts but the first.
        int firstLocalPlace =
                OpeningKind.first(kind, OpeningKind.LOCAL) - OpeningKind.first(kind, OpeningKind.WITH_BED);
        int[] region = regionStarts(start.length - 1, Cells.firstFrom(start, firstLocalPlace));
        CellBoxes boxes = boxes(nearHot, nearOffers, position);
        OpeningBoxes ofCells = new OpeningBoxes(start.length - 1);
        OpeningBoxes ofRegions = new OpeningBoxes(region.length - 1);
        List<OpeningBox> its = new ArrayList<>();
        for (int r = 0; r < region.length - 1; r++) {
            its.clear();
            for (int cell = region[r]; cell < region[r + 1]; cell++) {
                OpeningBox box = boxes.of(start[cell], start[cell + 1]);
                ofCells.put(cell, box);
                its.add(box);
            }
            OpeningBox all = new OpeningBox();
            its.forEach(all::add);
            all.close();
            its.forEach(all::widen);
            ofRegions.put(r, all);
        }
        places = new Cells(start, ofCells);
        regions = new Cells(region, ofRegions);
    }

    /** Returns the first cell of each region; no region crosses from openings with a bed to local ones. */
    private int[] regionStarts(int cells, int firstLocalCell) {
        firstLocalRegion = regionsOf(firstLocalCell);
        int[] start = new int[firstLocalRegion + regionsOf(cells - firstLocalCell) + 1];
        for (int r = 0; r < start.length - 1; r++) {
            start[r] = r < firstLocalRegion
                    ? r * CELLS_OF_REGION
                    : firstLocalCell + (r - firstLocalRegion) * CELLS_OF_REGION;
        }
        start[start.length - 1] = cells;
        return start;
    }

    private static int regionsOf(int cells) {
        return (cells + CELLS_OF_REGION - 1) / CELLS_OF_REGION;
    }

    private SkillEntries entries() {
        return new SkillEntries(rows, workStart, skills, requirementWeights);
    }

    private void take(SkillEntries made) {
        entriesStart = made.start;
        entries = made.entries;
        mostWeight = made.mostWeight;
        weights = requirementWeights.distinct();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.nextUp(weights[i]);
        }
    }
}
