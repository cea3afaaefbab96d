package org.inclusivework.jobfair.sheet;

import java.io.Closeable;
import java.util.List;

/** An open spreadsheet file. Not thread-safe. */
public interface Book extends Closeable {
    /** Returns its sheets in their order. */
    List<BookSheet> sheets();
}
