package org.inclusivework.jobfair.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.inclusivework.matcher.io.Format;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RecordWriter;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.taxonomy.Language;

/** The people of a ledger: those who came with a sheet, and those who walked in. */
public final class People {
    /** The category of somebody whose class or schooling nobody stated. */
    static final String NOT_STATED = "NOT_STATED";

    private static final String COLUMNS = "record, phone, sex, officer, registered";

    private final Database database;

    People(Database database) {
        this.database = database;
    }

    /**
     * Records people, all or none; of somebody who is known the record is replaced, and phone, sex and officer stay where the new entry
     * says nothing.
     */
    public void record(List<Visitor> visitors) {
        List<String> records =
                visitors.stream().map(visitor -> json(visitor.candidate())).toList();
        database.write(() -> {
            for (int i = 0; i < visitors.size(); i++) {
                store(visitors.get(i), records.get(i));
            }
            return visitors;
        });
    }

    /**
     * Records somebody who walked in, and that the person came to a fair.
     *
     * @throws MatcherException.InvalidInput if the id is taken
     */
    public void register(Visitor visitor, String fair) {
        String record = json(visitor.candidate());
        database.write(() -> {
            if (database.number(
                            "SELECT count(*) FROM person WHERE id = ?",
                            visitor.candidate().id())
                    > 0) {
                throw MatcherException.invalid(
                        "person", visitor.candidate().id(), "这个编号已经有人用了 / this id is taken", "换一个编号 / take another id");
            }
            store(visitor, record);
            visit(visitor.candidate().id(), fair, visitor.registeredAt());
            return visitor;
        });
    }

    /**
     * Records somebody who walked in under the next free id, and that the person came to a fair. However many desks write one ledger, no
     * two people get the same id.
     *
     * @param start what the id starts with; a number of three digits or more follows
     * @param who makes the visitor, by the id
     * @return the visitor
     */
    public Visitor registerNext(String start, Function<String, Visitor> who, String fair) {
        return database.write(() -> {
            long last = database.number(
                    "SELECT coalesce(max(CAST(substr(id, ?) AS INTEGER)), 0) FROM person WHERE substr(id, 1, ?) = ?",
                    start.length() + 1,
                    start.length(),
                    start);
            Visitor visitor = who.apply(start + String.format(Locale.ROOT, "%03d", last + 1));
            store(visitor, json(visitor.candidate()));
            visit(visitor.candidate().id(), fair, visitor.registeredAt());
            return visitor;
        });
    }

    /** Returns whether the ledger knows somebody. */
    public boolean knows(String personId) {
        return database.read(() -> database.number("SELECT count(*) FROM person WHERE id = ?", personId)) > 0;
    }

    /** Records that somebody came to a fair; a second time on the same day changes nothing. */
    public void signIn(String personId, String fair, String at) {
        require(personId);
        database.write(() -> {
            visit(personId, fair, at);
            return personId;
        });
    }

    private void visit(String personId, String fair, String at) throws SQLException {
        if (database.number("SELECT count(*) FROM fair WHERE name = ?", fair) == 0) {
            throw MatcherException.invalid(
                    "fair",
                    fair,
                    "台账里没有这场招聘会 / the ledger has no such fair",
                    "先用 ledger open 登记 / record it first with ledger open");
        }
        database.update("INSERT OR IGNORE INTO visit(fair, person, at) VALUES (?, ?, ?)", fair, personId, at);
    }

    private void store(Visitor visitor, String record) throws SQLException {
        Candidate candidate = visitor.candidate();
        EducationLevel education = candidate.education();
        database.update(
                "INSERT INTO person(id, record, phone, sex, class, education, officer, registered)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT(id) DO UPDATE SET record = excluded.record, class = excluded.class,"
                        + " education = excluded.education, registered = excluded.registered,"
                        + " phone = CASE excluded.phone WHEN '' THEN phone ELSE excluded.phone END,"
                        + " sex = CASE excluded.sex WHEN 'NOT_STATED' THEN sex ELSE excluded.sex END,"
                        + " officer = CASE excluded.officer WHEN '' THEN officer ELSE excluded.officer END",
                candidate.id(),
                record,
                visitor.phone(),
                visitor.sex().name(),
                classOf(candidate),
                education == null ? NOT_STATED : education.name(),
                visitor.officer(),
                visitor.registeredAt());
    }

    /** Somebody with several classes counts as one person of the class "multiple". */
    private static String classOf(Candidate candidate) {
        Certificate certificate = candidate.certificate();
        if (certificate == null) {
            return NOT_STATED;
        }
        List<DisabilityClass> classes = certificate.classes();
        return classes.size() == 1 ? classes.getFirst().name() : DisabilityClass.MULTIPLE.name();
    }

    /** Returns a person. */
    public Optional<Visitor> find(String personId) {
        return database.read(() ->
                database.rows(People::visitor, "SELECT " + COLUMNS + " FROM person WHERE id = ?", personId).stream()
                        .findFirst());
    }

    /** Returns all people who came to a fair, by id. */
    public List<Visitor> at(String fair) {
        return database.read(() -> database.rows(
                People::visitor,
                "SELECT " + COLUMNS + " FROM person WHERE id IN (SELECT person FROM visit WHERE fair = ?) ORDER BY id",
                fair));
    }

    void require(String personId) {
        if (!knows(personId)) {
            throw new MatcherException.NotFound("person", personId);
        }
    }

    private static Visitor visitor(ResultSet row) throws SQLException {
        return new Visitor(
                candidate(row.getString(1)),
                row.getString(2),
                Sex.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5));
    }

    private static String json(Candidate candidate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter.candidates(ReadOptions.defaults()).write(List.of(candidate), out, Format.JSON_LINES, Language.ZH);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static Candidate candidate(String json) {
        ReadResult<Candidate> read = RecordReader.candidates(ReadOptions.defaults())
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "ledger.jsonl");
        if (read.records().size() != 1) {
            throw MatcherException.invalidPrivate(
                    "ledger.person",
                    "台账里的一条人员记录读不懂 / a person's record in the ledger cannot be read",
                    "用写这个台账的程序版本打开它 / open it with the program that wrote it");
        }
        return read.records().getFirst();
    }
}
