package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.jobfair.question.QuestionSheet;
import org.inclusivework.matcher.io.CsvRow;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.AccommodationGroup;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** A question sheet for one employer: as text with boxes to tick on paper, and as a table whose answers can be read back. */
final class QuestionPage {
    /** What may be answered, in the order of the boxes. */
    static final List<OfferState> ANSWERS =
            List.of(OfferState.PROVIDED, OfferState.ARRANGEABLE, OfferState.UNAVAILABLE);

    private static final String BOX = "□";

    private final Texts texts;
    private final Language language;

    QuestionPage(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /** Returns the page to print. */
    String text(QuestionSheet sheet) {
        StringBuilder page = new StringBuilder();
        line(page, "questions.page.title", sheet.employer());
        line(page, "questions.page.intro");
        page.append('\n');
        line(page, "questions.page.openings");
        for (QuestionSheet.Line opening : sheet.openings()) {
            line(page, "questions.page.opening", opening.number(), opening.title(), opening.id());
        }
        offers(page, sheet);
        demands(page, sheet);
        others(page, sheet);
        page.append('\n');
        line(page, "questions.page.end");
        return page.toString();
    }

    private void offers(StringBuilder page, QuestionSheet sheet) {
        if (sheet.offers().isEmpty()) {
            return;
        }
        page.append('\n');
        line(page, "questions.page.offers");
        @Nullable AccommodationGroup group = null;
        for (QuestionSheet.OfferItem item : sheet.offers()) {
            Accommodation accommodation = item.accommodation();
            if (accommodation.group() != group) {
                group = accommodation.group();
                line(page, "questions.page.group", group.label().in(language));
            }
            StringBuilder boxes = new StringBuilder();
            for (OfferState state : ANSWERS) {
                boxes.append(BOX).append(state.label().in(language)).append("  ");
            }
            line(
                    page,
                    "questions.page.offer",
                    boxes,
                    accommodation.label().in(language) + about(sheet, item.openings()));
        }
    }

    private void demands(StringBuilder page, QuestionSheet sheet) {
        if (sheet.demands().isEmpty()) {
            return;
        }
        page.append('\n');
        line(page, "questions.page.demands");
        for (QuestionSheet.DemandItem item : sheet.demands()) {
            StringBuilder boxes = new StringBuilder();
            for (int level = 0; level <= WorkFunction.MAX_LEVEL; level++) {
                boxes.append(BOX)
                        .append(item.function().levelLabel(level).in(language))
                        .append("  ");
            }
            line(
                    page,
                    "questions.page.demand",
                    item.function().label().in(language) + about(sheet, item.openings()),
                    boxes.toString().stripTrailing());
        }
    }

    private void others(StringBuilder page, QuestionSheet sheet) {
        if (sheet.others().isEmpty()) {
            return;
        }
        page.append('\n');
        line(page, "questions.page.others");
        for (QuestionSheet.OtherItem item : sheet.others()) {
            line(page, "questions.page.other", item.question().in(language) + about(sheet, item.openings()));
        }
    }

    private String about(QuestionSheet sheet, List<Integer> openings) {
        String numbers = sheet.numbers(openings, language);
        return numbers.isEmpty() ? "" : texts.get("questions.page.about", numbers);
    }

    private void line(StringBuilder page, String key, Object... arguments) {
        page.append(texts.get(key, arguments)).append('\n');
    }

    /** Returns the headings of the table. */
    List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(
                texts.get("questions.employer"),
                texts.get("questions.openings"),
                texts.get("questions.code"),
                texts.get("questions.question")));
        ANSWERS.forEach(state -> headers.add(state.label().in(language)));
        headers.addAll(List.of(texts.get("questions.remark"), texts.get("questions.by"), texts.get("questions.date")));
        return headers;
    }

    /** Writes the rows of a sheet, to be answered. */
    void rows(QuestionSheet sheet, Writer out) throws IOException {
        for (QuestionSheet.OfferItem item : sheet.offers()) {
            row(
                    sheet,
                    item.openings(),
                    item.accommodation().code(),
                    item.accommodation().label().in(language),
                    out);
        }
        for (QuestionSheet.DemandItem item : sheet.demands()) {
            StringBuilder levels = new StringBuilder();
            for (int level = 0; level <= WorkFunction.MAX_LEVEL; level++) {
                levels.append(level == 0 ? "" : texts.get("questions.or"))
                        .append(level)
                        .append(' ')
                        .append(item.function().levelLabel(level).in(language));
            }
            row(
                    sheet,
                    item.openings(),
                    item.function().name(),
                    texts.get("questions.level", item.function().label().in(language), levels),
                    out);
        }
        for (QuestionSheet.OtherItem item : sheet.others()) {
            row(
                    sheet,
                    item.openings(),
                    item.question().code().name(),
                    item.question().in(language),
                    out);
        }
    }

    private static void row(QuestionSheet sheet, List<Integer> openings, String code, String question, Writer out)
            throws IOException {
        CsvRow.write(
                out,
                List.of(
                        sheet.employer(),
                        String.join("；", sheet.ids(openings)),
                        code,
                        question,
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
    }
}
