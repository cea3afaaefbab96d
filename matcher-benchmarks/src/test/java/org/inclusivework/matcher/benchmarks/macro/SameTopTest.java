package org.inclusivework.matcher.benchmarks.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;
import org.junit.jupiter.api.Test;

class SameTopTest {
    private static final Map<String, Double> TRUE = Map.of("a", 0.9, "b", 0.8, "c", 0.8, "d", 0.8, "e", 0.1);

    private final List<Scored> exact = List.of(scored("a"), scored("b"), scored("c"));

    @Test
    void theOrderOfTiesAndWhichOfThemMakesItDoNotMatter() {
        assertThat(same(scored("a"), scored("d"), scored("b"))).isTrue();
    }

    @Test
    void aMillionthMoreIsATie() {
        assertThat(same(new Scored("a", 0.9 + 5e-7), scored("b"), scored("c"))).isTrue();
        assertThat(same(new Scored("a", 0.9 + 5e-6), scored("b"), scored("c"))).isFalse();
    }

    @Test
    void anOpeningWithAScoreThatIsNotItsOwnIsSeen() {
        assertThat(same(scored("a"), scored("b"), new Scored("e", 0.8))).isFalse();
    }

    @Test
    void anOpeningListedTwiceIsSeen() {
        assertThat(same(scored("a"), scored("b"), scored("b"))).isFalse();
    }

    @Test
    void aShorterListIsAnotherList() {
        assertThat(same(scored("a"), scored("b"))).isFalse();
    }

    private boolean same(Scored... listed) {
        return SameTop.within(exact, List.of(listed), id -> TRUE.getOrDefault(id, -1.0));
    }

    private static Scored scored(String id) {
        return new Scored(id, TRUE.getOrDefault(id, -1.0));
    }
}
