package org.inclusivework.matcher.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** Small files in memory for the tests of this package. */
final class Sheets {
    /** Names alone; what knowledge adds is tested by itself. */
    static final ReadOptions OPTIONS = ReadOptions.defaults().withoutKnowledge();

    private Sheets() {}

    static ReadResult<Opening> openings(String name, String text) {
        return openings(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult<Opening> openings(String name, byte[] bytes) {
        return RecordReader.openings(OPTIONS).read(new ByteArrayInputStream(bytes), name);
    }

    static ReadResult<Candidate> candidates(String name, String text) {
        return RecordReader.candidates(OPTIONS)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    /** Reads one opening with one more column. */
    static ReadResult<Opening> opening(String header, String cell) {
        return openings(
                "o.csv", "id,title,employer," + header + "\no-1,收银员,某店,\"" + cell.replace("\"", "\"\"") + "\"\n");
    }

    /** Reads one candidate with one more column. */
    static ReadResult<Candidate> candidate(String header, String cell) {
        return candidates("c.csv", "id," + header + "\nc-1,\"" + cell.replace("\"", "\"\"") + "\"\n");
    }

    static ColumnMap map(String json) {
        return ColumnMap.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "map.json");
    }

    static List<RowProblem> errors(ReadResult<?> result) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == RowProblem.Severity.ERROR)
                .toList();
    }
}
