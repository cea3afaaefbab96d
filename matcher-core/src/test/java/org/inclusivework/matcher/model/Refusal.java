package org.inclusivework.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How records refuse: one problem that names the field, the value unless it is private, and a remedy. */
final class Refusal {
    private Refusal() {}

    static void names(String where, String value, ThrowingCallable maker) {
        assertThatThrownBy(maker)
                .asInstanceOf(InstanceOfAssertFactories.type(MatcherException.InvalidInput.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(MatcherException.Code.INVALID_INPUT);
                    Problem problem = refused.problems().getFirst();
                    assertThat(problem.where()).isEqualTo(where);
                    assertThat(problem.value()).isEqualTo(value);
                    assertThat(problem.reason()).isNotBlank();
                    assertThat(problem.remedy()).isNotBlank();
                    assertThat(refused).hasMessage(problem.toString());
                });
    }
}
