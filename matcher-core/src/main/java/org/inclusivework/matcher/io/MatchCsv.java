package org.inclusivework.matcher.io;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/** Writes matches as CSV, one row a match. */
final class MatchCsv implements MatchWriter {
    private static final int REASONS = 4;
    private static final int DECIMALS = 4;

    private static final List<Label> HEADERS = List.of(
            new Label("求职者编号", "candidate"),
            new Label("姓名", "name"),
            new Label("名次", "rank"),
            new Label("岗位编号", "opening"),
            new Label("岗位名称", "title"),
            new Label("用人单位", "employer"),
            new Label("工作地点", "place"),
            new Label("匹配度", "score"),
            new Label("建议", "suitability"),
            new Label("合理便利", "accommodation"),
            new Label("技能", "skills"),
            new Label("出行", "location"),
            new Label("居家", "home"),
            new Label("推荐理由", "reasons"),
            new Label("请问单位", "questions to the employer"),
            new Label("请问本人", "questions to the candidate"),
            new Label("暂不推荐的原因", "obstacles"),
            new Label("怎样可以推荐", "changes"));

    private final Writer out;
    private final Language language;

    MatchCsv(Writer out, Language language, boolean byteOrderMark) throws IOException {
        this.out = out;
        this.language = language;
        if (byteOrderMark) {
            out.write('\uFEFF');
        }
        CsvRow.write(out, HEADERS.stream().map(header -> header.in(language)).toList());
    }

    @Override
    public void write(int rank, Explanation explanation, Candidate candidate, Opening opening) throws IOException {
        MatchText.check(rank, explanation, candidate, opening);
        List<String> cells = new ArrayList<>(HEADERS.size());
        cells.add(explanation.candidateId());
        cells.add(candidate.name() == null ? "" : candidate.name());
        cells.add(rank == 0 ? "" : Integer.toString(rank));
        cells.add(explanation.openingId());
        cells.add(opening.title());
        cells.add(opening.employer());
        cells.add(opening.places().stream()
                .map(Place::text)
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")));
        cells.add(explanation.eligible() ? rounded(explanation.score().value()) : "");
        cells.add(explanation.suitability().label().in(language));
        for (ScoreComponent component : ScoreComponent.values()) {
            cells.add(rounded(explanation.score().of(component)));
        }
        cells.add(MatchText.joined(MatchText.reasons(explanation, REASONS), language));
        cells.add(MatchText.questions(explanation, Question.Addressee.EMPLOYER, language));
        cells.add(MatchText.questions(explanation, Question.Addressee.CANDIDATE, language));
        cells.add(MatchText.obstacles(explanation, language));
        cells.add(MatchText.changes(explanation, language));
        CsvRow.write(out, cells);
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
