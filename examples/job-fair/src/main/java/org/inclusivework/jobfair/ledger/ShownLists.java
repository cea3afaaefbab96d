package org.inclusivework.jobfair.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which list was shown to whom, by pseudonym: people stand in it as a keyed hash whose key is in the ledger alone.
 *
 * <p>Whoever judges weights by outcomes needs to know what people saw, and at which place in the list; they need not know who.
 */
public final class ShownLists {
    /** So many characters of a hash tell people and lists apart. */
    private static final int SHORT = 20;

    /**
     * One place of one list, with what followed.
     *
     * @param listId the list
     * @param personKey the pseudonym
     * @param shownAt when, an ISO-8601 instant
     * @param command what showed it
     * @param weightsHash the hash of the weights
     * @param position the place, from 1
     * @param openingId the opening
     * @param reached the furthest step the person took with it; empty if none is recorded
     */
    public record Row(
            String listId,
            String personKey,
            String shownAt,
            String command,
            String weightsHash,
            int position,
            String openingId,
            String reached) {}

    private final Database database;
    private final byte[] secret;

    ShownLists(Database database) {
        this.database = database;
        this.secret = database.read(() -> database.rows(row -> row.getBytes(1), "SELECT value FROM secret"))
                .getFirst();
    }

    /** Makes a list with its id. */
    public ShownList list(
            String personId, String shownAt, String command, String weightsHash, List<String> openingIds) {
        String id = key("list\n" + personId + "\n" + shownAt + "\n" + command + "\n" + weightsHash + "\n"
                + String.join("\n", openingIds));
        return new ShownList(id, personId, shownAt, command, weightsHash, openingIds);
    }

    /** Records lists, all or none; one that is known stays as it is. */
    public void record(List<ShownList> lists) {
        database.write(() -> {
            for (ShownList list : lists) {
                int added = database.update(
                        "INSERT OR IGNORE INTO shown(list, person_key, at, command, weights) VALUES (?, ?, ?, ?, ?)",
                        list.listId(),
                        personKey(list.personId()),
                        list.shownAt(),
                        list.command(),
                        list.weightsHash());
                for (int i = 0; added > 0 && i < list.openingIds().size(); i++) {
                    database.update(
                            "INSERT INTO shown_opening(list, position, opening) VALUES (?, ?, ?)",
                            list.listId(),
                            i + 1,
                            list.openingIds().get(i));
                }
            }
            return lists;
        });
    }

    /** Passes on every place of every list with what followed, by time, list and place. */
    public void forEach(Consumer<Row> consumer) {
        Map<String, String> reached = reachedByKey();
        List<Row> rows = database.read(() -> database.rows(
                row -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getString(7),
                        row.getString(8) == null ? "" : row.getString(8)),
                "SELECT s.list, s.person_key, s.at, s.command, s.weights, o.position, o.opening, o.reached"
                        + " FROM shown s JOIN shown_opening o ON o.list = s.list ORDER BY s.at, s.list, o.position"));
        for (Row row : rows) {
            String now = reached.getOrDefault(row.personKey() + "\n" + row.openingId(), row.reached());
            consumer.accept(new Row(
                    row.listId(),
                    row.personKey(),
                    row.shownAt(),
                    row.command(),
                    row.weightsHash(),
                    row.position(),
                    row.openingId(),
                    now));
        }
    }

    private Map<String, String> reachedByKey() {
        Map<String, String> reached = new TreeMap<>();
        List<String[]> entries = database.read(() -> database.rows(
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
                "SELECT person, opening, stage FROM outcome WHERE undone IS NULL ORDER BY date, number"));
        for (String[] entry : entries) {
            reached.merge(personKey(entry[0]) + "\n" + entry[1], entry[2], ShownLists::further);
        }
        return reached;
    }

    /** Leaving does not take back how far somebody came. */
    private static String further(String one, String other) {
        if (Stage.valueOf(one) == Stage.LEFT) {
            return other;
        }
        return Stage.valueOf(other) == Stage.LEFT || Stage.valueOf(one).compareTo(Stage.valueOf(other)) >= 0
                ? one
                : other;
    }

    /** Keeps how far the lists of somebody led, and cuts what leads back to the person. Runs inside a change of the file. */
    void unlink(String personId, String token) throws SQLException {
        String key = personKey(personId);
        Map<String, String> reached = new TreeMap<>();
        for (String[] entry : database.rows(
                row -> new String[] {row.getString(1), row.getString(2)},
                "SELECT opening, stage FROM outcome WHERE person = ? AND undone IS NULL ORDER BY date, number",
                personId)) {
            reached.merge(entry[0], entry[1], ShownLists::further);
        }
        for (Map.Entry<String, String> opening : reached.entrySet()) {
            database.update(
                    "UPDATE shown_opening SET reached = ? WHERE opening = ?"
                            + " AND list IN (SELECT list FROM shown WHERE person_key = ?)",
                    opening.getValue(),
                    opening.getKey(),
                    key);
        }
        database.update("UPDATE shown SET person_key = ? WHERE person_key = ?", token, key);
    }

    /** Returns the pseudonym of a person in this ledger. */
    public String personKey(String personId) {
        return key("person\n" + personId);
    }

    private String key(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SHORT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Returns the hash by which a log names weights or data: the start of the SHA-256 of their bytes. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
