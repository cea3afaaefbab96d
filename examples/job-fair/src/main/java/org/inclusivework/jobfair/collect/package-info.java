/**
 * One sheet of openings out of the files that many employers filled in, each in its own way.
 *
 * <p>A file is read in five steps: its tables are found by their headers ({@link TableFinder}), rows and what stands around a table are
 * told apart ({@link SheetReading}), every cell is judged for what a spreadsheet may have done to it ({@link CellJudge}), the
 * library reads what is left ({@link FieldJudge}), and what it does not understand is moved to the remarks and asked for. Nothing is
 * dropped: every cell of a row has a {@link Fate}, and {@link Tally} counts them.
 */
@NullMarked
package org.inclusivework.jobfair.collect;

import org.jspecify.annotations.NullMarked;
