package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {
    @TempDir
    Path folder;

    private ProgramRun run(String command, String... more) {
        return ProgramRun.in(folder, SmallFair.line(command, SmallFair.files(folder), more));
    }

    private ProgramRun explain(JsonNode match, String... more) {
        String[] pair = {
            "--candidate",
            match.get("candidate").textValue(),
            "--opening",
            match.get("opening").textValue()
        };
        return run("explain", SmallFair.line(pair[0], new String[] {pair[1], pair[2], pair[3]}, more));
    }

    @Test
    void itSaysExactlyWhatTheRankingSays() {
        List<JsonNode> ranking =
                run("rank", "--format", "json", "-k", "5", "--ineligible", "1").json();
        for (int i = 0; i < ranking.size(); i += 40) {
            assertThat(explain(ranking.get(i), "--format", "json").json()).containsExactly(ranking.get(i));
        }
    }

    @Test
    void thePageCarriesEveryReasonObstacleAndQuestion() {
        List<JsonNode> ranking = run("rank", "--format", "json", "-k", "1", "--ineligible", "1", "--lang", "en")
                .json();
        JsonNode eligible = ranking.getFirst();
        JsonNode ineligible = ranking.stream()
                .filter(line -> !line.get("eligible").booleanValue())
                .findFirst()
                .orElseThrow();
        for (JsonNode match : List.of(eligible, ineligible)) {
            ProgramRun page = explain(match, "--lang", "en");
            assertThat(page.code()).isZero();
            for (JsonNode component : match.get("components")) {
                component
                        .get("reasons")
                        .forEach(reason -> assertThat(page.out())
                                .contains(reason.get("text").textValue()));
            }
            match.get("questions")
                    .forEach(question ->
                            assertThat(page.out()).contains(question.get("text").textValue()));
            match.get("obstacles")
                    .forEach(obstacle -> assertThat(page.out())
                            .contains(
                                    obstacle.get("reason").textValue(),
                                    obstacle.get("change").textValue()));
        }
    }

    @Test
    void bothIdsAreAskedFor() {
        ProgramRun run = run("explain");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("缺少 --candidate --opening");
    }
}
