package org.inclusivework.jobfair.page;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of pages that appears whole or not at all: until it is finished its files stand in a hidden folder beside it, which is
 * removed when the work fails or is interrupted.
 *
 * <p>What it holds is personal; only its owner may open it, where the file system knows owners. Its README
 * tells a later run whether it holds just what a report put there: a folder with anything else in it is left alone. Files may be added by many threads at
 * once; nothing else is thread-safe.
 */
public final class PageFolder implements AutoCloseable {
    /** The name of the file that says what the folder holds, and by its last line whether it is as the report left it. */
    static final String README = "README.txt";

    private final Path folder;
    private final Path part;
    private final Set<String> names = new ConcurrentSkipListSet<>();
    private final Set<String> subfolders = new ConcurrentSkipListSet<>();
    private final Thread cleaner;
    private boolean finished;

    private PageFolder(Path folder, Path part) {
        this.folder = folder;
        this.part = part;
        this.cleaner = new Thread(() -> remove(part), "remove unfinished pages");
    }

    /** A folder that pages must not replace. */
    public static final class Occupied extends IOException {
        private static final long serialVersionUID = 1L;

        private final boolean foreign;

        private Occupied(Path folder, boolean foreign) {
            super(folder.toString());
            this.foreign = foreign;
        }

        /** Returns whether there are files in it that no report made, so that it is never replaced. */
        public boolean foreign() {
            return foreign;
        }
    }

    /**
     * Starts a folder of pages.
     *
     * @param folder where it is to appear
     * @param replace whether an earlier report there may be replaced
     * @throws Occupied if something is there already that must stay
     */
    public static PageFolder start(Path folder, boolean replace) throws IOException {
        check(folder, replace);
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            throw new Occupied(folder, true);
        }
        Files.createDirectories(parent);
        // Made by this call with rights for the owner alone.
        PageFolder pages = new PageFolder(whole, Files.createTempDirectory(parent, "." + whole.getFileName() + "-"));
        Runtime.getRuntime().addShutdownHook(pages.cleaner);
        return pages;
    }

    private static void check(Path folder, boolean replace) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        List<String> there = files(folder);
        if (there.isEmpty()) {
            return;
        }
        Path readme = folder.resolve(README);
        boolean foreign = !Files.isRegularFile(readme)
                || !Files.readString(readme, StandardCharsets.UTF_8)
                        .endsWith(mark(there.stream()
                                .filter(name -> !name.equals(README))
                                .collect(toSortedSet())));
        if (foreign || !replace) {
            throw new Occupied(folder, foreign);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /**
     * Adds a file.
     *
     * @param name its name in the folder, with {@code /} between folders; of safe characters
     * @param content its bytes
     */
    void add(String name, byte[] content) {
        try {
            Path file = part.resolve(name);
            Path parent = file.getParent();
            if (parent != null && !subfolders.contains(parent.toString())) {
                Files.createDirectories(parent);
                subfolders.add(parent.toString());
            }
            if (!names.add(name)) {
                throw new IllegalStateException("two pages are named " + name);
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many files there are. */
    public int size() {
        return names.size();
    }

    /** Returns a line by which the same files are known again. */
    private static String mark(Set<String> names) {
        return "\nfiles " + Hashing.sha256().hashString(String.join("\n", names), StandardCharsets.UTF_8) + "\n";
    }

    private static Collector<String, ?, Set<String>> toSortedSet() {
        return Collectors.toCollection(TreeSet::new);
    }

    /**
     * Gives the folder its name, in the place of an earlier report.
     *
     * @param about what the folder holds, for whoever opens it
     */
    void finish(String about) throws IOException {
        String mark = mark(names);
        add(README, (about + mark).getBytes(StandardCharsets.UTF_8));
        Path old = null;
        if (Files.exists(folder)) {
            old = Files.createTempDirectory(part.getParent(), "." + folder.getFileName() + "-old-");
            Files.delete(old);
            Files.move(folder, old);
        }
        boolean moved = false;
        try {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved && old != null) {
                Files.move(old, folder);
            }
        }
        finished = true;
        remove(old);
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        if (!finished) {
            remove(part);
        }
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // The program is ending already, and the cleaner runs by itself.
            finished = true;
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path :
                    new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
