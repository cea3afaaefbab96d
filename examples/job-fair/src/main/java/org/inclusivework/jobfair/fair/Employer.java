package org.inclusivework.jobfair.fair;

import java.util.List;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.Stated;

/**
 * An invented employer.
 *
 * @param name the name, coined of two words that go together nowhere else
 * @param sector its kind
 * @param district where its main site is
 * @param places its sites and shuttle stops, the main site first
 * @param manner how much it says about what it offers
 * @param siteOffers what holds for everybody who works there
 * @param dormitory whether people can live in
 * @param openings how many openings it brings
 */
record Employer(
        String name,
        Sector sector,
        District district,
        List<Place> places,
        Manner manner,
        List<AccommodationOffer> siteOffers,
        Stated dormitory,
        int openings) {

    /** How much an employer says about what it offers. */
    enum Manner {
        SILENT,
        SOMETIMES,
        OPEN
    }
}
