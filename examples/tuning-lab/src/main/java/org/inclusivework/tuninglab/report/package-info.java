/** Reports as data, and what they are written as: text, HTML with plots and their tables, CSV, LaTeX. */
@NullMarked
package org.inclusivework.tuninglab.report;

import org.jspecify.annotations.NullMarked;
