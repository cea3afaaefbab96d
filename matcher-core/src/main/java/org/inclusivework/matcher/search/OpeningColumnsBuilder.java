package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.scoring.OpeningBoxes;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.PackedFacts;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * Builds the columns of a segment: reads the openings once by document, orders them, cuts the orders into cells.
 *
 * <p>Two to three seconds for a million openings, see {@link ColumnsFile}. Not thread-safe; to be used once.
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
    Cells works = new Cells(new int[1], new OpeningBoxes(new OpeningBox[0]));
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
    private final ScoringParameters parameters;
    private final StatedOpenings source;
    private final OpeningFacts facts = OpeningFacts.scratch();
    private final double[] weightOfManner = new double[OpeningStatement.MANNERS];
    private final Map<String, Integer> credentialNumbers = new HashMap<>();

    /** By index in the order of documents, later by position. */
    private int[] group = {};

    private byte[] kind = {};
    private int[] place = {};
    private long[] offered = {};

    /** The number of kinds of work. */
    private int groups;

    OpeningColumnsBuilder(FactsCompiler compiler, StatedOpenings source) {
        this.compiler = compiler;
        this.parameters = compiler.parameters();
        this.source = source;
        for (int manner = 0; manner < weightOfManner.length; manner++) {
            weightOfManner[manner] = compiler.requirementWeight(manner);
        }
    }

    static OpeningColumns build(FactsCompiler compiler, StatedOpenings source) {
        OpeningColumnsBuilder builder = new OpeningColumnsBuilder(compiler, source);
        builder.dictionaries();
        int[] order = builder.read();
        builder.arrangeByWork(order);
        builder.turn();
        builder.arrangeByPlace();
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

    /** Reads the openings and returns their indices in the order by work. */
    private int[] read() {
        OpeningStatement statement = new OpeningStatement();
        // Each occupation has those that name it and those that are like them.
        groups = 2 * occupations.length + source.skills() + 1;
        LikeWork like = new LikeWork(occupations.length, source.skills());
        WaitingRows waiting = new WaitingRows(Math.max(1, source.estimate()));
        grow(Math.max(1, source.estimate()));
        while (source.next(statement)) {
            if (size == document.length) {
                grow(2 * size);
            }
            int number = source.occupationNumber();
            int occupation = number < 0 ? occupations.length - 1 : number;
            compiler.fill(statement, occupations[occupation], facts);
            document[size] = source.doc();
            facts.requirements(statement.requirements);
            waiting.add(source, statement, occupation, facts, numbers());
            hot.set(size, facts, occupation, number >= 0, weight(statement));
            if (number >= 0 && like.admits(occupation)) {
                for (int i = 0; i < statement.requirements; i++) {
                    like.learn(occupation, source.required(i));
                }
            }
            offered[size] = facts.offered();
            kind[size] = kind(facts);
            // Without an occupation and any like it, the work is that of the skill asked for most; the first of them if
            // there are several.
            int work = number < 0 ? 2 * occupations.length + mainSkill(statement) : 2 * number;
            group[size] = section(kind[size]) * groups + work;
            place[size] = facts.locatedPlaces() == 0
                    ? 0
                    : (int) OpeningOrder.place(statement.latitude[0], statement.longitude[0]);
            size++;
        }
        if (size > OpeningOrder.MAX) {
            throw new IllegalStateException("a segment holds " + size + " openings, more than " + OpeningOrder.MAX);
        }
        like.close();
        int[] asked = new int[MOST_ASKED];
        for (int i = 0; i < size; i++) {
            int guess = hot.named(i) ? -1 : like.guess(asked, waiting.skills(i, asked));
            if (guess >= 0) {
                hot.likeWork(i, guess);
                group[i] = section(kind[i]) * groups + 2 * guess + 1;
            }
        }
        credentials = new String[credentialNumbers.size()];
        credentialNumbers.forEach((key, number) -> credentials[number] = key);
        int[] order = OpeningOrder.sort(group, kind, place, size, SECTIONS * groups);
        rows = waiting.inOrder(order);
        return order;
    }

    private void grow(int capacity) {
        document = Arrays.copyOf(document, capacity);
        hot = hot.resized(capacity);
        offered = Arrays.copyOf(offered, capacity);
        group = Arrays.copyOf(group, capacity);
        kind = Arrays.copyOf(kind, capacity);
        place = Arrays.copyOf(place, capacity);
    }

    /** So many skills tell what work it is. */
    private static final int MOST_ASKED = 64;

    private static final int[] NO_NUMBERS = {};

    private int[] numbers() {
        int n = facts.credentials();
        int[] numbers = n == 0 ? NO_NUMBERS : new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = credentialNumbers.computeIfAbsent(facts.credential(i), key -> credentialNumbers.size());
        }
        return numbers;
    }

    private double weight(OpeningStatement statement) {
        double weights = 0;
        for (int i = 0; i < statement.requirements; i++) {
            weights += weightOfManner[statement.manner[i]];
        }
        return weights;
    }

    /** Returns the number after that of the skill asked for most, or 0. */
    private int mainSkill(OpeningStatement statement) {
        int best = -1;
        for (int i = 0; i < statement.requirements; i++) {
            if (best < 0 || weightOfManner[statement.manner[i]] > weightOfManner[statement.manner[best]]) {
                best = i;
            }
        }
        return best < 0 ? 0 : source.required(best) + 1;
    }

    /** Returns what of an opening makes whole components differ, the weightiest first; 0 to 63. */
    private static byte kind(OpeningFacts facts) {
        double visits = facts.visits();
        int trips = visits == 0 ? 0 : visits < 0.1 ? 1 : visits < 0.5 ? 2 : 3;
        int onePlace = facts.locatedPlaces() == 1 && !facts.hasUnlocatedPlace() ? 0 : 1;
        return (byte) ((facts.dormitory() ? 0 : NO_BED) | (facts.silent() ? SILENT : 0) | trips << 1 | onePlace);
    }

    private static final int NO_BED = 1 << 5;
    private static final int SILENT = 1 << 4;
    private static final int DAILY = 3 << 1;

    // The parts of both orders: no cell crosses from one to another. Each has those that offer something before the
    // silent ones.
    private static final int SELDOM = 0;
    private static final int WITH_BED = 2;
    private static final int LOCAL = 4;
    private static final int SECTIONS = 6;

    private static int section(byte kind) {
        int part = (kind & DAILY) != DAILY ? SELDOM : (kind & NO_BED) == 0 ? WITH_BED : LOCAL;
        return part + ((kind & SILENT) != 0 ? 1 : 0);
    }

    private void arrangeByWork(int[] order) {
        document = permuted(document, order);
        group = permuted(group, order);
        place = permuted(place, order);
        byte[] kinds = new byte[size];
        for (int at = 0; at < size; at++) {
            kinds[at] = kind[order[at]];
        }
        kind = kinds;
        hot = hot.inOrder(order, 0, size);
        long[] offeredBefore = offered;
        offered = new long[size];
        offers = new OfferSlices(size);
        for (int at = 0; at < size; at++) {
            offered[at] = offeredBefore[order[at]];
            offers.set(at, offered[at]);
        }
        int beds = firstOf(WITH_BED);
        int locals = firstOf(LOCAL);
        Border border = at -> {
            if (group[at] / groups != group[at - 1] / groups) {
                return Border.SHARP;
            }
            return group[at] != group[at - 1] || kind[at] != kind[at - 1] ? Border.SOFT : Border.NONE;
        };
        int[] start = starts(size, MOST_OF_WORK, FEW, border);
        for (int larger = 2; start.length > SkillsOfCell.MOST_CELLS; larger *= 2) {
            start = starts(size, MOST_OF_WORK * larger, FEW * larger, border);
        }
        works = cells(start, hot, null, new ArrayList<>());
        firstOccupation = new char[works.size()];
        lastOccupation = new char[works.size()];
        for (int cell = 0; cell < works.size(); cell++) {
            // Openings lie by occupation or like work, so the first and the last of a cell will do.
            firstOccupation[cell] = hot.occupation[works.start()[cell]];
            lastOccupation[cell] = hot.occupation[works.start()[cell + 1] - 1];
        }
        firstBed = cellOf(works, beds);
        firstLocal = cellOf(works, locals);
    }

    /** Returns the first position of a part. */
    private int firstOf(int part) {
        int at = 0;
        while (at < size && section(kind[at]) < part) {
            at++;
        }
        return at;
    }

    /** Returns the cell that begins at a place, or the number of cells if none does. */
    private static int cellOf(Cells cells, int place) {
        int cell = 0;
        while (cell < cells.size() && cells.start()[cell] < place) {
            cell++;
        }
        return cell;
    }

    private int[] permuted(int[] values, int[] order) {
        int[] permuted = new int[size];
        for (int at = 0; at < size; at++) {
            permuted[at] = values[order[at]];
        }
        return permuted;
    }

    /** Whether a cell should end before an opening: never mind, unless it is small, or in any case. */
    private interface Border {
        int NONE = 0;
        int SOFT = 1;
        int SHARP = 2;

        int before(int at);
    }

    /** Returns where cells begin, and where the last one ends. */
    private static int[] starts(int n, int most, int few, Border border) {
        int[] start = new int[n + 1];
        int cells = 0;
        for (int at = 1; at < n; at++) {
            int held = at - start[cells];
            int its = border.before(at);
            if (held >= most || its == Border.SHARP || (held >= few && its == Border.SOFT)) {
                start[++cells] = at;
            }
        }
        cells = n == 0 ? 0 : cells + 1;
        start[cells] = n;
        return Arrays.copyOf(start, cells + 1);
    }

    private Cells cells(int[] start, HotColumns columns, int @Nullable [] positions, List<OpeningBox> boxes) {
        for (int cell = 0; cell < start.length - 1; cell++) {
            OpeningBox box = new OpeningBox();
            for (int i = start[cell]; i < start[cell + 1]; i++) {
                int at = positions == null ? i : positions[i];
                columns.addTo(box, i, offered[at], parameters.visitsDormitory());
                if (columns.hasManyPlaces(i)) {
                    addPlaces(box, at);
                }
            }
            box.close();
            for (int i = start[cell]; i < start[cell + 1]; i++) {
                columns.widen(box, i);
                if (columns.hasManyPlaces(i)) {
                    widen(box, positions == null ? i : positions[i]);
                }
            }
            boxes.add(box);
        }
        return new Cells(start, new OpeningBoxes(boxes.toArray(OpeningBox[]::new)));
    }

    private void addPlaces(OpeningBox box, int at) {
        load(at);
        if (facts.hasUnlocatedPlace()) {
            box.addUnlocated();
        }
        for (int i = 0; i < facts.locatedPlaces(); i++) {
            box.addPlace(facts.x(i), facts.y(i), facts.z(i));
        }
    }

    private void widen(OpeningBox box, int at) {
        load(at);
        for (int i = 0; i < facts.locatedPlaces(); i++) {
            box.widen(facts.x(i), facts.y(i), facts.z(i));
        }
    }

    private void load(int at) {
        ByteBuffer buffer = rows.buffer(at);
        int start = rows.start(at);
        int from =
                OpeningRows.factsStart(buffer, start + OpeningRows.idOffset(OpeningRows.requirements(buffer, start)));
        OccupationFacts its = occupations[OpeningRows.occupation(buffer, start)];
        PackedFacts.read(buffer, from, its, credentials, facts);
    }

    private void arrangeByPlace() {
        int first = firstOf(WITH_BED);
        int n = size - first;
        byte[] kinds = Arrays.copyOfRange(kind, first, size);
        int[] itsPlace = Arrays.copyOfRange(place, first, size);
        position = OpeningOrder.sort(new int[n], kinds, itsPlace, n, 1);
        for (int i = 0; i < n; i++) {
            position[i] += first;
        }
        nearHot = hot.inOrder(position, 0, n);
        nearOffers = new OfferSlices(n);
        for (int i = 0; i < n; i++) {
            nearOffers.set(i, offered[position[i]]);
        }
        Border border = i -> {
            byte its = kind[position[i]];
            byte before = kind[position[i - 1]];
            return its == before ? Border.NONE : section(its) == section(before) ? Border.SOFT : Border.SHARP;
        };
        List<OpeningBox> placeBoxes = new ArrayList<>();
        places = cells(starts(n, MOST_IN_PLACE, FEW, border), nearHot, position, placeBoxes);
        int local = 0;
        while (local < n && section(kind[position[local]]) < LOCAL) {
            local++;
        }
        regions = regions(placeBoxes, cellOf(places, local));
    }

    /** Groups cells by place; no region crosses from openings with a bed to local ones. */
    private Cells regions(List<OpeningBox> cells, int firstLocalCell) {
        List<OpeningBox> boxes = new ArrayList<>();
        int[] start = new int[cells.size() / CELLS_OF_REGION + 3];
        int cell = 0;
        while (cell < cells.size()) {
            int border = cell < firstLocalCell ? firstLocalCell : cells.size();
            if (cell == firstLocalCell) {
                firstLocalRegion = boxes.size();
            }
            List<OpeningBox> its = cells.subList(cell, Math.min(border, cell + CELLS_OF_REGION));
            OpeningBox box = new OpeningBox();
            its.forEach(box::add);
            box.close();
            its.forEach(box::widen);
            start[boxes.size()] = cell;
            boxes.add(box);
            cell += its.size();
        }
        if (firstLocalCell == cells.size()) {
            firstLocalRegion = boxes.size();
        }
        start[boxes.size()] = cells.size();
        return new Cells(Arrays.copyOf(start, boxes.size() + 1), new OpeningBoxes(boxes.toArray(OpeningBox[]::new)));
    }

    /** Reckons, by skill, the cells by work that ask for it, and the largest share and weight it has there. */
    private void turn() {
        int n = skills;
        weights = weights();
        byte[] numberOfWeight = new byte[weightOfManner.length];
        for (int manner = 0; manner < numberOfWeight.length; manner++) {
            numberOfWeight[manner] = (byte) Arrays.binarySearch(weights, (float) weightOfManner[manner]);
        }
        SkillsOfCell here = new SkillsOfCell(n);
        mostWeight = new float[works.size()];
        int[] count = new int[n + 1];
        List<int[]> asked = new ArrayList<>();
        List<int[]> its = new ArrayList<>();
        for (int cell = 0; cell < works.size(); cell++) {
            here.clear();
            float most = 0;
            for (int at = works.start()[cell]; at < works.start()[cell + 1]; at++) {
                ByteBuffer buffer = rows.buffer(at);
                int start = rows.start(at);
                int requirements = OpeningRows.requirements(buffer, start);
                double sum = 0;
                for (int i = 0; i < requirements; i++) {
                    sum += weightOfManner[OpeningRows.manner(OpeningRows.requirement(buffer, start, i))];
                }
                most = Math.max(most, Math.nextUp((float) sum));
                for (int i = 0; i < requirements; i++) {
                    int requirement = OpeningRows.requirement(buffer, start, i);
                    int manner = OpeningRows.manner(requirement);
                    here.add(OpeningRows.skill(requirement), weightOfManner[manner] / sum, numberOfWeight[manner]);
                }
            }
            mostWeight[cell] = most;
            asked.add(here.numbers());
            its.add(here.entries(cell));
            for (int number : here.numbers()) {
                count[number + 1]++;
            }
        }
        for (int i = 0; i < n; i++) {
            count[i + 1] += count[i];
        }
        entriesStart = count;
        int[] next = Arrays.copyOf(count, n);
        entries = new int[count[n]];
        for (int cell = 0; cell < works.size(); cell++) {
            int[] numbers = asked.get(cell);
            for (int i = 0; i < numbers.length; i++) {
                entries[next[numbers[i]]++] = its.get(cell)[i];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.nextUp(weights[i]);
        }
    }

    /** Returns the few weights that requirements have, rising. */
    private float[] weights() {
        double[] sorted = Arrays.stream(weightOfManner).distinct().sorted().toArray();
        float[] floats = new float[sorted.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) sorted[i];
        }
        return floats;
    }
}
