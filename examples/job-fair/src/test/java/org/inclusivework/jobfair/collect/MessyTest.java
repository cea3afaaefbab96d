package org.inclusivework.jobfair.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inclusivework.jobfair.messy.MessyFile;
import org.inclusivework.jobfair.messy.MessyFolder;
import org.inclusivework.jobfair.messy.MessyMaker;
import org.inclusivework.jobfair.messy.MessyTruth;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.io.SheetRow;
import org.inclusivework.matcher.io.SheetRows;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of more than sixty employers, every field of whose openings is known. */
final class MessyTest {
    private static final List<String> VERBATIM =
            List.of("classes", "age", "insurance", "workTime", "contact", "phone", "creditCode");

    @TempDir
    static Path folder;

    private static MessyFolder messy = new MessyFolder(List.of(), List.of());
    private static Collected collected = new Collected(List.of(), List.of(), List.of(), List.of(), new Tally());
    private static final Map<String, Opening> OPENINGS = new HashMap<>();
    private static final List<RowProblem> ERRORS = new ArrayList<>();

    @BeforeAll
    static void collectThem() throws IOException {
        messy = MessyMaker.make(MessyMaker.SEED);
        messy.write(folder);
        ReadOptions options = ReadOptions.defaults().withoutKnowledge();
        collected = new Collector(options, (done, all) -> {}).collect(folder);
        ReadResult<Opening> read = RecordReader.openings(options).read(rows(collected));
        Map<String, Opening> byId = read.records().stream().collect(Collectors.toMap(Opening::id, o -> o));
        for (List<String> row : collected.rows()) {
            OPENINGS.put(where(row), Objects.requireNonNull(byId.get(row.getFirst()), row.getFirst()));
        }
        read.problems().stream()
                .filter(problem -> problem.severity() == RowProblem.Severity.ERROR)
                .forEach(ERRORS::add);
    }

    private static SheetRows rows(Collected collected) {
        return new SheetRows() {
            private int next = 0;

            @Override
            public String name() {
                return "openings";
            }

            @Override
            public @Nullable SheetRow next() {
                int row = next++;
                return row > collected.rows().size()
                        ? null
                        : SheetRow.of(
                                row + 1L,
                                row == 0
                                        ? collected.headers()
                                        : collected.rows().get(row - 1));
            }

            @Override
            public void close() {}
        };
    }

    private static String cell(List<String> row, String header) {
        int column = collected.headers().indexOf(header);
        return column < 0 ? "" : row.get(column);
    }

    private static String where(List<String> row) {
        return cell(row, "来源文件") + '|' + cell(row, "来源工作表") + '|' + cell(row, "来源行") + '|' + cell(row, "岗位名称");
    }

    private static @Nullable Opening opening(MessyTruth truth) {
        return OPENINGS.get(truth.file()
                + '|'
                + truth.sheet()
                + '|'
                + truth.row()
                + '|'
                + Objects.requireNonNull(truth.fields().get("title")).value());
    }

    private static String read(Opening opening, String key) {
        Pay pay = opening.pay();
        return switch (key) {
            case "title" -> opening.title();
            case "employer" -> opening.employer();
            case "positions" -> Integer.toString(opening.positions());
            case "pay" -> pay == null ? "" : pay.basis() + " " + number(pay.min()) + "-" + number(pay.max());
            case "shifts" -> opening.shifts().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
            case "education" -> opening.education().name();
            case "dormitory" -> opening.dormitory().name();
            case "validTo" -> Objects.toString(opening.validTo(), "");
            case "places" ->
                opening.places().isEmpty() ? "" : opening.places().getFirst().text();
            default -> {
                String header = OpeningColumn.of(key).header().zh();
                yield opening.declared().getOrDefault(header, "");
            }
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean says(MessyTruth.Field field, String key, Opening opening) {
        if (key.equals("unknown") || key.equals("remarks")) {
            return opening.declared().getOrDefault("备注", "").contains(field.value());
        }
        String read = read(opening, key);
        String silent = switch (key) {
            case "positions" -> "1";
            case "education" -> "NONE";
            case "dormitory" -> "UNKNOWN";
            default -> "";
        };
        return read.equals(field.value().isEmpty() ? silent : field.value());
    }

    private static boolean asked(MessyTruth truth, MessyTruth.Field field) {
        return collected.doubts().stream()
                .filter(doubt -> doubt.level() != Doubt.Level.NOTE)
                .map(Doubt::place)
                .filter(place -> place.column() >= 0)
                .anyMatch(place -> place.file().equals(truth.file())
                        && place.sheet().equals(truth.sheet())
                        && place.row() == field.row()
                        && place.header().equals(field.header()));
    }

    @Test
    void thereAreMoreThanSixtyFilesAndEveryOpeningOfThemIsFound() {
        assertThat(messy.files().stream().filter(MessyFile::readable)).hasSizeGreaterThan(60);
        List<String> missing = messy.truths().stream()
                .filter(truth -> opening(truth) == null)
                .map(truth -> truth.file() + " " + truth.sheet() + " " + truth.row() + " "
                        + truth.fields().get("title"))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(collected.rows()).hasSize(messy.truths().size());
    }

    @Test
    void everyFieldOfEveryOpeningIsReadRightOrAskedFor() {
        List<String> wrong = new ArrayList<>();
        Map<String, int[]> figures = new TreeMap<>();
        for (MessyTruth truth : messy.truths()) {
            Opening opening = Objects.requireNonNull(opening(truth));
            truth.fields().forEach((key, field) -> {
                boolean right = says(field, key, opening);
                boolean asked = asked(truth, field);
                int[] figure = figures.computeIfAbsent(key, k -> new int[3]);
                figure[0]++;
                figure[1] += right && !asked ? 1 : 0;
                figure[2] += asked ? 1 : 0;
                if (!right && !asked) {
                    wrong.add(truth.file() + " " + truth.sheet() + " row " + truth.row() + " " + key + ": " + field
                            + " but " + read(opening, key.equals("unknown") ? OpeningColumn.REMARKS : key));
                }
            });
        }
        figures.forEach((key, figure) -> System.out.println(
                key + ": " + figure[0] + " fields, " + figure[1] + " read right, " + figure[2] + " asked"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatNobodyCanKnowIsAskedForAndWhatIsPlainIsNot() {
        List<String> wrong = new ArrayList<>();
        for (MessyTruth truth : messy.truths()) {
            truth.fields().forEach((key, field) -> {
                if (field.ask() != asked(truth, field) && !twinAsks(truth, field)) {
                    wrong.add(truth.file() + " " + truth.sheet() + " row " + truth.row() + " " + key + ": " + field);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether the table beside it has to ask about a cell of the same row under the same header. */
    private static boolean twinAsks(MessyTruth truth, MessyTruth.Field field) {
        return messy.truths().stream()
                .filter(other ->
                        other.file().equals(truth.file()) && other.sheet().equals(truth.sheet()))
                .filter(other -> other.row() == truth.row())
                .flatMap(other -> other.fields().values().stream())
                .anyMatch(other -> other.ask() && other.header().equals(field.header()));
    }

    @Test
    void theLibraryRefusesNothingOfTheMergedSheet() {
        assertThat(ERRORS).isEmpty();
    }

    @Test
    void noCellIsLost() {
        assertThat(collected.tally().lost()).isZero();
        assertThat(collected.tally().understood()).isPositive();
        assertThat(VERBATIM).isNotEmpty();
    }

    @Test
    void filesThatCannotBeReadAreNamedWithTheirReasonAndTheOthersAreRead() {
        Set<String> named = new HashSet<>();
        collected.doubts().stream()
                .filter(doubt -> doubt.place().row() == 0)
                .forEach(doubt -> named.add(doubt.place().file()));
        for (MessyFile file : messy.files()) {
            if (!file.readable()) {
                assertThat(named).contains(file.name());
            }
        }
        assertThat(collected.doubts()).anySatisfy(doubt -> {
            assertThat(doubt.place().file()).startsWith("90");
            assertThat(doubt.reason().zh()).contains("密码");
        });
        assertThat(collected.tally().files()).isEqualTo((int)
                messy.files().stream().filter(MessyFile::readable).count());
    }

    @Test
    void theSameFolderGivesTheSameRows() throws IOException {
        Collected again = new Collector(ReadOptions.defaults().withoutKnowledge(), (done, all) -> {}).collect(folder);
        assertThat(again.rows()).isEqualTo(collected.rows());
        assertThat(again.doubts()).isEqualTo(collected.doubts());
        assertThat(IntStream.range(0, 3)).hasSize(3);
        assertThat(Files.isDirectory(folder)).isTrue();
    }
}
