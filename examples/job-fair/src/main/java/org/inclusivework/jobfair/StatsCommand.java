package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.chart.DataTable;
import org.inclusivework.jobfair.ledger.CountTable;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Measure;
import org.inclusivework.jobfair.ledger.Stage;
import org.inclusivework.jobfair.page.SinglePages;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures that are reported upward, and those that may be made public, with a paragraph for the news. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {
    /** Whom a copy is for. */
    enum Copy {
        /** Everybody: nothing in it tells of single people. */
        PUBLIC,
        /** The office alone: everything. */
        OFFICE
    }

    /** Reads the name of a copy. */
    static final class CopyName implements CommandLine.ITypeConverter<Copy> {
        @Override
        public Copy convert(String value) {
            return switch (value) {
                case "public" -> Copy.PUBLIC;
                case "office" -> Copy.OFFICE;
                default -> throw new CommandLine.TypeConversionException(value);
            };
        }
    }

    private final Session session;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "from")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "to")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--copy", paramLabel = "public|office", descriptionKey = "copy", converter = CopyName.class)
    private Copy copy = Copy.PUBLIC;

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", converter = Format.Name.class)
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "page-out")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        List<CountTable> tables;
        try (Ledger book = ledger.open(session)) {
            tables = copy == Copy.OFFICE
                    ? book.statistics().office(from, to)
                    : book.statistics().release(from, to);
        }
        switch (format) {
            case TABLE -> table(tables);
            case CSV -> csv(tables);
            case JSON -> json(tables);
        }
        session.out().flush();
        if (out != null) {
            PageFile.write(
                    session,
                    out,
                    force,
                    new SinglePages(session.texts().language())
                            .statistics(
                                    copy == Copy.OFFICE,
                                    from,
                                    to,
                                    tables.stream().map(this::shown).toList(),
                                    news(tables)));
        }
        return ExitCode.DONE.code();
    }

    /** Returns a table as it is shown. */
    private DataTable shown(CountTable table) {
        Measure measure = table.measure();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.counts().size(); i++) {
            rows.add(List.of(
                    in(measure.label(measure.categories().get(i))),
                    told(table.counts().get(i), measure != Measure.STAGES)));
        }
        if (measure != Measure.STAGES && measure != Measure.FAIRS) {
            rows.add(List.of(session.texts().get("stats.total"), told(table.total(), false)));
        }
        return new DataTable(
                in(measure.label()),
                List.of(in(measure.label()), session.texts().get("stats.count")),
                rows);
    }

    private void table(List<CountTable> tables) throws IOException {
        Texts texts = session.texts();
        session.out()
                .append(texts.get(copy == Copy.OFFICE ? "stats.office" : "stats.public", from, to))
                .append("\n\n");
        for (CountTable table : tables) {
            DataTable data = shown(table);
            TextTable text = new TextTable(
                    "  ",
                    List.of(
                            TextTable.Column.left(data.headings().getFirst(), 60),
                            TextTable.Column.right(data.headings().getLast())));
            data.rows().forEach(row -> text.row(row.getFirst(), row.getLast()));
            session.out().append(text.render()).append("\n");
        }
        session.out().append(news(tables)).append("\n");
    }

    private String told(OptionalLong count, boolean mayBeBigger) {
        return count.isPresent()
                ? Long.toString(count.getAsLong())
                : session.texts().get(mayBeBigger ? "stats.hidden" : "stats.few");
    }

    private String in(Label label) {
        return label.in(session.texts().language());
    }

    private void csv(List<CountTable> tables) throws IOException {
        Texts texts = session.texts();
        session.out().append("\uFEFF").append(texts.get("stats.csv")).append("\r\n");
        for (CountTable table : tables) {
            for (int i = 0; i < table.counts().size(); i++) {
                OptionalLong count = table.counts().get(i);
                session.out()
                        .append(quoted(in(table.measure().label())))
                        .append(',')
                        .append(quoted(in(table.measure()
                                .label(table.measure().categories().get(i)))))
                        .append(',')
                        .append(count.isPresent() ? Long.toString(count.getAsLong()) : "")
                        .append("\r\n");
            }
        }
    }

    /** Labels are the program's own and hold no quotation marks. */
    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void json(List<CountTable> tables) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (CountTable table : tables) {
            ObjectNode object = mapper.createObjectNode()
                    .put("measure", table.measure().name())
                    .put("from", from.toString())
                    .put("to", to.toString());
            ObjectNode counts = object.putObject("counts");
            for (int i = 0; i < table.counts().size(); i++) {
                put(counts, table.measure().categories().get(i), table.counts().get(i));
            }
            put(object, "total", table.total());
            session.out().append(mapper.writeValueAsString(object)).append("\n");
        }
    }

    private static void put(ObjectNode object, String name, OptionalLong count) {
        if (count.isPresent()) {
            object.put(name, count.getAsLong());
        } else {
            object.putNull(name);
        }
    }

    /** Tells what is known and not nought; what is hidden is not mentioned. */
    private String news(List<CountTable> tables) {
        Texts texts = session.texts();
        List<String> parts = new ArrayList<>();
        CountTable fairs = tables.get(Measure.FAIRS.ordinal());
        part(parts, "news.fairs", fairs.of(Measure.Fairs.HELD));
        part(parts, "news.employers", fairs.of(Measure.Fairs.EMPLOYERS));
        part(parts, "news.openings", fairs.of(Measure.Fairs.OPENINGS));
        part(parts, "news.positions", fairs.of(Measure.Fairs.POSITIONS));
        part(
                parts,
                "news.visitors",
                tables.get(Measure.VISITORS_BY_SEX.ordinal()).total());
        CountTable stages = tables.get(Measure.STAGES.ordinal());
        part(parts, "news.intents", stages.of(Stage.INTENT));
        part(parts, "news.hired", stages.of(Stage.HIRED));
        part(parts, "news.signed", stages.of(Stage.SIGNED));
        return texts.get(
                "news",
                from,
                to,
                parts.isEmpty() ? texts.get("news.nothing") : String.join(texts.get("news.comma"), parts));
    }

    private void part(List<String> parts, String key, OptionalLong count) {
        if (count.isPresent() && count.getAsLong() > 0) {
            parts.add(session.texts().get(key, count.getAsLong()));
        }
    }
}
