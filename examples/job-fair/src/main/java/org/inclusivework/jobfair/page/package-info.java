/** The pages of a fair: what candidates, employers and the organiser see, print and send; each page stands on its own. */
@NullMarked
package org.inclusivework.jobfair.page;

import org.jspecify.annotations.NullMarked;
