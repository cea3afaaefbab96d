/** JSON and CSV in and out, column maps, row-level problems and weight profiles. */
@NullMarked
package org.inclusivework.matcher.io;

import org.jspecify.annotations.NullMarked;
