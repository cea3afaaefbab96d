package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.insight.AnswerGains;
import org.inclusivework.matcher.io.CsvRow;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * The officer's copy of the questions, those whose answer would help most people first; never given to employers.
 *
 * <p>Counts below {@value #LEAST} are shown as such and not told apart, in the order either, so that nobody is found out by one.
 */
final class OfficerCopy {
    private static final int LEAST = 5;
    private static final int ON_PAPER = 60;

    private final Texts texts;
    private final Language language;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Opening opening, int place, AnswerGains.Gain gain) {
        int rough() {
            return gain.helped() < LEAST ? 0 : gain.helped();
        }
    }

    OfficerCopy(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    void add(Opening opening, List<AnswerGains.Gain> gains) {
        for (AnswerGains.Gain gain : gains) {
            if (gain.helped() > 0) {
                rows.add(new Row(opening, rows.size(), gain));
            }
        }
    }

    private List<Row> ordered() {
        return rows.stream()
                .sorted(Comparator.comparingInt(Row::rough).reversed().thenComparingInt(Row::place))
                .toList();
    }

    private String count(Row row) {
        return row.rough() == 0
                ? texts.get("questions.officer.few", LEAST)
                : texts.get("questions.officer.count", row.rough());
    }

    void csv(Writer out) throws IOException {
        out.write('\uFEFF');
        CsvRow.write(
                out,
                List.of(
                        texts.get("questions.officer.helped"),
                        texts.get("questions.employer"),
                        texts.get("questions.openings"),
                        texts.get("questions.opening.title"),
                        texts.get("questions.question")));
        for (Row row : ordered()) {
            CsvRow.write(
                    out,
                    List.of(
                            count(row),
                            row.opening.employer(),
                            row.opening.id(),
                            row.opening.title(),
                            row.gain.question().in(language)));
        }
    }

    /** Returns the first questions as a page. */
    String text(int k) {
        StringBuilder page = new StringBuilder();
        page.append(texts.get("questions.officer.title")).append('\n');
        page.append(texts.get("questions.officer.intro", k, LEAST)).append("\n\n");
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left(texts.get("questions.officer.helped"), 12),
                        TextTable.Column.left(texts.get("questions.employer"), 24),
                        TextTable.Column.left(texts.get("questions.openings"), 12),
                        TextTable.Column.left(texts.get("questions.opening.title"), 20),
                        TextTable.Column.last(texts.get("questions.question"))));
        List<Row> ordered = ordered();
        for (Row row : ordered.subList(0, Math.min(ON_PAPER, ordered.size()))) {
            table.row(
                    count(row),
                    row.opening.employer(),
                    row.opening.id(),
                    row.opening.title(),
                    row.gain.question().in(language));
        }
        page.append(table.render());
        return page.toString();
    }

    int questions() {
        return rows.size();
    }
}
