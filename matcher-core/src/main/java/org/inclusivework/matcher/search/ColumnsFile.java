package org.inclusivework.matcher.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.inclusivework.matcher.index.SegmentFile;
import org.inclusivework.matcher.index.StatedOpenings;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a segment in a file beside it, so that they need not be built when the index is opened again.
 *
 * <p>Columns that are read equal those that were written, array by array. What is on the heap is copied; the rows stay in the
 * file and are read where they lie. The dictionaries are not in it: the segment has them, and the numbers of its skills in the taxonomy
 * are of the day. Every byte is compared with a checksum, for a wrong ranking would be worse than a slow start: about a tenth of a second
 * for a million openings.
 *
 * <p>{@link #FORMAT} stands for the layout of the file and for how columns are built. A file of another format, of other constants
 * or priors, of another segment, or damaged, is not used and replaced.
 */
final class ColumnsFile {
    /** To be raised with every change of what is written or of how {@link OpeningColumnsBuilder} lays openings out. */
    static final int FORMAT = 1;

    private final FactsCompiler compiler;
    private final SegmentFile file;
    private final String key;

    ColumnsFile(FactsCompiler compiler, SegmentFile file) {
        this.compiler = compiler;
        this.file = file;
        this.key = String.join("\n", file.segment(), file.versions(), compiler.version());
    }

    /** Returns the columns in the file; {@code null} if there is none that can be used. */
    @Nullable
    OpeningColumns read(StatedOpenings source) {
        try (FileChannel in = file.open()) {
            return in == null ? null : read(new ColumnsReader(in, FORMAT, key), source);
        } catch (IOException | InternalError e) {
            // Whatever is wrong with it, the segment knows better. An InternalError is how a mapped file tells of a
            // failing disk.
            return null;
        }
    }

    /** Has columns written, see {@link SegmentFile#offer}. */
    void offer(OpeningColumns columns) {
        file.offer(new SegmentFile.Content() {
            @Override
            public long bytes() {
                return columns.rows.bytes() + (long) BYTES_BESIDE * columns.size;
            }

            @Override
            public void write(FileChannel to) throws IOException {
                ColumnsWriter out = new ColumnsWriter(to, FORMAT, key);
                ColumnsFile.write(columns, out);
                out.close();
            }
        });
    }

    /** About so many bytes an opening beside its row. */
    private static final int BYTES_BESIDE = 64;

    static void write(OpeningColumns c, ColumnsWriter out) throws IOException {
        out.ints(c.size, c.nearHot.kind.length, c.firstBed, c.firstLocal, c.firstLocalRegion);
        out.ints(c.document);
        c.hot.write(out);
        c.offers.write(out);
        out.ints(c.rows.starts());
        for (ByteBuffer piece : c.rows.pieces()) {
            out.buffer(piece);
        }
        out.strings(c.credentials);
        c.works.write(out);
        out.chars(c.firstOccupation);
        out.chars(c.lastOccupation);
        out.ints(c.position);
        c.nearHot.write(out);
        c.nearOffers.write(out);
        c.places.write(out);
        c.regions.write(out);
        out.ints(c.entriesStart);
        out.ints(c.entries);
        out.floats(c.weights);
        out.floats(c.mostWeight);
    }

    private OpeningColumns read(ColumnsReader in, StatedOpenings source) throws IOException {
        OpeningColumnsBuilder b = new OpeningColumnsBuilder(compiler, source);
        b.dictionaries();
        int[] numbers = in.ints(new int[5]);
        b.size = numbers[0];
        int near = numbers[1];
        b.firstBed = numbers[2];
        b.firstLocal = numbers[3];
        b.firstLocalRegion = numbers[4];
        b.document = in.ints(new int[b.size]);
        b.hot = new HotColumns(b.size);
        b.hot.read(in);
        b.offers = new OfferSlices(b.size);
        b.offers.read(in);
        int[] starts = in.ints(new int[b.size]);
        ByteBuffer[] pieces = new ByteBuffer[OpeningRows.pieces(b.size)];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = in.buffer();
        }
        b.rows = new OpeningRows(pieces, starts);
        b.credentials = in.strings();
        b.works = Cells.read(in);
        b.firstOccupation = in.chars(new char[b.works.size()]);
        b.lastOccupation = in.chars(new char[b.works.size()]);
        b.position = in.ints(new int[near]);
        b.nearHot = new HotColumns(near);
        b.nearHot.read(in);
        b.nearOffers = new OfferSlices(near);
        b.nearOffers.read(in);
        b.places = Cells.read(in);
        b.regions = Cells.read(in);
        b.entriesStart = in.ints();
        b.entries = in.ints();
        b.weights = in.floats();
        b.mostWeight = in.floats();
        in.close();
        return new OpeningColumns(b);
    }
}
