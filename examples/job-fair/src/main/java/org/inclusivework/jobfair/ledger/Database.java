package org.inclusivework.jobfair.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The ledger's file: an SQLite database whose every change is on the disk when the method that made it returns.
 *
 * <p>The rollback journal and full synchronisation keep what was acknowledged across a crash of the process or the machine; deleted
 * bytes are overwritten. Several programs may hold one file; a second writer waits for the first. Not thread-safe.
 */
final class Database implements AutoCloseable {
    private static final int VERSION = 1;
    /** The letters IWML, so that no other program's file is taken for a ledger. */
    private static final int APPLICATION = 0x49574D4C;

    private static final int WAIT_MILLIS = 15_000;
    private static final int SECRET_BYTES = 32;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Something done with the open file. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Database open(Path file, boolean create) {
        if (!Files.exists(file)) {
            if (!create) {
                throw failed(
                        file,
                        "没有这个台账文件 / there is no such ledger",
                        "检查路径，或先用 ledger open 登记一场招聘会 / check the path, or record a fair first with ledger open",
                        null);
            }
            make(file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        Connection connection;
        try {
            connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        } catch (SQLException e) {
            throw failed(file, e);
        }
        Database database = new Database(file, connection);
        boolean usable = false;
        try {
            database.write(database::prepare);
            usable = true;
            return database;
        } finally {
            if (!usable) {
                database.close();
            }
        }
    }

    /** Makes an empty file that its owner alone may read, where the file system knows owners. */
    private static void make(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // Another desk made it a moment ago: it is opened like any other.
            return;
        } catch (IOException e) {
            throw failed(
                    file,
                    "台账文件建不了 / the ledger cannot be made",
                    "检查文件夹的权限和磁盘空间 / check the folder's rights and the space on the disk",
                    e);
        }
    }

    private int prepare() throws SQLException {
        int application = (int) number("PRAGMA application_id");
        int version = (int) number("PRAGMA user_version");
        if (application == 0 && version == 0 && number("SELECT count(*) FROM sqlite_master") == 0) {
            for (String statement : schema().split(";", -1)) {
                if (!statement.isBlank()) {
                    update(statement);
                }
            }
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            update("INSERT INTO secret VALUES (?)", (Object) secret);
            update("PRAGMA application_id = " + APPLICATION);
            update("PRAGMA user_version = " + VERSION);
        } else if (application != APPLICATION) {
            throw failed(file, "这不是台账文件 / this is not a ledger", "换一个路径 / name another path", null);
        } else if (version != VERSION) {
            throw failed(
                    file,
                    "台账的版本是 " + version + "，本程序用的是 " + VERSION + " / the ledger has version " + version
                            + ", this program uses " + VERSION,
                    "用写这个台账的程序版本打开它 / open it with the program that wrote it",
                    null);
        }
        return VERSION;
    }

    private static String schema() {
        try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource schema.sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's resource schema.sql cannot be read", e);
        }
    }

    /** Changes the file as a whole or not at all; on the disk when this returns. */
    <T> T write(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.run();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                try {
                    connection.rollback();
                } catch (SQLException second) {
                    // SQLite rolls back what was not committed when the file is opened next; the first failure is the
                    // one to tell.
                    e.addSuppressed(second);
                }
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Reads without changing anything. */
    <T> T read(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> rows(RowReader<T> reader, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        return rows(row -> row.getLong(1), sql, values).getFirst();
    }

    long lastNumber() throws SQLException {
        return number("SELECT last_insert_rowid()");
    }

    /** Rewrites the file without what was deleted from it. */
    void compact() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    private static MatcherException failed(Path file, SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            if (code == SQLiteErrorCode.SQLITE_NOTADB || code.code % 256 == SQLiteErrorCode.SQLITE_CORRUPT.code) {
                return failed(
                        file,
                        "这不是台账文件，或者文件坏了 / this is not a ledger, or it is damaged",
                        "换一个路径，或用备份恢复 / name another path, or restore a backup",
                        e);
            }
            if (code.code % 256 == SQLiteErrorCode.SQLITE_BUSY.code) {
                return failed(
                        file,
                        "另一个程序一直占着台账 / another program holds the ledger",
                        "关掉另一个程序再试 / close the other program and try again",
                        e);
            }
            // The code says what happened; the message might quote what was written.
            return failed(
                    file,
                    "台账读写失败（" + code.name() + "） / the ledger cannot be read or written (" + code.name() + ")",
                    "检查权限和磁盘空间；已经确认的内容还在 / check rights and space; what was acknowledged is still there",
                    e);
        }
        return failed(
                file,
                "台账读写失败 / the ledger cannot be read or written",
                "检查权限和磁盘空间 / check rights and space on the disk",
                e);
    }

    private static MatcherException failed(Path file, String reason, String remedy, @Nullable Throwable cause) {
        return new MatcherException.Storage(file.toString(), reason, remedy, cause);
    }
}
