package org.inclusivework.jobfair.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would do harm are refused with a reason, and nothing appears anywhere. */
final class HostileTest {
    @TempDir
    Path folder;

    /** Reads every cell; returns how many, or throws. */
    private static int read(Path file) throws IOException {
        int cells = 0;
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            for (BookSheet sheet : book.sheets()) {
                Iterator<GridRow> rows = sheet.rows();
                while (rows.hasNext()) {
                    cells += rows.next().filled().size();
                }
                cells += sheet.merges().size();
            }
        }
        return cells;
    }

    @Test
    void fiftyHostileFilesAreRefusedAndNothingIsWritten() throws IOException {
        Map<String, byte[]> all = HostileSheets.all();
        assertThat(all.size()).isGreaterThanOrEqualTo(50);
        Path inside = Files.createDirectory(folder.resolve("in"));
        Path file = inside.resolve("岗位.xlsx");
        List<String> accepted = new ArrayList<>();
        long slowest = 0;
        String slow = "";
        for (Map.Entry<String, byte[]> each : all.entrySet()) {
            Files.write(file, each.getValue());
            long start = System.nanoTime();
            try {
                accepted.add(each.getKey() + ": " + read(file));
            } catch (SheetRefused e) {
                assertThat(e.reason().zh()).isNotBlank();
                assertThat(e.remedy().en()).isNotBlank();
            }
            long took = (System.nanoTime() - start) / 1_000_000;
            if (took > slowest) {
                slowest = took;
                slow = each.getKey();
            }
        }
        System.out.println(all.size() + " hostile files, the slowest refused in " + slowest + " ms: " + slow);
        assertThat(accepted).isEmpty();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() throws IOException {
        Path file = folder.resolve("x.xlsx");
        int refused = 0;
        for (byte[] bytes : HostileSheets.damaged()) {
            Files.write(file, bytes);
            try {
                read(file);
            } catch (SheetRefused e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
