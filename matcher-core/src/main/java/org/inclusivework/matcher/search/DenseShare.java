package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.apache.lucene.util.Bits;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Gate;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBlock;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillLinks;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * What candidates of one call have in common, for one segment: reckoned for the first who needs it, kept for the others until the
 * call has ended.
 *
 * <p>It holds private needs, so it must not outlive the call. Holds at most {@value #MOST_BYTES} bytes of columns; what comes later
 * is reckoned each time. Thread-safe: two threads may reckon the same at once, with the same result.
 */
final class DenseShare {
    private static final long MOST_BYTES = 64L << 20;

    private static final int GATES = Gate.values().length;

    /** Gates that look at nothing in a candidate, and the others. */
    private static final EnumSet<Gate> FOR_EVERYBODY = EnumSet.of(Gate.NOT_OPEN_YET, Gate.CLOSED);

    private static final Gate[] FOR_SOME = EnumSet.complementOf(FOR_EVERYBODY).toArray(Gate[]::new);

    private static final long[] NOBODY = {};

    /** The asks that a skill answers, kind by kind, and for each the {@link SkillWorths#manner}; immutable by convention. */
    static final class Answers {
        static final Answers NONE = new Answers(new int[DenseTable.KINDS + 1]);

        /** By kind of asks: where they begin; one more than there are kinds. */
        final int[] start;

        final int[] ask;
        final char[] manner;

        private Answers(int[] start) {
            this.start = start;
            this.ask = new int[start[DenseTable.KINDS]];
            this.manner = new char[ask.length];
        }

        private int bytes() {
            return (Integer.BYTES + Character.BYTES) * ask.length;
        }
    }

    /** The occupations of openings that fit a wished one to some degree, and how well, above 0 to 1; immutable by convention. */
    static final class Fits {
        final int[] occupation;
        final double[] fit;

        Fits(int[] occupation, double[] fit) {
            this.occupation = occupation;
            this.fit = fit;
        }
    }

    private final DenseTable table;
    private final OpeningBlock block;
    private final FactsCompiler compiler;
    private final ScoringParameters parameters;
    private final long day;
    /** Openings that are deleted, or not open on the day. */
    private final long[] gone;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicReferenceArray<@Nullable Answers> answers;
    private final AtomicReferenceArray<float @Nullable []> limits =
            new AtomicReferenceArray<>(WorkFunction.values().length * (WorkFunction.MAX_LEVEL + 1));
    private final ConcurrentHashMap<OpeningBlock.Need, float[]> needs = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<HomeFactor, float[]> homes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<OccupationCode, Fits> wishes = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<ConcurrentHashMap<Object, long[]>> blocked = new AtomicReferenceArray<>(GATES);

    DenseShare(DenseTable table, FactsCompiler compiler, long day, @Nullable Bits live) {
        this.table = table;
        this.block = table.block;
        this.compiler = compiler;
        this.parameters = compiler.parameters();
        this.day = day;
        this.gone = gone(live);
        this.answers = new AtomicReferenceArray<>(table.columns.skillOf.length);
        for (int gate = 0; gate < GATES; gate++) {
            blocked.set(gate, new ConcurrentHashMap<>());
        }
    }

    private <K, V> V shared(ConcurrentHashMap<K, V> map, K key, int size, Supplier<V> reckon) {
        V known = map.get(key);
        if (known == null) {
            known = reckon.get();
            if (bytes.addAndGet(size) <= MOST_BYTES) {
                map.put(key, known);
            }
        }
        return known;
    }

    /** Returns by class of offers how far the i-th need is met. */
    float[] need(CandidateFacts c, int i) {
        return shared(needs, OpeningBlock.asksNeed(c, i), Float.BYTES * block.offerClasses(), () -> block.need(c, i));
    }

    /** Returns by position what the i-th limited function counts with. */
    float[] limit(CandidateFacts c, int i) {
        int slot = c.limitedFunction(i) * (WorkFunction.MAX_LEVEL + 1) + c.limitedCapacity(i);
        float[] known = limits.get(slot);
        if (known == null) {
            known = block.limit(c, i);
            limits.set(slot, known);
        }
        return known;
    }

    private record HomeFactor(int factor, int asked) {}

    /** Returns a factor of the home component by position. */
    float[] home(CandidateFacts c, int factor) {
        HomeFactor asked = new HomeFactor(factor, OpeningBlock.asksHome(c, factor));
        return shared(homes, asked, Float.BYTES * block.size(), () -> block.home(c, factor));
    }

    /** Sets the bits of openings that are deleted, not open, and of some that are ineligible: there may be others. */
    void ruleOut(CandidateFacts c, long[] bits, int words) {
        Arrays.fill(bits, 0, words, 0);
        add(gone, bits);
        for (Gate gate : FOR_SOME) {
            Object asked = OpeningBlock.asksGate(gate, c);
            if (asked != null) {
                add(shared(blocked.get(gate.ordinal()), asked, Long.BYTES * words, () -> blocked(gate, c)), bits);
            }
        }
    }

    private long[] gone(@Nullable Bits live) {
        long[] bits = new long[(block.size() + Long.SIZE - 1) / Long.SIZE];
        for (int at = 0; at < block.size(); at++) {
            if (live != null && !live.get(table.columns.document[at])) {
                bits[at / Long.SIZE] |= 1L << at;
            }
        }
        for (Gate gate : FOR_EVERYBODY) {
            add(blocked(gate, CandidateFacts.nobody()), bits);
        }
        return bits;
    }

    private long[] blocked(Gate gate, CandidateFacts c) {
        long[] its = block.blocked(gate, c, day);
        return its == null ? NOBODY : its;
    }

    private static void add(long[] some, long[] bits) {
        for (int word = 0; word < some.length; word++) {
            bits[word] |= some[word];
        }
    }

    /** Returns the asks that the i-th skill answers. */
    Answers answers(CandidateFacts c, int i) {
        int number = c.skillNumber(i);
        if (number < 0) {
            Integer same = table.columns.otherSkills.get(c.skill(i));
            return same == null ? Answers.NONE : exact(same);
        }
        Answers known = answers.get(number);
        if (known == null) {
            known = linked(compiler.taxonomy().links(number));
            if (bytes.addAndGet(known.bytes()) <= MOST_BYTES) {
                answers.set(number, known);
            }
        }
        return known;
    }

    private Answers exact(int skill) {
        int[] start = new int[DenseTable.KINDS + 1];
        count(skill, start);
        Answers its = new Answers(sums(start));
        fill(its, start, skill, SkillRelation.EXACT, SkillLink.NOT_LEARNED);
        return its;
    }

    private Answers linked(SkillLinks links) {
        int[] start = new int[DenseTable.KINDS + 1];
        for (int link = 0; link < links.size(); link++) {
            count(table.columns.skillOf[links.skill(link)], start);
        }
        Answers its = new Answers(sums(start));
        for (int link = 0; link < links.size(); link++) {
            fill(its, start, table.columns.skillOf[links.skill(link)], links.relation(link), links.similarity(link));
        }
        return its;
    }

    /** Counts the asks for a skill by their kind, the first kind at 1; nothing for a skill that nobody asks for. */
    private void count(int skill, int[] byKind) {
        if (skill >= 0) {
            for (int ask = table.askStart[skill]; ask < table.askStart[skill + 1]; ask++) {
                byKind[table.kind(ask) + 1]++;
            }
        }
    }

    /** Adds up numbers in place and returns them once more. */
    private static int[] sums(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
        return numbers.clone();
    }

    /** Fills in the asks for a skill, each where its kind goes on. */
    private void fill(Answers its, int[] next, int skill, SkillRelation relation, int similarity) {
        if (skill >= 0) {
            for (int ask = table.askStart[skill]; ask < table.askStart[skill + 1]; ask++) {
                int at = next[table.kind(ask)]++;
                its.ask[at] = ask;
                its.manner[at] = (char) SkillWorths.manner(table.askLevel[ask], relation, similarity);
            }
        }
    }

    /** Returns which occupations fit a wished one. */
    Fits fits(OccupationCode wished) {
        return shared(wishes, wished, 4 * Long.BYTES, () -> {
            OccupationFacts[] all = table.columns.occupations;
            int first = OccupationFacts.firstAlike(all, wished);
            int[] occupation = new int[all.length - first];
            double[] fit = new double[occupation.length];
            int n = 0;
            for (int i = first; all[i].isAlike(wished); i++) {
                OccupationCode code = Objects.requireNonNull(all[i].code());
                fit[n] = SkillScore.occupationFit(wished, code, parameters);
                if (fit[n] > 0) {
                    occupation[n++] = i;
                }
            }
            return new Fits(Arrays.copyOf(occupation, n), Arrays.copyOf(fit, n));
        });
    }
}
