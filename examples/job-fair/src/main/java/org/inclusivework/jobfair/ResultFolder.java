package org.inclusivework.jobfair;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The files of one run, which all appear at its end or not at all: until then they lie elsewhere, and the old ones stay.
 *
 * <p>A run replaces what an earlier run of the same command wrote and nobody has changed since, and takes away what it no longer
 * writes. A file that somebody has changed, or that is not the program's, is only replaced by force; one that is in nobody's way
 * stays. Ctrl-C, a full disk and a failure leave the folder as it was. Only the owner may read the files, where the file system knows
 * owners. Not thread-safe.
 */
final class ResultFolder implements AutoCloseable {
    private final Session session;
    private final String command;
    private final Path shown;
    private final Path place;
    private final boolean force;
    private final boolean fresh;
    private final Receipt before;
    private final Path work;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private final Undo undo;
    private boolean done;

    private ResultFolder(Session session, String command, Path shown, boolean force) throws IOException {
        this.session = session;
        this.command = command;
        this.shown = shown;
        this.force = force;
        Path whole = session.resolve(shown).toAbsolutePath().normalize();
        if (Files.exists(whole) && !Files.isDirectory(whole)) {
            throw new Failures.Stop(ExitCode.EXISTS, session.texts().get("exists.no-folder", shown));
        }
        this.fresh = !Files.exists(whole);
        this.place = fresh ? whole : whole.toRealPath();
        this.before = Receipt.read(place.resolve(Receipt.nameFor(command)));
        if (!force && !fresh) {
            refuse("exists.changed", before.changed(place));
        }
        Path parent = place.getParent();
        if (fresh && parent != null) {
            Files.createDirectories(parent);
        }
        // Made with rights for the owner alone; on the file system of its place, so that to rename is all.
        this.work = Files.createTempDirectory(fresh && parent != null ? parent : place, ".job-fair-");
        this.undo = new Undo(this::discard);
    }

    /**
     * Starts a folder.
     *
     * @param command the command that writes it: each has its own files in a folder
     * @param place its name
     * @param force whether files that somebody has changed may be replaced
     * @throws Failures.Stop if there are some and they may not
     */
    static ResultFolder at(Session session, String command, Path place, boolean force) throws IOException {
        return new ResultFolder(session, command, place, force);
    }

    /** Returns the folder to write into meanwhile, with folders below it as needed. */
    Path work() {
        return work;
    }

    /** Starts a file, in UTF-8. */
    Writer start(String name) throws IOException {
        Writer writer = new OutputStreamWriter(stream(name), StandardCharsets.UTF_8);
        writers.put(name, writer);
        return writer;
    }

    /** Starts a file of bytes; who starts it closes it. */
    OutputStream stream(String name) throws IOException {
        refuseForeign(List.of(name));
        return new BufferedOutputStream(Files.newOutputStream(work.resolve(name)), 1 << 16);
    }

    /** Puts all files in their place. */
    void finish() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
        List<String> files = Disk.filesBelow(work);
        refuseForeign(files);
        Receipt receipt = Receipt.of(work, files);
        receipt.write(work.resolve(Receipt.nameFor(command)));
        for (String file : Disk.filesBelow(work)) {
            forOwnerAlone(work.resolve(file));
        }
        synchronized (undo) {
            if (fresh && !Files.exists(place)) {
                Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
            } else {
                replace();
            }
            done = true;
        }
        Disk.force(place);
        Disk.force(place.getParent());
    }

    /** Moves the old files aside and the new ones in; what fails halfway is turned back. */
    private void replace() throws IOException {
        Files.createDirectories(place);
        List<String> fresh = Disk.filesBelow(work);
        TreeSet<String> old = new TreeSet<>(before.sums().keySet());
        old.addAll(fresh);
        for (String file : fresh) {
            Disk.force(work.resolve(file));
        }
        Path aside = Files.createTempDirectory(place, ".job-fair-old-");
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        boolean whole = false;
        try {
            for (String file : old) {
                if (Files.exists(place.resolve(file))) {
                    move(file, place, aside);
                    out.add(file);
                }
            }
            for (String file : fresh) {
                move(file, work, place);
                in.add(file);
            }
            whole = true;
        } finally {
            if (!whole) {
                for (String file : in) {
                    move(file, place, work);
                }
                for (String file : out) {
                    move(file, aside, place);
                }
            }
            Disk.delete(aside);
        }
        Disk.delete(work);
        removeEmpty(old);
    }

    private static void move(String file, Path from, Path to) throws IOException {
        Path target = to.resolve(file);
        Files.createDirectories(target.getParent());
        Files.move(from.resolve(file), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Folders in which nothing is left go too. */
    private void removeEmpty(Iterable<String> files) throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        for (String file : files) {
            for (Path up = place.resolve(file).getParent();
                    up != null && !up.equals(place);
                    up = up.getParent()) {
                folders.add(up);
            }
        }
        for (Path folder : folders.descendingSet()) {
            try {
                Files.delete(folder);
            } catch (java.nio.file.DirectoryNotEmptyException | NoSuchFileException e) {
                // Still in use, or gone.
                continue;
            }
        }
    }

    private void refuseForeign(List<String> files) throws IOException {
        if (!force && !fresh) {
            List<String> foreign = files.stream()
                    .filter(file -> !before.sums().containsKey(file) && Files.exists(place.resolve(file)))
                    .toList();
            refuse("exists.foreign", foreign);
        }
    }

    private void refuse(String key, List<String> files) {
        if (!files.isEmpty()) {
            String some = String.join(
                    session.texts().get("separator"), files.subList(0, Math.min(3, files.size())));
            throw new Failures.Stop(
                    ExitCode.EXISTS, session.texts().get(key, shown, files.size() > 3 ? some + " …" : some));
        }
    }

    private static void forOwnerAlone(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private void discard() {
        if (!done) {
            Disk.delete(work);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            for (Writer writer : writers.values()) {
                writer.close();
            }
        } finally {
            synchronized (undo) {
                discard();
                done = true;
            }
            undo.close();
        }
    }
}
