/** The command-line program that ranks a job fair. */
@NullMarked
package org.inclusivework.jobfair;

import org.jspecify.annotations.NullMarked;
