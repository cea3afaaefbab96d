package org.inclusivework.jobfair.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Copies a workbook that was just made without the time at which that was, so that the same contents give the same bytes. Only for
 * workbooks of this program: nothing is checked.
 */
public final class XlsxParts {
    private static final String PROPERTIES = "docProps/core.xml";
    /** At the very beginning of 1980 the archive would hold a second time, in the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final byte[] NO_PROPERTIES = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>job-fair</dc:creator></cp:coreProperties>")
            .getBytes(StandardCharsets.UTF_8);

    private XlsxParts() {}

    /** Changes a part on its way. */
    @FunctionalInterface
    public interface Edit {
        /** Returns what stands in the part instead. */
        InputStream edit(String name, InputStream part) throws IOException;
    }

    /**
     * Copies a workbook.
     *
     * @param book its bytes
     * @param out where to; neither flushed nor closed
     * @param edit changes its parts
     * @throws IOException if writing fails
     */
    public static void copy(byte[] book, OutputStream out, Edit edit) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                ZipEntry each = new ZipEntry(entry.getName());
                each.setTimeLocal(NO_TIME);
                copy.putNextEntry(each);
                try (InputStream part = entry.getName().equals(PROPERTIES)
                        ? new ByteArrayInputStream(NO_PROPERTIES)
                        : edit.edit(entry.getName(), zip.getInputStream(entry))) {
                    part.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
