package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivacyTest {
    @TempDir
    Path folder;

    @Test
    void classAndGradeChangeNoByteOfAnyFileWhereNoRuleCitesThem() throws IOException {
        var openings = SmallFair.OPENINGS.stream()
                .filter(opening -> opening.rule() == null)
                .toList();
        String before = everything("before", openings, SmallFair.CANDIDATES);
        List<Candidate> others = SmallFair.CANDIDATES.stream()
                .map(candidate -> candidate.toBuilder()
                        .certificate(new Certificate(List.of(DisabilityClass.MENTAL), 1))
                        .build())
                .toList();
        assertThat(everything("after", openings, others)).isEqualTo(before);
    }

    private String everything(
            String name, List<org.inclusivework.matcher.model.Opening> openings, List<Candidate> candidates)
            throws IOException {
        Path here = folder.resolve(name);
        String[] files = SmallFair.files(here, openings, candidates);
        ProgramRun run = ProgramRun.in(here, SmallFair.line("rank", files, "--ineligible", "5"));
        StringBuilder all = new StringBuilder(run.out() + run.err());
        try (Stream<Path> written = Files.list(here.resolve("job-fair-out"))) {
            for (Path file : written.sorted().toList()) {
                if (!String.valueOf(file.getFileName()).equals("problems.csv")) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    @Test
    void messagesNameNobodyAndNothingThatAnybodyNeeds() {
        ProgramRun run = ProgramRun.in(folder, SmallFair.line("rank", SmallFair.files(folder), "-v"));
        for (Candidate candidate : SmallFair.CANDIDATES) {
            if (candidate.name() != null) {
                assertThat(run.err()).doesNotContain(candidate.name());
            }
            candidate
                    .needs()
                    .forEach(need -> need.anyOf()
                            .forEach(one -> assertThat(run.err())
                                    .doesNotContain(one.label().zh())));
        }
    }
}
