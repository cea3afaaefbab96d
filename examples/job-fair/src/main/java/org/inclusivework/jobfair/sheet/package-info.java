/**
 * Spreadsheets as they come: sheets of typed cells with their places, out of xlsx, xls, HTML and text in any usual encoding, and
 * writers whose numbers, ids and formula leads stay text.
 *
 * <p>What a file is, its content tells, never its name. Every reader is bounded: {@link Limits} says by what, and a file beyond them is
 * {@link SheetRefused} before it can do harm. Nothing is ever written while reading.
 */
@NullMarked
package org.inclusivework.jobfair.sheet;

import org.jspecify.annotations.NullMarked;
