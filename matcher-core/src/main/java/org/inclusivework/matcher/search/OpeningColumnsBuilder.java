package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.PackedFacts;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * Builds the columns of a segment: reads the openings once by document, orders them, cuts the order into cells.
 *
 * <p>Between the two passes what was read waits outside the heap, in the order of documents. About a second for a million
 * openings. Not thread-safe; to be used once.
 */
final class OpeningColumnsBuilder {
    /** A cell ends before it would hold more. */
    private static final int MOST_IN_CELL = 512;
    /** A cell ends at another group or kind only if it holds so many. */
    private static final int FEW_IN_CELL = 96;

    private static final int BLOCK = 1 << 22;

    int size;
    int[] document = {};
    byte[] kind = {};
    float[] x = {};
    float[] y = {};
    float[] z = {};
    float[] visits = {};
    float[] home = {};
    int[] occupation = {};
    OccupationFacts[] occupations = {};
    @Nullable
    String[] credentials = {};
    int[] cellStart = {0};
    OpeningBox[] boxes = {};
    int[] dictionaryStart = {0};
    int[] dictionary = {};
    double[] requirementWeight = {};
    byte[] requirementLevel = {};
    Map<SkillKey, Long> requirementsOf = Map.of();
    int[] cellsStart = {0};
    int[] cellOf = {};
    float[] shareIn = {};
    OpeningRows rows = new OpeningRows(new ByteBuffer[0], new int[0]);

    private final FactsCompiler compiler;
    private final StatedOpenings source;
    private final OpeningFacts facts = OpeningFacts.scratch();

    /** By index in the order of documents, until the second pass. */
    private long[] waiting = {};

    private int[] group = {};
    private int[] place = {};
    private short[] required = {};
    private final List<ByteBuffer> blocks = new ArrayList<>();
    private final Map<String, Integer> credentialNumbers = new HashMap<>();

    private OpeningColumnsBuilder(FactsCompiler compiler, StatedOpenings source) {
        this.compiler = compiler;
        this.source = source;
    }

    static OpeningColumns build(FactsCompiler compiler, StatedOpenings source) {
        OpeningColumnsBuilder builder = new OpeningColumnsBuilder(compiler, source);
        builder.dictionaries();
        builder.read();
        builder.arrange();
        return new OpeningColumns(builder);
    }

    private void dictionaries() {
        int n = source.occupations();
        occupations = new OccupationFacts[n + 1];
        for (int i = 0; i < n; i++) {
            occupations[i] = compiler.occupation(source.occupation(i));
        }
        occupations[n] = compiler.occupation(null);
        int requirements = source.requirements();
        requirementWeight = new double[requirements];
        requirementLevel = new byte[requirements];
        requirementsOf = HashMap.newHashMap(requirements);
        SkillKey before = null;
        int first = 0;
        for (int i = 0; i < requirements; i++) {
            SkillRequirement requirement = source.requirement(i);
            requirementWeight[i] = compiler.requirementWeight(requirement.necessity(), requirement.importance());
            requirementLevel[i] = (byte) requirement.level();
            if (!requirement.skill().equals(before)) {
                before = requirement.skill();
                first = i;
            }
            requirementsOf.put(before, (long) first << Integer.SIZE | i + 1);
        }
    }

    // First pass: by document.

    private void read() {
        OpeningStatement statement = new OpeningStatement();
        grow(Math.max(1, source.estimate()));
        int[] frequency = new int[requirementWeight.length];
        ByteBuffer block = ByteBuffer.allocate(0);
        while (source.next(statement)) {
            if (size == waiting.length) {
                grow(2 * size);
            }
            int number = source.occupationNumber();
            occupation[size] = number < 0 ? occupations.length - 1 : number;
            compiler.fill(statement, occupations[occupation[size]], facts);
            int n = source.requiredCount();
            int most = Integer.BYTES * n + 2 * Short.BYTES + source.idLength() + PackedFacts.maxBytes(statement.credentials.size());
            if (block.remaining() < most) {
                block = ByteBuffer.allocateDirect(Math.max(BLOCK, most));
                blocks.add(block);
            }
            waiting[size] = (long) blocks.size() - 1 << Integer.SIZE | block.position();
            required[size] = (short) n;
            put(block, n);
            describe(n, frequency);
            size++;
        }
        if (size > OpeningOrder.MAX) {
            throw new IllegalStateException("a segment holds " + size + " openings, more than " + OpeningOrder.MAX);
        }
        for (int i = 0; i < size; i++) {
            if (group[i] < 0) {
                group[i] = occupations.length + mainRequirement(i, frequency);
            }
        }
    }

    private void grow(int capacity) {
        document = Arrays.copyOf(document, capacity);
        kind = Arrays.copyOf(kind, capacity);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        z = Arrays.copyOf(z, capacity);
        visits = Arrays.copyOf(visits, capacity);
        home = Arrays.copyOf(home, capacity);
        occupation = Arrays.copyOf(occupation, capacity);
        waiting = Arrays.copyOf(waiting, capacity);
        group = Arrays.copyOf(group, capacity);
        place = Arrays.copyOf(place, capacity);
        required = Arrays.copyOf(required, capacity);
    }

    private void put(ByteBuffer block, int n) {
        for (int i = 0; i < n; i++) {
            block.putInt(source.required(i));
        }
        block.putShort((short) source.idLength());
        byte[] id = new byte[source.idLength()];
        source.copyId(id, 0);
        block.put(id);
        int at = block.position();
        block.putShort((short) 0);
        PackedFacts.write(facts, numbers(), block);
        block.putShort(at, (short) (block.position() - at - Short.BYTES));
    }

    private static final int[] NO_NUMBERS = {};

    private int[] numbers() {
        int n = facts.credentials();
        if (n == 0) {
            return NO_NUMBERS;
        }
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = credentialNumbers.computeIfAbsent(facts.credential(i), key -> credentialNumbers.size());
        }
        return numbers;
    }

    private void describe(int n, int[] frequency) {
        document[size] = source.doc();
        kind[size] = (byte) ((facts.silent() ? OpeningColumns.SILENT : 0)
                | (facts.dormitory() ? OpeningColumns.DORMITORY : 0)
                | (facts.locatedPlaces() == 1 && !facts.hasUnlocatedPlace() ? OpeningColumns.ONE_PLACE : 0)
                | (facts.locatedPlaces() == 0 ? OpeningColumns.NOWHERE : 0)
                | (n > 0 ? OpeningColumns.REQUIREMENTS : 0));
        visits[size] = roundDown(facts.visits());
        home[size] = (float) facts.homeShare();
        if (facts.locatedPlaces() > 0) {
            double latitude = facts.latitude(0);
            double longitude = facts.longitude(0);
            x[size] = (float) OpeningBox.unitX(latitude, longitude);
            y[size] = (float) OpeningBox.unitY(latitude, longitude);
            z[size] = (float) OpeningBox.unitZ(latitude);
            place[size] = (int) OpeningOrder.place(latitude, longitude);
        }
        boolean named = occupation[size] < occupations.length - 1;
        group[size] = named ? occupation[size] : -1;
        if (!named) {
            for (int i = 0; i < n; i++) {
                frequency[source.required(i)]++;
            }
        }
    }

    private static float roundDown(double value) {
        float nearest = (float) value;
        return nearest > value ? Math.nextDown(nearest) : nearest;
    }

    /** Returns the number after that of the weightiest requirement, among those the rarest; 0 if there is none. */
    private int mainRequirement(int index, int[] frequency) {
        ByteBuffer block = blocks.get((int) (waiting[index] >>> Integer.SIZE));
        int at = (int) waiting[index];
        int best = -1;
        for (int i = 0; i < (required[index] & 0xffff); i++) {
            int number = block.getInt(at + Integer.BYTES * i);
            if (best < 0
                    || requirementWeight[number] > requirementWeight[best]
                    || (requirementWeight[number] == requirementWeight[best] && frequency[number] < frequency[best])) {
                best = number;
            }
        }
        return best + 1;
    }

    // Second pass: by position.

    private void arrange() {
        credentials = new String[credentialNumbers.size()];
        credentialNumbers.forEach((key, number) -> credentials[number] = key);
        byte[] order = new byte[size];
        for (int i = 0; i < size; i++) {
            order[i] = sortKind(i);
        }
        int[] positions = OpeningOrder.sort(group, order, place, size, occupations.length + requirementWeight.length + 1);
        CellWriter cells = new CellWriter(this, positions);
        for (int position = 0; position < size; position++) {
            int i = positions[position];
            int before = position == 0 ? i : positions[position - 1];
            boolean other = group[i] != group[before] || order[i] != order[before];
            cells.add(i, other, FEW_IN_CELL, MOST_IN_CELL);
        }
        cells.end();
        document = permuted(document, positions);
        occupation = permuted(occupation, positions);
        x = permuted(x, positions);
        y = permuted(y, positions);
        z = permuted(z, positions);
        visits = permuted(visits, positions);
        home = permuted(home, positions);
        byte[] kinds = new byte[size];
        for (int position = 0; position < size; position++) {
            kinds[position] = kind[positions[position]];
        }
        kind = kinds;
    }

    /** Returns what of an opening makes whole components differ, the weightiest first. */
    private byte sortKind(int i) {
        int trips = visits[i] == 0 ? 0 : visits[i] < 0.1 ? 1 : visits[i] < 0.5 ? 2 : 3;
        int living = (kind[i] & OpeningColumns.DORMITORY) != 0 ? 0 : 1;
        int silent = kind[i] & OpeningColumns.SILENT;
        int place = (kind[i] & OpeningColumns.ONE_PLACE) != 0 ? 0 : 1;
        return (byte) (silent << 4 | living << 3 | trips << 1 | place);
    }

    private int[] permuted(int[] values, int[] positions) {
        int[] permuted = new int[size];
        for (int position = 0; position < size; position++) {
            permuted[position] = values[positions[position]];
        }
        return permuted;
    }

    private float[] permuted(float[] values, int[] positions) {
        float[] permuted = new float[size];
        for (int position = 0; position < size; position++) {
            permuted[position] = values[positions[position]];
        }
        return permuted;
    }

    // What the writer of cells asks for, by index.

    FactsCompiler compiler() {
        return compiler;
    }

    ByteBuffer block(int index) {
        return blocks.get((int) (waiting[index] >>> Integer.SIZE));
    }

    int waitingAt(int index) {
        return (int) waiting[index];
    }

    int requiredCount(int index) {
        return required[index] & 0xffff;
    }
}
