/** What to confirm with an employer before the fair, made from its openings alone, and the answers that come back. */
@NullMarked
package org.inclusivework.jobfair.question;

import org.jspecify.annotations.NullMarked;
