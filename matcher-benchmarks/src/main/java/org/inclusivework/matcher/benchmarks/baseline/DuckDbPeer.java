package org.inclusivework.matcher.benchmarks.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;

/** DuckDB in memory, in this process, on two threads: one SQL statement a request, see {@link DuckDbQuery}. */
public final class DuckDbPeer implements Peer {
    private final Constants constants = new Constants();
    private final Path folder = Folders.temporary("duckdb-peer");
    private final Connection connection;
    private final DuckDbTables tables;

    /** Makes an empty peer; its driver has to be on the class path. */
    public DuckDbPeer() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            tables = new DuckDbTables(folder);
            execute("SET threads = 2");
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "DuckDB does not start; build its driver with mvn -Ppeers, or use matcher-benchmarks/run", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public void build(Stream<Opening> openings) {
        try {
            try (tables) {
                for (Iterator<Opening> i = openings.iterator(); i.hasNext(); ) {
                    tables.add(new OpeningColumns(i.next(), Shipped.priors(), constants));
                }
            }
            for (String statement : tables.statements()) {
                execute(statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB refuses the tables", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Answer topK(Candidate candidate, Weights weights, LocalDate asOf, int k) {
        long start = System.nanoTime();
        CandidateQuery c = new CandidateQuery(candidate, Shipped.taxonomy(), constants);
        String sql = new DuckDbQuery(c, tables, constants).text(weights, asOf.toEpochDay(), k);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Scored> best = new ArrayList<>();
            while (rows.next()) {
                best.add(new Scored(rows.getString(1), rows.getDouble(2)));
            }
            return new Answer(best, System.nanoTime() - start);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB refuses " + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not close", e);
        }
        Folders.delete(folder);
    }
}
