package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.matcher.benchmarks.command.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the files of the predict command. */
final class PredictionsTest {

    private static final PredictTask ECHO = question -> List.of(
            new PredictTask.Answer(question.text(), "", 0.5),
            new PredictTask.Answer(String.join("+", question.skills()), "skills", 0.25));

    private static List<String> answers(Path folder, String lines) throws IOException {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(in, lines);
        Predictions.answer(ECHO, in, out);
        return Files.readAllLines(out);
    }

    @Test
    void everyQuestionHasOneAnswerLineInItsPlace(@TempDir Path folder) throws IOException {
        String lines =
                "{\"id\":\"1\",\"text\":\"剪纸\",\"skills\":[\"a\",{\"label\":\"b\"}]}\n\n{\"id\":2,\"text\":null}\n";
        assertThat(answers(folder, lines))
                .containsExactly(
                        "{\"id\":\"1\",\"answers\":[{\"answer\":\"剪纸\",\"confidence\":0.5},"
                                + "{\"answer\":\"a+b\",\"label\":\"skills\",\"confidence\":0.25}]}",
                        "{\"id\":\"2\",\"answers\":[{\"answer\":\"\",\"confidence\":0.5},"
                                + "{\"answer\":\"\",\"label\":\"skills\",\"confidence\":0.25}]}");
    }

    @Test
    void aLineThatIsNoObjectIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> answers(folder, "{\"id\":1}\n[1]\n"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> answers(folder, "{oops\n")).hasMessageContaining("line 1 is no JSON");
    }
}
