/** The program's wording, read from its jar. */
@NullMarked
package org.inclusivework.jobfair.text;

import org.jspecify.annotations.NullMarked;
