package org.inclusivework.jobfair.collect;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Stream;
import org.inclusivework.jobfair.sheet.SheetRefused;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;

/**
 * Puts the files of many employers together to one sheet of openings. The same files give the same rows: they are read in the order of
 * their names' bytes. Memory holds one file and all rows.
 */
public final class Collector {
    /** More openings than any fair has; what goes beyond is no list of openings. */
    private static final int MOST_OPENINGS = 300_000;

    private static final int DEEPEST = 3;
    private static final Set<String> SHEETS =
            Set.of("xlsx", "xls", "csv", "tsv", "et", "xlsm", "htm", "html", "xml", "gz");

    /** Files that some programs leave behind, and that nobody handed in. */
    private static final Set<String> NOBODYS = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private final ReadOptions options;
    private final Progress progress;

    /** Takes how far the work is. */
    @FunctionalInterface
    public interface Progress {
        /** Says that so many of all files were read. */
        void at(int done, int all);
    }

    /** Makes a collector that reads places as the options say. */
    public Collector(ReadOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads all files of a folder and of those inside it.
     *
     * @throws IOException if the folder cannot be listed
     */
    public Collected collect(Path folder) throws IOException {
        return collect(folder, Set.of());
    }

    /**
     * Collects all files of a folder but some.
     *
     * @param own files that are this program's: what an earlier run made of the others
     * @throws IOException if the folder cannot be read
     */
    public Collected collect(Path folder, Set<Path> own) throws IOException {
        Tally tally = new Tally();
        List<Doubt> doubts = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        List<Path> files = files(folder, own);
        for (int i = 0; i < files.size(); i++) {
            progress.at(i, files.size());
            String name = name(folder, files.get(i));
            drafts.addAll(file(files.get(i), name, tally, doubts));
            if (drafts.size() > MOST_OPENINGS) {
                throw new IOException("more than " + MOST_OPENINGS + " openings");
            }
        }
        tally.openings = drafts.size();
        return merged(drafts, doubts, tally);
    }

    private static List<Path> files(Path folder, Set<Path> own) throws IOException {
        Set<Path> passedOver = new HashSet<>();
        for (Path file : own) {
            if (Files.exists(file)) {
                passedOver.add(file.toRealPath());
            }
        }
        List<Path> files = new ArrayList<>();
        for (Path file : all(folder)) {
            if (passedOver.isEmpty() || !passedOver.contains(file.toRealPath())) {
                files.add(file);
            }
        }
        return files;
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(file -> name(folder, file), Ids.ORDER))
                    .toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private List<Draft> file(Path file, String name, Tally tally, List<Doubt> doubts) {
        String plain = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (plain.startsWith("~$") || plain.startsWith(".") || NOBODYS.contains(plain)) {
            tally.skipped++;
            doubts.add(ofFile(
                    Doubt.Level.NOTE,
                    name,
                    new Label("软件留下的临时文件，跳过", "left behind by a program; passed over"),
                    new Label("不用处理；原表若正开着，请先关上", "nothing has to be done; close the sheet if it is open")));
            return List.of();
        }
        FileReading reading = new FileReading(options, tally);
        try {
            List<Draft> drafts = reading.read(file, name);
            doubts.addAll(reading.doubts());
            tally.files++;
            return drafts;
        } catch (SheetRefused e) {
            if (!SHEETS.contains(plain.substring(plain.lastIndexOf('.') + 1)) && isOther(e)) {
                tally.skipped++;
                doubts.add(ofFile(Doubt.Level.ASKED, name, e.reason(), e.remedy()));
            } else {
                tally.refused++;
                doubts.add(ofFile(Doubt.Level.REFUSED, name, e.reason(), e.remedy()));
            }
        } catch (IOException e) {
            tally.refused++;
            doubts.add(ofFile(
                    Doubt.Level.REFUSED,
                    name,
                    new Label("文件读不出来", "the file cannot be read"),
                    new Label("检查文件能否打开，再试一次", "check that it can be opened, and try again")));
        }
        return List.of();
    }

    private static boolean isOther(SheetRefused refused) {
        return refused.remedy().equals(SheetRefused.SAVE_AS_SHEET);
    }

    private static Doubt ofFile(Doubt.Level level, String name, Label reason, Label remedy) {
        return new Doubt(level, SourcePlace.ofFile(name), "", reason, remedy, name);
    }

    private static Collected merged(List<Draft> drafts, List<Doubt> doubts, Tally tally) {
        List<OpeningColumn> columns = new ArrayList<>();
        for (OpeningColumn column : OpeningColumn.ALL) {
            if (drafts.stream().anyMatch(draft -> !draft.text(column.key()).isEmpty())) {
                columns.add(column);
            }
        }
        List<OpeningColumn> all =
                Stream.concat(columns.stream(), OpeningColumn.SOURCE.stream()).toList();
        doubts.addAll(again(drafts));
        return new Collected(
                Stream.concat(
                                Stream.of("编号"),
                                all.stream().map(column -> column.header().zh()))
                        .toList(),
                Stream.concat(
                                Stream.of("id"),
                                all.stream().map(column -> column.header().en()))
                        .toList(),
                new Rows(drafts, columns),
                doubts,
                tally);
    }

    /** The rows of the merged sheet, made as they are asked for. */
    private static final class Rows extends AbstractList<List<String>> implements RandomAccess {
        private final List<Draft> drafts;
        private final List<OpeningColumn> columns;

        Rows(List<Draft> drafts, List<OpeningColumn> columns) {
            this.drafts = drafts;
            this.columns = columns;
        }

        @Override
        public List<String> get(int index) {
            Draft draft = drafts.get(index);
            List<String> row = new ArrayList<>(columns.size() + 5);
            row.add(id(index + 1));
            columns.forEach(column -> row.add(draft.text(column.key())));
            row.add(draft.text(OpeningColumn.SOURCE_ID));
            row.add(draft.sheet().file());
            row.add(draft.sheet().name());
            row.add(Integer.toString(draft.row()));
            return row;
        }

        @Override
        public int size() {
            return drafts.size();
        }
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "o-%04d", number);
    }

    /** Openings of one employer with one title, which are reported and never put together. */
    private static List<Doubt> again(List<Draft> drafts) {
        Map<String, Integer> first = new HashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String what = LabelForm.of(draft.text("employer")) + '\0' + LabelForm.of(draft.text("title"));
            Integer before = first.putIfAbsent(what, i);
            if (before == null) {
                continue;
            }
            Draft other = drafts.get(before);
            String where = other.sheet().file()
                    + (other.sheet().name().isEmpty() ? "" : "［" + other.sheet().name() + "］");
            doubts.add(new Doubt(
                    Doubt.Level.ASKED,
                    draft.sheet()
                            .place(
                                    draft.row(),
                                    -1,
                                    OpeningColumn.of("title").header().zh()),
                    draft.text("title"),
                    new Label(
                            "和 " + where + " 第 " + other.row() + " 行的单位、岗位名称相同，两条都保留",
                            "the same employer and title as in " + where + ", row " + other.row() + "; both are kept"),
                    new Label(
                            "重复的话在合并的表里删去 " + id(i + 1) + " 或 " + id(before + 1),
                            "delete " + id(i + 1) + " or " + id(before + 1)
                                    + " from the merged sheet if one is a repeat"),
                    draft.whom()));
        }
        return doubts;
    }
}
