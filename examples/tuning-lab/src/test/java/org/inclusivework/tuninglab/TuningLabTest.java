package org.inclusivework.tuninglab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inclusivework.matcher.io.WeightsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as a user would. */
final class TuningLabTest {
    @TempDir
    Path folder;

    @Test
    void tuningIsTheSameByteForByteWhateverTheNumberOfThreads() throws IOException {
        String[] tune = {"tune", "--learners", "cma-es,pairwise", "--folds", "2", "--inner-folds", "2", "--budget", "60"
        };
        assertThat(lab(tune, "--threads", "1", "--out", folder.resolve("one").toString()).code)
                .isZero();
        assertThat(lab(tune, "--threads", "3", "--out", folder.resolve("three").toString()).code)
                .isZero();
        Map<String, String> one = files(folder.resolve("one"));
        assertThat(files(folder.resolve("three"))).isEqualTo(one);
        assertThat(one)
                .containsKeys(
                        "report.zh.html",
                        "report.en.html",
                        "tables.en.tex",
                        "gains.csv",
                        "manifest.json",
                        "weights.json");
        assertThat(one.get("manifest.json")).contains("weightsHash", "dataHash", "\"seed\" : 1", "jvm", "version");
        assertThat(WeightsFile.read(folder.resolve("one/weights.json")).accommodation())
                .isGreaterThanOrEqualTo(0.2);
    }

    @Test
    void weightsAreComparedAndEachGroupIsShown() {
        Ran ran = lab(new String[] {"compare", "default", "skills", "--lang", "en"});
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("p (Holm)", "RBO of the first 10", "groups are not shown", "A − B");
    }

    @Test
    void rankingsAreMeasuredInBothLanguagesAndWrittenForTrecEval() throws IOException {
        Ran ran = lab(new String[] {"evaluate"}, "--records", "en", "--rules", "coach", "--out", folder.toString());
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("标准误", "nDCG@10", "公平和拥挤");
        Path run = folder.resolve("run.trec");
        assertThat(Files.readAllLines(run).get(0)).matches("c-test-001 Q0 o-test-\\d+ 1 \\d+ default");
        Path qrels = folder.resolve("q.qrels");
        Files.writeString(qrels, "c-test-001 0 o-test-001 1\n");
        Ran again =
                lab(new String[] {"evaluate", "--lang", "en"}, "--run", run.toString(), "--grades", qrels.toString());
        assertThat(again.code).isZero();
        assertThat(again.out).contains("All 1 topics count");
    }

    @Test
    void sensitivityShowsWhatDecides() {
        Ran ran = lab(new String[] {"sensitivity", "--part", "test", "--lang", "en"});
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("What decides a rank", "left out", "people whose first stays");
    }

    @Test
    void aLogThatCannotTellIsRefusedWithItsNumbers() throws IOException {
        Path log = folder.resolve("log.csv");
        Files.writeString(
                log, "shownAt,listId,personKey,position,openingId,weightsHash,outcome\nt,l,k,1,o-1,w,interviewed\n");
        Path run = folder.resolve("run.trec");
        Files.writeString(run, "k Q0 o-2 1 2 t\nk Q0 o-1 2 1 t\n");
        Ran ran = lab(new String[] {"placements"}, "--log", log.toString(), "--run", run.toString());
        assertThat(ran.code).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(ran.out).contains("0.333", "effective lines");
    }

    @Test
    void theLogOfTheFairsLedgerIsReadAndAnswered() throws IOException {
        StringBuilder lines = new StringBuilder();
        StringBuilder target = new StringBuilder();
        for (int list = 0; list < 150; list++) {
            for (int position = 1; position <= 2; position++) {
                lines.append("{\"shownAt\":\"2026-12-03T01:00:00Z\",\"listId\":\"l" + list + "\",\"personKey\":\"k"
                        + list
                        + "\",\"command\":\"desk\",\"weightsHash\":\"w\",\"position\":" + position
                        + ",\"openingId\":\"o-"
                        + position + "\",\"outcome\":\"" + (position == 2 && list < 30 ? "SIGNED" : "") + "\"}\n");
                target.append("k" + list + " Q0 o-" + (3 - position) + " " + position + " " + (3 - position) + " t\n");
            }
        }
        Path log = folder.resolve("shown.jsonl");
        Path run = folder.resolve("run.trec");
        Files.writeString(log, lines);
        Files.writeString(run, target);
        Ran ran = lab(
                new String[] {"placements", "--lang", "en", "--success", "offered"},
                "--log",
                log.toString(),
                "--run",
                run.toString());
        assertThat(ran.code).isZero();
        // a fifth of the lists led to an offer at position 2; looked at first, twice as many would have
        assertThat(ran.out).containsPattern("as logged +0\\.2000").containsPattern("\\(IPS\\) +0\\.4000");
        Files.writeString(log, "{\"listId\":\"l\"}\n");
        assertThat(lab(new String[] {"placements"}, "--log", log.toString(), "--run", run.toString()).err)
                .contains("line 1", "position");
    }

    @Test
    void anUnknownWeightIsRefusedWithTheNearestName() throws IOException {
        Path weights = folder.resolve("w.json");
        Files.writeString(weights, "{\"acommodation\":1,\"skills\":1,\"location\":1,\"home\":1}");
        Ran ran = lab(new String[] {"evaluate"}, "--weights", weights.toString());
        assertThat(ran.code).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err).contains("acommodation", "did you mean “accommodation”");
    }

    @Test
    void whatIsMissingOrMisspeltIsSaidInALine() {
        assertThat(lab(new String[] {"evaluate", "--candidates", "none.csv"}).err)
                .contains("--grades");
        assertThat(lab(new String[] {"evaluate", "--measures", "NDCG"}).err).contains("nDCG@10");
        assertThat(lab(new String[] {"tune", "--learners", "magic"}).err).contains("cma-es");
        assertThat(lab(new String[] {"compare", "default"}).code).isEqualTo(ExitCode.USAGE);
        assertThat(lab(new String[] {}).out).contains("调匹配权重", "reproduce");
    }

    @Test
    void aFigureThatWasChangedInADocumentTurnsReproduceRed() throws IOException {
        Path doc = folder.resolve("doc.md");
        Files.writeString(doc, "| `speed/cma-es/tries` | 401 |\n| `speed/cma-es/tries` | 400 |\n");
        Ran red = lab(new String[] {"reproduce", "--only", "benchmark"}, "--docs", doc.toString());
        assertThat(red.code).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(red.out).contains("says 401", "21 figures hold, 1 problems");
    }

    private record Ran(int code, String out, String err) {}

    private static Ran lab(String[] command, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
        int code = TuningLab.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    private static Map<String, String> files(Path from) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(from)) {
            List<Path> sorted = all.sorted().toList();
            for (Path file : sorted) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }
}
