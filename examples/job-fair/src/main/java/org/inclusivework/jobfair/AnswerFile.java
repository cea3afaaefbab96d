package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inclusivework.jobfair.question.AnswerBook;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Reads a table of questions that an employer has answered, and says what of it was not understood or has to be typed in. */
final class AnswerFile {
    private final Session session;
    private final AnswerBook book;
    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();
    private int taken;

    AnswerFile(Session session, AnswerBook book, LocalDate today) {
        this.session = session;
        this.book = book;
        this.today = today;
    }

    int taken() {
        return taken;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private static String header(Language language, String key) {
        return Texts.in(language).get(key);
    }

    private static String cell(SheetText.Row row, String key) {
        return row.get(header(Language.ZH, key), header(Language.EN, key));
    }

    void read(Path file) throws IOException {
        List<SheetText.Row> rows = SheetText.read(session, file);
        if (rows.stream()
                .noneMatch(row -> row.cells().containsKey(header(Language.ZH, "questions.code"))
                        || row.cells().containsKey(header(Language.EN, "questions.code")))) {
            throw new Failures.Stop(ExitCode.NOTHING_USABLE, session.texts().get("questions.no-answers", file));
        }
        for (SheetText.Row row : rows) {
            read(String.valueOf(file.getFileName()), row);
        }
    }

    private void read(String file, SheetText.Row row) {
        List<OfferState> ticked = new ArrayList<>();
        for (OfferState state : QuestionPage.ANSWERS) {
            if (!row.get(state.label().zh(), state.label().en()).isEmpty()) {
                ticked.add(state);
            }
        }
        String remark = cell(row, "questions.remark");
        if (ticked.isEmpty() && remark.isEmpty()) {
            return;
        }
        String code = cell(row, "questions.code");
        Optional<Accommodation> accommodation = Arrays.stream(Accommodation.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        Optional<WorkFunction> function = Arrays.stream(WorkFunction.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        if (accommodation.isPresent()) {
            offer(file, row, accommodation.get(), ticked);
        } else if (function.isPresent()) {
            demand(file, row, function.get(), remark);
        } else {
            problem(
                    file,
                    row,
                    header(session.texts().language(), "questions.remark"),
                    remark,
                    new Label("这一项要填进岗位表", "this belongs into the sheet of openings"),
                    new Label("请填到岗位表相应的列里", "type it into its column there"),
                    RowProblem.Severity.NOTE);
        }
    }

    private void offer(String file, SheetText.Row row, Accommodation accommodation, List<OfferState> ticked) {
        if (ticked.isEmpty()) {
            return;
        }
        if (ticked.size() > 1) {
            problem(
                    file,
                    row,
                    accommodation.label().in(session.texts().language()),
                    "",
                    new Label("打了几个勾，没有读入", "several boxes are ticked; it was not read"),
                    new Label("只留一个", "keep one"),
                    RowProblem.Severity.ERROR);
            return;
        }
        LocalDate date = date(file, row);
        for (String id : ids(file, row)) {
            taken += book.offer(id, accommodation, ticked.getFirst(), date) ? 1 : 0;
        }
    }

    private void demand(String file, SheetText.Row row, WorkFunction function, String remark) {
        int level = -1;
        for (int each = 0; each <= WorkFunction.MAX_LEVEL; each++) {
            Label label = function.levelLabel(each);
            if (remark.equals(Integer.toString(each)) || remark.equals(label.zh()) || remark.equals(label.en())) {
                level = each;
            }
        }
        if (level < 0) {
            problem(
                    file,
                    row,
                    function.label().in(session.texts().language()),
                    remark,
                    new Label("没看明白", "not understood"),
                    new Label("在备注里写 0 到 3", "write 0 to 3 in the remarks"),
                    RowProblem.Severity.ERROR);
            return;
        }
        for (String id : ids(file, row)) {
            taken += book.demand(id, function, level) ? 1 : 0;
        }
    }

    private List<String> ids(String file, SheetText.Row row) {
        List<String> ids = new ArrayList<>();
        for (String id : cell(row, "questions.openings").split("；")) {
            if (book.knows(id.strip())) {
                ids.add(id.strip());
            } else {
                problem(
                        file,
                        row,
                        header(session.texts().language(), "questions.openings"),
                        id,
                        new Label("岗位表里没有这个编号", "the sheet of openings has no such id"),
                        new Label("检查编号，或换对应的岗位表", "check the id, or name the sheet it belongs to"),
                        RowProblem.Severity.ERROR);
            }
        }
        return ids;
    }

    private LocalDate date(String file, SheetText.Row row) {
        String text = cell(row, "questions.date");
        if (text.isEmpty()) {
            return today;
        }
        try {
            return LocalDate.parse(text.replace('/', '-').replaceAll("-(\\d)(?=-|$)", "-0$1"));
        } catch (DateTimeParseException e) {
            problem(
                    file,
                    row,
                    header(session.texts().language(), "questions.date"),
                    text,
                    new Label("日期没看明白，按今天记", "the date was not understood; today was noted"),
                    new Label("写如 2026-12-03", "write such as 2026-12-03"),
                    RowProblem.Severity.WARNING);
            return today;
        }
    }

    private void problem(
            String file,
            SheetText.Row row,
            String column,
            String value,
            Label reason,
            Label remedy,
            RowProblem.Severity severity) {
        problems.add(new RowProblem(file, row.number(), column, value, reason, remedy, severity));
    }
}
