package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkersTest {
    private static final List<Callable<Integer>> WORK =
            IntStream.range(0, 20).<Callable<Integer>>mapToObj(i -> () -> i).toList();
    private static final List<Integer> RESULTS = IntStream.range(0, 20).boxed().toList();

    @Test
    void anExecutorThatNeverBeginsCostsNoAnswer() {
        Queue<Runnable> forgotten = new ArrayDeque<>();
        assertThat(new Workers(forgotten::add).all(WORK)).isEqualTo(RESULTS);
        assertThat(forgotten).hasSize(20);
        forgotten.forEach(Runnable::run);
    }

    @Test
    void anExecutorThatRefusesCostsNoAnswer() {
        Executor closed = work -> {
            throw new RejectedExecutionException("closed");
        };
        assertThat(new Workers(closed).all(WORK)).isEqualTo(RESULTS);
    }

    @Test
    void anExecutorOfTheCallingThreadWillDo() {
        assertThat(new Workers(Runnable::run).all(WORK)).isEqualTo(RESULTS);
    }

    @Test
    void theFirstFailureInOrderIsThrownAndAnInterruptIsKept() {
        List<Callable<Integer>> failing = List.of(
                () -> 1,
                () -> {
                    throw new IllegalArgumentException("first");
                },
                () -> {
                    throw new IllegalArgumentException("second");
                });
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Workers(null).all(failing)).hasMessage("first");
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> new Workers(null).all(List.of(() -> {
                    throw new StackOverflowError("an error");
                })))
                .isInstanceOf(StackOverflowError.class);
    }
}
