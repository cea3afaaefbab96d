package org.inclusivework.tuninglab.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Checks that a figure that was changed by hand is found, in the data as in a document. */
final class ExpectedTest {
    private static final String DATA = "tuned\t=\t0.38514\ttuned/zh/ndcg\nspeed\t<=\t60.00000\tspeed/seconds\n";

    @Test
    void aFigureHoldsToFiveDigitsOrBelowItsLimit() throws IOException {
        Expected expected = Expected.read(new BufferedReader(new StringReader(DATA)));
        assertThat(expected.problem("tuned", new Figure("tuned/zh/ndcg", 0.385139)))
                .isEmpty();
        assertThat(expected.problem("tuned", new Figure("tuned/zh/ndcg", 0.38516)))
                .contains("0.38514", "0.38516");
        assertThat(expected.problem("speed", new Figure("speed/seconds", 4))).isEmpty();
        assertThat(expected.problem("speed", new Figure("speed/seconds", 61))).contains("<= 60");
        assertThat(expected.problem("tuned", new Figure("tuned/other", 1))).contains("figures.tsv");
    }

    @Test
    void aDocumentIsHeldToTheDigitsThatItHas() throws IOException {
        Expected expected = Expected.read(new BufferedReader(new StringReader(DATA)));
        assertThat(expected.problemsOf("d", "| `tuned/zh/ndcg` | 0.385 | text |\n| `speed/seconds` | ≤ 60 |\n"))
                .isEmpty();
        assertThat(expected.problemsOf("d", "| `tuned/zh/ndcg` | 0.386 | text |\n"))
                .hasSize(1);
        assertThat(expected.problemsOf("d", "| `tuned/zh/none` | 0.386 | text |\n"))
                .hasSize(1);
        assertThat(expected.problemsOf("d", "| `--help` | 1 |\nplain 0.3\n")).isEmpty();
    }

    @Test
    void whatIsPublishedHasEveryStudy() {
        assertThat(Expected.bundled().problem("noise", new Figure("noise/claims-by-interval", 0.99)))
                .isNotEmpty();
        assertThat(Studies.names()).containsExactly("benchmark", "tuned", "planted", "noise", "speed");
    }
}
