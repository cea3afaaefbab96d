package org.inclusivework.jobfair.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Holds a finished workbook back and passes it on without the time it was made, so that the same rows give the same bytes. It
 * holds the compressed workbook in memory.
 */
final class SteadyXlsx extends ByteArrayOutputStream {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final byte[] NO_PROPERTIES = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>job-fair</dc:creator></cp:coreProperties>")
            .getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;

    SteadyXlsx(OutputStream out) {
        super(1 << 16);
        this.out = out;
    }

    /** Passes the workbook on; neither flushes nor closes. */
    void pass() throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(buf, 0, count), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                if (entry.getName().equals(PROPERTIES)) {
                    zip.write(NO_PROPERTIES);
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
