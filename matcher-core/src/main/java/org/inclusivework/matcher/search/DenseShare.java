package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.apache.lucene.util.Bits;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Gate;
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

    private static final Gate[] GATES = Gate.values();
    private static final long[] NOBODY = {};

    /**
     * The asks that a skill answers, and for each the {@link SkillWorths#manner}; first those with a single group of openings.
     * Immutable by convention.
     */
    static final class Answers {
        static final Answers NONE = new Answers(new int[0], new char[0], 0);

        final int[] ask;
        final char[] manner;

        /** How many asks have a single group of openings. */
        final int rare;

        private Answers(int[] ask, char[] manner, int rare) {
            this.ask = ask;
            this.manner = manner;
            this.rare = rare;
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
    private final long[] deleted;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicReferenceArray<@Nullable Answers> answers;
    private final AtomicReferenceArray<float @Nullable []> limits =
            new AtomicReferenceArray<>(WorkFunction.values().length * (WorkFunction.MAX_LEVEL + 1));
    private final ConcurrentHashMap<OpeningBlock.Need, float[]> needs = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<HomeFactor, float[]> homes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<OccupationCode, Fits> wishes = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<ConcurrentHashMap<Object, long[]>> blocked =
            new AtomicReferenceArray<>(GATES.length);

    DenseShare(DenseTable table, FactsCompiler compiler, long day, @Nullable Bits live) {
        this.table = table;
        this.block = table.block;
        this.compiler = compiler;
        this.parameters = compiler.parameters();
        this.day = day;
        this.deleted = live == null ? NOBODY : deleted(live);
        this.answers = new AtomicReferenceArray<>(table.columns.skillOf.length);
        for (int gate = 0; gate < GATES.length; gate++) {
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

    /** Sets the bits of openings that are deleted, and of some that are ineligible: there may be others. */
    void ruleOut(CandidateFacts c, long[] bits, int words) {
        Arrays.fill(bits, 0, words, 0);
        add(deleted, bits);
        for (Gate gate : GATES) {
            Object asked = OpeningBlock.asksGate(gate, c);
            if (asked != null) {
                add(
                        shared(blocked.get(gate.ordinal()), asked, Long.BYTES * words, () -> {
                            long[] its = block.blocked(gate, c, day);
                            return its == null ? NOBODY : its;
                        }),
                        bits);
            }
        }
    }

    private long[] deleted(Bits live) {
        long[] bits = new long[(block.size() + Long.SIZE - 1) / Long.SIZE];
        for (int at = 0; at < block.size(); at++) {
            if (!live.get(table.columns.document[at])) {
                bits[at / Long.SIZE] |= 1L << at;
            }
        }
        return bits;
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
        AnswersBuilder its = new AnswersBuilder(table.asks(skill));
        its.add(skill, SkillRelation.EXACT, SkillLink.NOT_LEARNED);
        return its.build();
    }

    private Answers linked(SkillLinks links) {
        int n = 0;
        for (int link = 0; link < links.size(); link++) {
            int skill = table.columns.skillOf[links.skill(link)];
            n += skill < 0 ? 0 : table.asks(skill);
        }
        AnswersBuilder its = new AnswersBuilder(n);
        for (int link = 0; link < links.size(); link++) {
            int skill = table.columns.skillOf[links.skill(link)];
            if (skill >= 0) {
                its.add(skill, links.relation(link), links.similarity(link));
            }
        }
        return its.build();
    }

    /** Fills in answers from both ends. */
    private final class AnswersBuilder {
        private final int[] ask;
        private final char[] manner;
        private int rare;
        private int end;

        AnswersBuilder(int n) {
            ask = new int[n];
            manner = new char[n];
            end = n;
        }

        void add(int skill, SkillRelation relation, int similarity) {
            for (int its = table.askStart[skill]; its < table.askStart[skill + 1]; its++) {
                int at = table.isRare(its) ? rare++ : --end;
                ask[at] = its;
                manner[at] = (char) SkillWorths.manner(table.askLevel[its], relation, similarity);
            }
        }

        Answers build() {
            return new Answers(ask, manner, rare);
        }
    }

    /** Returns which occupations fit a wished one. */
    Fits fits(OccupationCode wished) {
        return shared(wishes, wished, 4 * Long.BYTES, () -> {
            int[] occupation = new int[table.columns.occupations.length];
            double[] fit = new double[occupation.length];
            int n = 0;
            for (int i = 0; i < occupation.length; i++) {
                OccupationCode code = table.columns.occupations[i].code();
                fit[n] = code == null ? 0 : SkillScore.occupationFit(wished, code, parameters);
                if (fit[n] > 0) {
                    occupation[n++] = i;
                }
            }
            return new Fits(Arrays.copyOf(occupation, n), Arrays.copyOf(fit, n));
        });
    }
}
