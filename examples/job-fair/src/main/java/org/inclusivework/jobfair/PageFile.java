package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one page to the file that was asked for. */
final class PageFile {
    private PageFile() {}

    /**
     * Writes a page and says so.
     *
     * @param force whether a file of that name may be replaced
     */
    static void write(Session session, Path place, boolean force, byte[] page) throws IOException {
        try (ResultFile file = session.file(place, force)) {
            file.stream().write(page);
            file.finish();
        }
        session.remark("page.file", place);
    }
}
