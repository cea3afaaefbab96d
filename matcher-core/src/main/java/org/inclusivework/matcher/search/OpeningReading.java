package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.jspecify.annotations.Nullable;

/**
 * The openings of a segment as they are read, by document, and then in the order by work.
 *
 * <p>All it keeps of an opening while it reads is the row, outside the heap, and what the orders go by. Not thread-safe; to be used
 * once.
 */
final class OpeningReading {
    /** So many skills tell what work it is. */
    private static final int MOST_ASKED = 64;

    private static final int[] NO_NUMBERS = {};

    private final FactsCompiler compiler;
    private final StatedOpenings source;
    private final RequirementWeights weights;
    private final OccupationFacts[] occupations;
    private final OpeningFacts facts = OpeningFacts.scratch();
    private final Map<String, Integer> credentialNumbers = new HashMap<>();

    /** The number of kinds of work; each occupation has those that name it and those that are like them. */
    private final int works;

    private int size;
    private int[] document = {};
    private int[] group = {};
    private byte[] kind = {};
    private int[] place = {};
    private OpeningRows rows = new OpeningRows(new ByteBuffer[0], new int[0]);

    OpeningReading(
            FactsCompiler compiler, StatedOpenings source, RequirementWeights weights, OccupationFacts[] occupations) {
        this.compiler = compiler;
        this.source = source;
        this.weights = weights;
        this.occupations = occupations;
        this.works = 2 * occupations.length + source.skills() + 1;
    }

    /** Reads all openings, and puts them into the order by work: by group, kind and place. */
    void read(Workers workers) {
        LikeWork like = new LikeWork(occupations.length, source.skills());
        WaitingRows waiting = readAll(like);
        like.close();
        FutureTask<Integer> half = workers.offer(() -> guess(like, waiting, size / 2, size));
        guess(like, waiting, 0, size / 2);
        Workers.finish(half);
        int[] order = OpeningOrder.byWork(group, kind, place, size, OpeningKind.SECTIONS * works);
        rows = waiting.inOrder(order);
        document = permuted(document, order);
        group = permuted(group, order);
        place = permuted(place, order);
        byte[] kinds = new byte[size];
        for (int at = 0; at < size; at++) {
            kinds[at] = kind[order[at]];
        }
        kind = kinds;
    }

    /** Puts openings from one to below another that name no occupation beside those of like work, and returns how many. */
    private int guess(LikeWork like, WaitingRows waiting, int from, int to) {
        LikeWork.Guesser guesser = like.new Guesser();
        int[] asked = new int[MOST_ASKED];
        int guessed = 0;
        for (int i = from; i < to; i++) {
            if (work(i) >= 2 * occupations.length) {
                int guess = guesser.guess(asked, waiting.skills(i, asked));
                if (guess >= 0) {
                    group[i] = group(kind[i], 2 * guess + 1);
                    guessed++;
                }
            }
        }
        return guessed;
    }

    private WaitingRows readAll(LikeWork like) {
        OpeningStatement statement = new OpeningStatement();
        int estimate = Math.max(1, source.estimate());
        WaitingRows waiting = new WaitingRows(estimate);
        grow(estimate);
        while (source.next(statement)) {
            if (size == document.length) {
                grow(2 * size);
            }
            int number = source.occupationNumber();
            int occupation = number < 0 ? occupations.length - 1 : number;
            compiler.fill(statement, occupations[occupation], facts);
            document[size] = source.doc();
            waiting.add(source, statement, occupation, facts, numbers());
            if (number >= 0 && like.admits(occupation)) {
                for (int i = 0; i < statement.requirements; i++) {
                    like.learn(occupation, source.required(i));
                }
            }
            kind[size] = OpeningKind.of(facts);
            // Without an occupation and any like it, the work is that of the skill asked for most; the first of them if
            // there are several.
            group[size] = group(kind[size], number < 0 ? 2 * occupations.length + mainSkill(statement) : 2 * number);
            place[size] = facts.locatedPlaces() == 0
                    ? 0
                    : (int) OpeningOrder.place(statement.latitude[0], statement.longitude[0]);
            size++;
        }
        if (size > OpeningOrder.MAX) {
            throw new IllegalStateException("a segment holds " + size + " openings, more than " + OpeningOrder.MAX);
        }
        return waiting;
    }

    private void grow(int capacity) {
        document = Arrays.copyOf(document, capacity);
        group = Arrays.copyOf(group, capacity);
        kind = Arrays.copyOf(kind, capacity);
        place = Arrays.copyOf(place, capacity);
    }

    private int[] numbers() {
        int n = facts.credentials();
        int[] numbers = n == 0 ? NO_NUMBERS : new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = credentialNumbers.computeIfAbsent(facts.credential(i), key -> credentialNumbers.size());
        }
        return numbers;
    }

    /** Returns the number after that of the skill asked for most, or 0. */
    private int mainSkill(OpeningStatement statement) {
        int best = -1;
        for (int i = 0; i < statement.requirements; i++) {
            if (best < 0 || weights.of(statement.manner[i]) > weights.of(statement.manner[best])) {
                best = i;
            }
        }
        return best < 0 ? 0 : source.required(best) + 1;
    }

    private int group(byte itsKind, int work) {
        return OpeningKind.section(itsKind) * works + work;
    }

    private int work(int i) {
        return group[i] % works;
    }

    private int[] permuted(int[] values, int[] order) {
        int[] permuted = new int[size];
        for (int at = 0; at < size; at++) {
            permuted[at] = values[order[at]];
        }
        return permuted;
    }

    int size() {
        return size;
    }

    /** Returns, by position, the document. */
    int[] document() {
        return document;
    }

    /** Returns, by position, the {@link OpeningKind kind}. */
    byte[] kind() {
        return kind;
    }

    OpeningRows rows() {
        return rows;
    }

    /** Returns the keys of certificates by their numbers. */
    @Nullable
    String[] credentials() {
        @Nullable String[] credentials = new String[credentialNumbers.size()];
        credentialNumbers.forEach((key, number) -> credentials[number] = key);
        return credentials;
    }

    /** Returns whether an opening is of other work than the one before it, or of another section. */
    boolean isOther(int at) {
        return group[at] != group[at - 1];
    }

    /** Returns the number of the occupation that an opening names, or that of like work, or the last one. */
    int occupation(int at) {
        int work = work(at);
        return work < 2 * occupations.length ? work / 2 : occupations.length - 1;
    }

    /** Returns the positions from one onwards in the order by place. */
    int[] byPlace(int first) {
        return OpeningOrder.byPlace(kind, place, first, size);
    }
}
