package org.inclusivework.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor gives back exactly what it was made of, and refuses what it is not. */
class CursorTest {
    @Test
    void a_cursor_carries_score_id_and_rank_exactly() {
        Cursor cursor = Cursor.after(0.1 + 0.2, "岗位-😀-1", 40);
        assertThat(new Cursor(cursor.token()).position()).isEqualTo(new Cursor.Position(0.1 + 0.2, "岗位-😀-1", 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "!!!!", "AAAA", "AQAAAAAAAAAAAAAAAA", "/etc/passwd", "AP////////////AAAAAWE"})
    void other_text_is_refused_with_a_remedy(String text) {
        assertThatThrownBy(() -> new Cursor(text).position())
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("request.cursor")
                .hasMessageContaining("Ranking.next()");
    }
}
