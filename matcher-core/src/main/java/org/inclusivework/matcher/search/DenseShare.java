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
import org.inclusivework.matcher.taxonomy.SkillKey;
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
     * What the openings ask for that a skill answers.
     *
     * @param ask the asks, each with its level in the last three bits
     * @param worth what the skill is worth for each because of how the two stand to each other
     */
    record Answers(int[] ask, double[] worth) {
        static final int LEVEL_BITS = 3;
        static final int LEVEL = (1 << LEVEL_BITS) - 1;
    }

    /**
     * The occupations of openings that fit a wished one to some degree.
     *
     * @param occupation their numbers
     * @param fit how well they fit, above 0 to 1
     */
    record Fits(int[] occupation, double[] fit) {}

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
    private final ConcurrentHashMap<Object, float[]> needs = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Object, float[]> homes = new ConcurrentHashMap<>();
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

    /** Returns the home component by position. */
    float[] home(CandidateFacts c) {
        return shared(homes, OpeningBlock.asksHome(c), Float.BYTES * block.size(), () -> block.home(c));
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

    /** Returns what a skill answers here. */
    Answers answers(SkillKey skill) {
        int number = compiler.taxonomy().number(skill);
        if (number < 0) {
            Integer same = table.columns.otherSkills.get(skill);
            return same == null ? new Answers(new int[0], new double[0]) : exact(same);
        }
        Answers known = answers.get(number);
        if (known == null) {
            known = linked(compiler.taxonomy().links(number));
            if (bytes.addAndGet((long) known.ask.length * (Integer.BYTES + Double.BYTES)) <= MOST_BYTES) {
                answers.set(number, known);
            }
        }
        return known;
    }

    private Answers exact(int skill) {
        int n = table.askStart[skill + 1] - table.askStart[skill];
        Answers its = new Answers(new int[n], new double[n]);
        fill(its, 0, skill, parameters.worth(SkillRelation.EXACT, SkillLink.NOT_LEARNED));
        return its;
    }

    private Answers linked(SkillLinks links) {
        int n = 0;
        for (int link = 0; link < links.size(); link++) {
            int skill = table.columns.skillOf[links.skill(link)];
            n += skill < 0 ? 0 : table.askStart[skill + 1] - table.askStart[skill];
        }
        Answers its = new Answers(new int[n], new double[n]);
        int at = 0;
        for (int link = 0; link < links.size(); link++) {
            int skill = table.columns.skillOf[links.skill(link)];
            if (skill >= 0) {
                at = fill(its, at, skill, parameters.worth(links.relation(link), links.similarity(link)));
            }
        }
        return its;
    }

    private int fill(Answers its, int start, int skill, double worth) {
        int at = start;
        for (int ask = table.askStart[skill]; ask < table.askStart[skill + 1]; ask++) {
            its.ask[at] = ask << Answers.LEVEL_BITS | table.askLevel[ask];
            its.worth[at++] = worth;
        }
        return at;
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
