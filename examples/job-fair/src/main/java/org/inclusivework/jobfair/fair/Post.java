package org.inclusivework.jobfair.fair;

/**
 * A trade that an employer hires in one opening.
 *
 * @param employer the employer
 * @param trade the trade
 */
record Post(Employer employer, Trade trade) {}
