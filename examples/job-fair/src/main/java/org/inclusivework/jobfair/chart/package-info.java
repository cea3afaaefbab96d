/** Charts as data: bars laid out in per cent, so that a page of any width can draw them, with the same numbers as a table. */
@NullMarked
package org.inclusivework.jobfair.chart;

import org.jspecify.annotations.NullMarked;
