/** The bundled composite fair, and the seeded generator that made it. */
@NullMarked
package org.inclusivework.jobfair.fair;

import org.jspecify.annotations.NullMarked;
