package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.match.Question.Addressee;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Rankings as one page for a browser, for staff: a table for each subject, nothing loaded from elsewhere, no script. Not thread-safe.
 *
 * <p>It has one language, landmarks, a link past the head, captions and headers of rows and columns; on paper no table row is torn.
 */
final class RankingPage implements Outlet {
    private final Writer out;
    private final Texts texts;
    private final boolean ranksOpenings;
    private int subjects;

    RankingPage(Writer out, Texts texts, LocalDate asOf, boolean ranksOpenings, long subjects) throws IOException {
        this.out = out;
        this.texts = texts;
        this.ranksOpenings = ranksOpenings;
        String title = texts.get(side("page.title"), asOf);
        line("<!DOCTYPE html>");
        line("<html lang=\"" + (texts.language() == Language.ZH ? "zh-CN" : "en") + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"robots\" content=\"noindex\">");
        line("<title>" + escaped(title) + "</title>");
        line("<style>" + style() + "</style>");
        line("</head>");
        line("<body>");
        line("<a class=\"skip\" href=\"#main\">" + escaped(texts.get("page.skip")) + "</a>");
        line("<header>");
        line("<h1>" + escaped(title) + "</h1>");
        line("<p>" + escaped(texts.get(side("page.lead"), subjects)) + "</p>");
        line("<p>" + escaped(texts.get("page.words")) + "</p>");
        line("</header>");
        line("<main id=\"main\" tabindex=\"-1\">");
    }

    private static String style() {
        try (InputStream in = RankingPage.class.getResourceAsStream("ranking.css")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource ranking.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's resource ranking.css cannot be read", e);
        }
    }

    @Override
    public void take(Explained explained) throws IOException {
        List<Pair> pairs = explained.matches();
        boolean nothing = pairs.isEmpty();
        if (nothing && explained.ineligible().isEmpty()) {
            return;
        }
        Pair first = nothing ? explained.ineligible().getFirst() : pairs.getFirst();
        RankingRow head = new RankingRow(first, texts.language());
        String name = ranksOpenings ? head.candidate() : head.opening();
        String id = "s" + ++subjects;
        line("<section aria-labelledby=\"" + id + "\">");
        line("<h2 id=\"" + id + "\">" + escaped(name) + "</h2>");
        if (!ranksOpenings) {
            line("<p>" + escaped(first.opening().employer()) + "</p>");
        }
        if (nothing) {
            line("<p>" + escaped(texts.get(side("page.nothing"), ranksOpenings ? head.opening() : head.candidate())) + "</p>");
            list(head.obstacles(texts));
        } else {
            table(name, pairs);
        }
        line("</section>");
    }

    private void table(String name, List<Pair> pairs) throws IOException {
        line("<table>");
        line("<caption>" + escaped(texts.get(side("page.caption"), name)) + "</caption>");
        line("<thead><tr>");
        column("overview.rank");
        column(side("overview.ranked"));
        if (ranksOpenings) {
            column("overview.employer");
            column("page.place");
        }
        column("overview.score");
        column("overview.suitability");
        column("page.reasons");
        column("page.questions");
        line("</tr></thead>");
        line("<tbody>");
        for (Pair pair : pairs) {
            row(pair);
        }
        line("</tbody>");
        line("</table>");
    }

    private void column(String key) throws IOException {
        line("<th scope=\"col\">" + escaped(texts.get(key)) + "</th>");
    }

    private void row(Pair pair) throws IOException {
        RankingRow words = new RankingRow(pair, texts.language());
        line("<tr>");
        line("<td class=\"n\">" + pair.rank() + "</td>");
        line("<th scope=\"row\">" + escaped(ranksOpenings ? words.opening() : words.candidate()) + "</th>");
        if (ranksOpenings) {
            line("<td>" + escaped(pair.opening().employer()) + "</td>");
            line("<td>" + escaped(words.places()) + "</td>");
        }
        line("<td class=\"n\">"
                + ExplanationPage.twoDecimals(pair.explanation().score().value()) + "</td>");
        line("<td>" + escaped(words.suitability()) + "</td>");
        line("<td>" + escaped(words.reasons()) + "</td>");
        line("<td>");
        for (Addressee addressee : Addressee.values()) {
            List<String> questions = words.questions(addressee);
            if (!questions.isEmpty()) {
                line("<p>" + escaped(texts.get("explain.questions." + addressee)) + "</p>");
                list(questions);
            }
        }
        line("</td>");
        line("</tr>");
    }

    private void list(List<String> items) throws IOException {
        line("<ul>");
        for (String item : items) {
            line("<li>" + escaped(item) + "</li>");
        }
        line("</ul>");
    }

    private String side(String key) {
        return key + (ranksOpenings ? ".of-candidates" : ".of-openings");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    /** Text of sheets is text here too, whatever it looks like. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String shown = DisplayWidth.shown(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public void end() throws IOException {
        line("</main>");
        line("<footer><p>" + escaped(texts.get("page.private")) + "</p></footer>");
        line("</body>");
        line("</html>");
        out.flush();
    }
}
