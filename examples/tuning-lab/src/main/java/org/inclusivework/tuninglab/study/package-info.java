/** What the lab measures: data to tune on, planted worlds, and the figures that documents name. */
@NullMarked
package org.inclusivework.tuninglab.study;

import org.jspecify.annotations.NullMarked;
