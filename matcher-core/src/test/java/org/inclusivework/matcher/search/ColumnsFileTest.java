package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.index.IndexOptions;
import org.inclusivework.matcher.index.IndexVersions;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns from their file are those built; a file that is not whole, or of something else, is as good as none. */
final class ColumnsFileTest {
    private static final OccupationPriors PRIORS = new SamplePriors(7);

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("index");
    }

    private static TwoSearches searches(Path folder, boolean readOnly, ScoringParameters parameters) {
        IndexVersions versions = IndexVersions.current("taxonomy", "priors");
        return new TwoSearches(PRIORS, parameters, new IndexOptions(folder, readOnly, 16, true, versions), 1);
    }

    private TwoSearches writer() {
        return searches(folder(), false, ScoringParameters.defaults());
    }

    private TwoSearches reader() {
        return searches(folder(), true, ScoringParameters.defaults());
    }

    /** Writes openings in several segments, some replaced, some deleted; what is deleted last is not merged away. */
    private static void fill(TwoSearches searches, Clusters clusters, int count) {
        List<String> ids = new ArrayList<>();
        for (Opening opening : clusters.openings(count).values()) {
            boolean replaces = !ids.isEmpty() && clusters.chance(0.05);
            String id = replaces ? ids.get(clusters.random.nextInt(ids.size())) : opening.id();
            searches.index.upsert(opening.toBuilder().id(id).build());
            ids.add(id);
            if (clusters.chance(3.0 / count)) {
                searches.index.upsert(clusters.candidate());
                searches.index.refresh();
            }
        }
        searches.index.commit();
        searches.index.delete(RecordKind.OPENING, ids.get(clusters.random.nextInt(ids.size())));
        searches.index.commit();
        searches.index.refresh();
    }

    /** Makes the columns of all segments, from their files where these can be used. */
    private static void columns(TwoSearches searches) {
        try (IndexView view = searches.index.view()) {
            for (SegmentRecords segment : view.segments()) {
                searches.cache.of(segment).openings(segment);
            }
        }
    }

    private static OpeningColumns built(TwoSearches searches, SegmentRecords segment) {
        return OpeningColumnsBuilder.build(searches.compiler, segment.statedOpenings(), new Workers(null));
    }

    private static @Nullable OpeningColumns read(TwoSearches searches, SegmentRecords segment) {
        return new ColumnsFile(searches.compiler, Objects.requireNonNull(segment.file()))
                .read(segment.statedOpenings());
    }

    /** Returns the files of columns, by name. */
    private static List<Path> files(Path folder) throws IOException {
        Path columns = folder.resolve("columns");
        if (!Files.isDirectory(columns)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(columns)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> segments(TwoSearches searches) {
        Set<String> segments = new TreeSet<>();
        try (IndexView view = searches.index.view()) {
            for (SegmentRecords segment : view.segments()) {
                if (segment.documents(RecordKind.OPENING).length > 0) {
                    segments.add(Objects.requireNonNull(segment.file()).segment() + ".columns");
                }
            }
        }
        return segments;
    }

    private static Set<String> names(List<Path> files) {
        Set<String> names = new TreeSet<>();
        files.forEach(file -> names.add(file.getFileName().toString()));
        return names;
    }

    /** Makes an index of one segment of some openings whose columns are in a file, and returns the file. */
    private Path oneFile(int openings) throws IOException {
        try (TwoSearches searches = writer()) {
            new Clusters(3, 4, 3, false).openings(openings).values().forEach(searches.index::upsert);
            searches.index.refresh();
            columns(searches);
        }
        assertThat(files(folder())).hasSize(1);
        return files(folder()).getFirst();
    }

    @Test
    void columnsFromTheirFileEqualThoseThatWereBuiltAndRankAlike() {
        RecursiveComparisonConfiguration everyField = RecursiveComparisonConfiguration.builder()
                .withEqualsForType(ByteBuffer::equals, ByteBuffer.class)
                .build();
        long[] seen = new long[3];
        Cases.check(12, seed -> {
            Clusters clusters = new Clusters(seed, 1 + (int) Math.floorMod(seed, 9L), 5, seed % 2 == 0);
            ScoringParameters parameters =
                    seed % 3 == 0 ? ScoringParameters.from(RandomConstants.of(seed)) : ScoringParameters.defaults();
            int count = 1 + clusters.random.nextInt(150);
            Path folder = temp.resolve("i" + seed);
            try (TwoSearches searches = searches(folder, false, parameters)) {
                fill(searches, clusters, count);
                columns(searches);
            }
            try (TwoSearches fromFile = searches(folder, true, parameters);
                    TwoSearches anew = new TwoSearches(
                            PRIORS,
                            parameters,
                            new IndexOptions(folder, true, 16, true, IndexVersions.current("taxonomy", "priors")),
                            Integer.MAX_VALUE);
                    IndexView view = fromFile.index.view();
                    IndexView other = anew.index.view()) {
                for (SegmentRecords segment : view.segments()) {
                    OpeningColumns read = read(fromFile, segment);
                    if (segment.documents(RecordKind.OPENING).length > 0) {
                        assertThat(read).usingRecursiveComparison(everyField).isEqualTo(built(anew, segment));
                        seen[0]++;
                    }
                    seen[1] += segment.liveDocs() == null ? 0 : 1;
                }
                for (int i = 0; i < 40; i++) {
                    MatchRequest request = clusters.request(count);
                    TwoSearches.requireSame(
                            fromFile.pruned(view, request), anew.pruned(other, request), "request " + i);
                    seen[2]++;
                }
            }
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(seen[0]).as("files read").isGreaterThan(20);
            assertThat(seen[1]).as("segments with deletions").isGreaterThan(10);
            assertThat(seen[2]).isEqualTo(480);
        }
    }

    /** Returns where the sections begin and where the last one and the table end. */
    private static List<Integer> borders(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int table = (int) bytes.getLong(16);
        int at = table + Integer.BYTES + bytes.getInt(table);
        List<Integer> borders = new ArrayList<>(List.of(ColumnsWriter.HEAD));
        for (int left = bytes.getInt(at); left > 0; left--) {
            long length = bytes.getLong(at + Integer.BYTES);
            int aligned = ColumnsWriter.ALIGNED;
            borders.add(borders.getLast() + (int) ((length + aligned - 1) / aligned * aligned));
            at += 2 * Long.BYTES;
        }
        assertThat(borders.getLast()).isEqualTo(table);
        borders.add(file.length);
        return borders;
    }

    @Test
    void aFileWithAWrongBitAnywhereOrCutAnywhereIsNotUsed() throws IOException {
        Path file = oneFile(60);
        byte[] whole = Files.readAllBytes(file);
        List<Integer> borders = borders(whole);
        assertThat(borders).hasSizeGreaterThan(40);
        TreeSet<Integer> wrong = new TreeSet<>();
        for (int at = 0; at < whole.length; at += at < ColumnsWriter.HEAD ? 1 : 997) {
            wrong.add(at);
        }
        for (int i = 0; i + 1 < borders.size(); i++) {
            if (borders.get(i) < borders.get(i + 1)) {
                wrong.addAll(List.of(borders.get(i), borders.get(i + 1) - 1));
            }
        }
        try (TwoSearches searches = reader();
                IndexView view = searches.index.view()) {
            SegmentRecords segment = view.segments().getFirst();
            for (int at : wrong) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << at % Byte.SIZE);
                Files.write(file, damaged);
                assertThat(read(searches, segment)).as("byte %d", at).isNull();
            }
            for (int border : borders) {
                for (int length : new int[] {border - 1, border, border + 8}) {
                    if (length != whole.length) {
                        Files.write(file, Arrays.copyOf(whole, length));
                        assertThat(read(searches, segment))
                                .as("length %d", length)
                                .isNull();
                    }
                }
            }
            Files.write(file, new byte[0]);
            assertThat(read(searches, segment)).isNull();
            Files.write(file, whole);
            assertThat(read(searches, segment)).isNotNull();
        }
    }

    @Test
    void aDamagedFileIsReplacedByWhoWritesAndLeftByWhoReads() throws IOException {
        Path file = oneFile(60);
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(file, damaged);
        try (TwoSearches searches = reader()) {
            columns(searches);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        try (TwoSearches searches = writer()) {
            columns(searches);
            assertThat(searches.index.verify()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void columnsOfOtherConstantsOrOfAnotherSegmentAreNotUsed() throws IOException {
        Path file = oneFile(60);
        Properties constants = RandomConstants.of(5);
        try (TwoSearches searches = searches(folder(), true, ScoringParameters.from(constants));
                IndexView view = searches.index.view()) {
            assertThat(read(searches, view.segments().getFirst())).isNull();
        }
        try (TwoSearches searches = writer()) {
            searches.index.upsert(new Clusters(4, 4, 3, false).openings().getFirst());
            searches.index.purgeDeleted();
        }
        try (TwoSearches searches = reader();
                IndexView view = searches.index.view()) {
            SegmentRecords other = view.segments().getLast();
            Path its = file.resolveSibling(Objects.requireNonNull(other.file()).segment() + ".columns");
            assertThat(its).isNotEqualTo(file);
            Files.copy(file, its);
            assertThat(read(searches, other)).isNull();
        }
    }

    @Test
    void onlySegmentsOfTheLastCommitHaveFiles() throws IOException {
        Clusters clusters = new Clusters(8, 4, 3, false);
        try (TwoSearches searches = writer()) {
            clusters.openings(50).values().forEach(searches.index::upsert);
            searches.index.refresh();
            columns(searches);
            assertThat(files(folder())).as("not committed").isEmpty();
            searches.index.commit();
        }
        Set<String> before;
        try (TwoSearches searches = writer()) {
            before = segments(searches);
            assertThat(names(files(folder()))).isEqualTo(before);
            String begun = before.iterator()
                    .next()
                    .replace("columns", UUID.randomUUID().toString());
            Files.writeString(folder().resolve("columns").resolve(begun), "begun by a process that ended");
            clusters.openings(50).values().forEach(searches.index::upsert);
            searches.index.delete(RecordKind.OPENING, first(searches));
            searches.index.refresh();
            columns(searches);
            searches.index.purgeDeleted();
            columns(searches);
        }
        try (TwoSearches searches = reader()) {
            assertThat(segments(searches)).isNotEmpty().doesNotContainAnyElementsOf(before);
            assertThat(names(files(folder()))).isEqualTo(segments(searches));
        }
    }

    private static String first(TwoSearches searches) {
        try (IndexView view = searches.index.view();
                Stream<String> ids = view.ids(RecordKind.OPENING)) {
            return ids.findFirst().orElseThrow();
        }
    }

    @Test
    void bytesOfDeletedOpeningsLeaveTheFilesWhenPurged() throws IOException {
        String canary = "q7Zk2vX9wB4mT1";
        Clusters clusters = new Clusters(9, 4, 3, false);
        try (TwoSearches searches = writer()) {
            clusters.openings(80).values().forEach(searches.index::upsert);
            searches.index.upsert(
                    clusters.openings().getFirst().toBuilder().id(canary).build());
            searches.index.refresh();
            columns(searches);
        }
        assertThat(filesWith(canary)).anyMatch(file -> file.toString().endsWith(".columns"));
        try (TwoSearches searches = writer()) {
            columns(searches);
            searches.index.delete(RecordKind.OPENING, canary);
            searches.index.commit();
            searches.index.refresh();
            searches.index.purgeDeleted();
            assertThat(filesWith(canary)).isEmpty();
        }
        assertThat(filesWith(canary)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .filter(file -> text(file).contains(text))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereNoFileCanBeWrittenTheIndexWorksWithout() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("columns"), "in the way");
        Clusters clusters = new Clusters(10, 4, 3, false);
        for (int opened = 0; opened < 2; opened++) {
            try (TwoSearches searches = writer()) {
                fill(searches, clusters, 40);
                try (IndexView view = searches.index.view()) {
                    MatchRequest request = clusters.request(40);
                    TwoSearches.requireSame(
                            searches.pruned(view, request), searches.exhaustive(view, request), "without");
                }
                searches.index.purgeDeleted();
                assertThat(searches.index.verify()).isEmpty();
            }
        }
        assertThat(folder().resolve("columns")).hasContent("in the way");
    }

    /** The checksum of all sections of a fixed segment. */
    private static final long OF_FORMAT_1 = 2_965_728_127L;

    @Test
    void whoeverChangesHowColumnsAreBuiltOrWrittenRaisesTheFormat() throws IOException {
        Path file = temp.resolve("sections");
        try (TwoSearches searches = new TwoSearches(PRIORS, ScoringParameters.defaults())) {
            new Clusters(11, 6, 4, true).openings(3_000).values().forEach(searches.index::upsert);
            searches.index.refresh();
            try (IndexView view = searches.index.view();
                    FileChannel out = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                assertThat(view.segments()).hasSize(1);
                ColumnsWriter sections = new ColumnsWriter(out, 0, "");
                ColumnsFile.write(built(searches, view.segments().getFirst()), sections);
                sections.close();
            }
        }
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(file));
        assertThat(sum.getValue())
                .as("columns are built or written otherwise: raise ColumnsFile.FORMAT, then correct this number;"
                        + " if only the openings of this test are others, correct the number alone")
                .isEqualTo(OF_FORMAT_1);
        assertThat(ColumnsFile.FORMAT).isEqualTo(1);
    }
}
