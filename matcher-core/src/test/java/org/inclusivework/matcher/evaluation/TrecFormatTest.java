package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads and writes what trec_eval reads and writes. */
final class TrecFormatTest {

    @Test
    void aRunIsOrderedByScoreThenByIdDescendingAndItsRanksAreIgnored() throws IOException {
        Run run = Run.read(new StringReader("""
                q1 Q0 a 1 0.5 t
                q1 Q0 c 2 0.5 t
                q1 Q0 b 3 0.5 t
                q1 Q0 z 4 0.7 t
                """), "run");
        assertThat(run.ranking("q1")).containsExactly("z", "c", "b", "a");
    }

    @Test
    void scoresAreFloatsSoThatWhatAFloatMergesIsATie() throws IOException {
        Run run = Run.read(new StringReader("""
                q Q0 a 1 0.30000000012 t
                q Q0 b 2 0.30000000011 t
                """), "run");
        assertThat(run.ranking("q")).containsExactly("b", "a");
    }

    @Test
    void aRunThatWeWriteComesBackInItsOrderThoughItsTiesAscend() throws IOException {
        Run run = Run.of(Map.of(
                "求职者 1", List.of("o-1", "o-2", "o 10%", "岗位\u3000一", "o%2510"), "c-2", List.of(), "c-3", List.of("x")));
        StringBuilder out = new StringBuilder();
        run.write(out, "our run");
        assertThat(out.toString()).contains("求职者%201 Q0 o-1 1 5 our%20run\n").contains(" o%2010%25 3 3 ");
        Run back = Run.read(new StringReader(out.toString()), "run");
        assertThat(back.ranking("求职者 1")).containsExactlyElementsOf(run.ranking("求职者 1"));
        assertThat(back.ranking("c-2")).isEmpty();
    }

    @Test
    void judgementsComeBackAsTheyWereWritten() throws IOException {
        Qrels qrels = Qrels.of(Map.of("c 1", Map.of("o-1", 3, "o-2", 0), "c-2", Map.of("o-1", 1)));
        StringBuilder out = new StringBuilder();
        qrels.write(out);
        assertThat(out).hasToString("c%201 0 o-1 3\nc%201 0 o-2 0\nc-2 0 o-1 1\n");
        assertThat(Qrels.read(new StringReader(out.toString()), "qrels").judged("c 1"))
                .isEqualTo(qrels.judged("c 1"));
    }

    @Test
    void aTableOfGradesIsReadByItsHeadings() throws IOException {
        Qrels qrels = Qrels.readCsv(new StringReader("\uFEFFid,grade,topic\n\"o,1\",2,c\no2,0,c\n"), "grades.csv");
        assertThat(qrels.judged("c")).containsEntry("o,1", 2).containsEntry("o2", 0);
        assertThat(qrels.maxGrade()).isEqualTo(2);
    }

    @Test
    void aHeadingThatIsNotKnownIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Qrels.readCsv(new StringReader("topik,id,grade\n"), "grades.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("topik")
                .hasMessageContaining("“topic”");
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        assertThatThrownBy(() -> Qrels.read(new StringReader("q 0 a 1\nq 0 b\n"), "qrels"))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> Qrels.read(new StringReader("q 0 a 1\nq 0 a 2\n"), "qrels"))
                .hasMessageContaining("judged already");
        assertThatThrownBy(() -> Qrels.read(new StringReader("q 0 a good\n"), "qrels"))
                .hasMessageContaining("good");
        assertThatThrownBy(() -> Run.read(new StringReader("q Q0 a 1 NaN t\n"), "run"))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Run.of(Map.of("q", List.of("a", "a")))).hasMessageContaining("twice");
    }
}
