package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.junit.jupiter.api.Test;

/** Facts read back are the facts written, to the last bit. */
final class PackedFactsTest {
    /** Of coordinates those that count; behind them a scratch holds what it held before. */
    private static double[] places(String name, double[] numbers, int located) {
        return List.of("x", "y", "z").contains(name) ? Arrays.copyOf(numbers, located) : numbers;
    }

    /** Returns every field of facts as text; of arrays that may be longer than what they hold, what they hold. */
    private static Map<String, String> fields(OpeningFacts facts) {
        Map<String, String> fields = new TreeMap<>();
        for (java.lang.reflect.Field field : OpeningFacts.class.getDeclaredFields()) {
            if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            Object value;
            try {
                field.setAccessible(true);
                value = field.get(facts);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
            fields.put(
                    field.getName(),
                    switch (value) {
                        case long[] sets -> Arrays.toString(sets);
                        case int[] numbers -> Arrays.toString(numbers);
                        case double[] numbers -> Arrays.toString(places(field.getName(), numbers, facts.located));
                        case boolean[] shuttles -> Arrays.toString(Arrays.copyOf(shuttles, facts.located));
                        case String[] names -> Arrays.toString(Arrays.copyOf(names, facts.credentialCount));
                        case Object[] objects -> Arrays.toString(objects);
                        case Double number -> Long.toHexString(Double.doubleToRawLongBits(number));
                        default -> String.valueOf(value);
                    });
        }
        return fields;
    }

    @Test
    void factsReadBackAreThoseThatWereWrittenWhateverTheScratchHeldBefore() {
        OpeningFacts scratch = OpeningFacts.scratch();
        int[] seen = new int[1];
        Cases.check(30_000, seed -> {
            ScoringParameters p =
                    seed % 8 != 0 ? ScoringParameters.defaults() : ScoringParameters.from(RandomConstants.of(seed));
            FactsCompiler compiler = new FactsCompiler(SkillFamily.taxonomy(), new SamplePriors(7), p);
            OpeningFacts facts = compiler.opening(new RandomRecords(seed).opening());
            int n = facts.credentials();
            // Numbers that differ from the places.
            String[] keys = new String[n + 3];
            int[] numbers = IntStream.range(0, n).map(i -> n + 2 - i).toArray();
            for (int i = 0; i < n; i++) {
                keys[numbers[i]] = facts.credential(i);
            }
            int offset = (int) Math.floorMod(seed, 50L);
            ByteBuffer buffer = ByteBuffer.allocate(offset + PackedFacts.maxBytes(n));
            buffer.position(offset);
            PackedFacts.write(facts, numbers, buffer);
            PackedFacts.read(buffer, offset, facts.occupation, keys, scratch);
            Map<String, String> found = fields(scratch);
            Map<String, String> expected = fields(facts);
            for (String columns :
                    new String[] {"id", "requirements", "skills", "skillLevel", "skillWeight", "skillWeightSum"}) {
                found.remove(columns);
                expected.remove(columns);
            }
            assertThat(found).isEqualTo(expected);
            seen[0] += facts.silent() ? 0 : 1;
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(seen[0]).as("openings that offer something").isGreaterThan(10_000);
        }
    }
}
