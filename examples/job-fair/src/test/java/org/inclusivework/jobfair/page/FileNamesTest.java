package org.inclusivework.jobfair.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FileNamesTest {
    private static final List<String> IDS = List.of(
            "c-0001",
            "C-0001",
            "c/0001",
            "../c",
            "..",
            "con",
            "Con",
            "lpt1",
            "张三",
            "李四",
            "a b",
            "a.b",
            "a_b",
            "ab",
            "-a",
            "x".repeat(500),
            "x".repeat(501),
            "\u202Ea",
            "a:b",
            "<script>");

    @Test
    void aPlainIdIsItsOwnName() {
        assertThat(FileNames.of("c-0001")).isEqualTo("c-0001");
    }

    @Test
    void everyNameIsSafeOnEveryFileSystem() {
        for (String id : IDS) {
            assertThat(FileNames.of(id))
                    .as(id)
                    .matches("[a-z0-9_][a-z0-9_-]{0,79}")
                    .isNotIn("con", "lpt1");
        }
    }

    @Test
    void differentIdsKeepDifferentNamesEvenWhereCaseDoesNotCount() {
        assertThat(IDS.stream()
                        .map(id -> FileNames.of(id).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(IDS);
    }
}
