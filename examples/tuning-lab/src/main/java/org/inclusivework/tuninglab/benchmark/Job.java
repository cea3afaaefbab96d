package org.inclusivework.tuninglab.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;

/**
 * A made-up opening: what is true, and what the advert says.
 *
 * @param stated the advert, by language (zh, en)
 * @param work the trade that is really done, which need not be that of the advert
 * @param offers what the employer would really do
 * @param demands in truth, in the order of functions
 */
@SuppressWarnings("ArrayRecordComponent")
record Job(
        String id,
        List<Opening> stated,
        String employer,
        Trade work,
        boolean licenceNeeded,
        Map<Accommodation, Offer> offers,
        int[] demands,
        Town town,
        Coordinates site,
        Town shuttleTown,
        boolean shuttle,
        double daysOnSite,
        boolean equipmentBrought,
        boolean internetNeeded,
        Set<Shift> shifts,
        int hours,
        int pay) {

    /** What an employer would really do. */
    enum Offer {
        HERE,
        SOON,
        LATE,
        REFUSED
    }

    /** Whether something is there within four weeks. */
    boolean inTime(Accommodation accommodation) {
        return offers.getOrDefault(accommodation, Offer.REFUSED).ordinal() <= Offer.SOON.ordinal();
    }
}
