package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inclusivework.matcher.benchmarks.knowledge.PredictTask.Answer;
import org.inclusivework.matcher.benchmarks.knowledge.PredictTask.Question;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Checks by what the tasks about work know an occupation. */
final class WorkTasksTest {

    private final PredictTask demands = WorkTasks.demands(Knowledge.bundled());
    private final PredictTask homework = WorkTasks.homework(Knowledge.bundled());

    private List<Answer> demands(String id, String text) {
        return demands.answer(new Question(id, text, List.of()));
    }

    private double home(String text, String... skills) {
        return homework.answer(new Question("1", text, List.of(skills))).get(0).confidence();
    }

    @Test
    void demandsAreThoseOfACodeInIdOrText() {
        List<Answer> roofers = demands("47-2181.00", "");
        assertThat(roofers).hasSize(32).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(demands("soc:47-2181", "")).isEqualTo(roofers);
        assertThat(demands("7", "47-2181.00")).isEqualTo(roofers);
        assertThat(demands("7", "Roofers")).isEqualTo(roofers);
        assertThat(demands("csco:6-29-02-09", "")).isNotEmpty();
        assertThat(demands("csco:of my own", "Roofers")).isEqualTo(roofers);
    }

    @Test
    void aCodeOfAnOlderEditionIsFoundByItsTitle() {
        assertThat(demands("15-1131.00", "Computer Programmers")).isEqualTo(demands("15-1251.00", ""));
    }

    @Test
    void homeWorkIsToldFromTextAndSkillsInBothLanguages() {
        assertThat(home("software developer. writes programs"))
                .isGreaterThan(home("roofer. covers roofs of buildings"));
        assertThat(home("数据标注员")).isGreaterThan(home("保洁员"));
        assertThat(home("worker", "write software", "develop computer programs"))
                .isGreaterThan(home("worker", "mix concrete", "drive fork lift"));
    }
}
