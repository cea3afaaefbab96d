package org.inclusivework.jobfair;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Passes a workbook on without the time it was made at, so that the same content is the same bytes.
 *
 * <p>The workbook's writer notes the time among the properties and offers no other way. It should not compress: that is done here, at
 * the end, out of a file that nobody else may read and that goes with this stream. Not thread-safe.
 */
final class TimelessZip extends OutputStream {
    /** At the very beginning of 1980 the archive would hold a second time, in the zone of the machine. */
    private static final LocalDateTime EVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private final OutputStream below;
    private final Path part;
    private final OutputStream stream;
    private final Undo undo;
    private boolean closed;

    /** Makes one; the stream below stays open. */
    TimelessZip(OutputStream below) throws IOException {
        this.below = below;
        this.part = Files.createTempFile("job-fair-", ".part");
        this.undo = new Undo(this::discard);
        this.stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    @Override
    public void write(int b) throws IOException {
        stream.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stream.write(bytes, offset, length);
    }

    /** Passes all on. */
    void finish() throws IOException {
        stream.close();
        ZipOutputStream out = new ZipOutputStream(below, StandardCharsets.UTF_8);
        out.setLevel(Deflater.BEST_SPEED + 1);
        try (ZipFile zip = new ZipFile(part.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EVER);
                out.putNextEntry(copy);
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        out.write(withoutTime(in.readAllBytes()));
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        out.finish();
        below.flush();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (undo) {
                stream.close();
                discard();
            }
        }
    }
}
