/**
 * What becomes of a fair: who came, what was shown to whom, what followed, and who may be told what; kept in one file that survives
 * crashes, counted for reports, and deleted when its time is over.
 */
@NullMarked
package org.inclusivework.jobfair.ledger;

import org.jspecify.annotations.NullMarked;
