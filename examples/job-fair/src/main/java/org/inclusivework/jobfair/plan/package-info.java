/** Who goes to which booth, when, and with whose help: from sheets of booths, helpers and buses to a plan that is kept and changed. */
@NullMarked
package org.inclusivework.jobfair.plan;

import org.jspecify.annotations.NullMarked;
