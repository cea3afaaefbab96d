package org.inclusivework.matcher.allocation;

import org.inclusivework.matcher.model.Ids;

/**
 * A place where people are seen at a fair: an employer's booth, or one opening where openings are interviewed for singly.
 *
 * @param id the id, see {@link Ids}
 * @param interviews how many people can be seen there, held pairs included, 0 to {@value #MOST}; this counts interviews, not the
 *     positions to be filled
 */
public record Booth(String id, int interviews) {
    /** The largest number of interviews at one booth. */
    public static final int MOST = 100_000;

    public Booth {
        Ids.check("booth", id);
        Refusal.range("booth.interviews", interviews, 0, MOST);
    }
}
