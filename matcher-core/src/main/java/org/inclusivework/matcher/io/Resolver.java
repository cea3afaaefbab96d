package org.inclusivework.matcher.io;

import org.inclusivework.matcher.model.Place;

/**
 * What words of a file name: skills, occupations and places. Never a guess: what is not certain is kept as written and reported.
 *
 * @param skills reads skills
 * @param occupations reads occupations
 * @param places reads places
 */
record Resolver(SkillWords skills, OccupationText occupations, PlaceFinder places) {

    /** The place that a text names; without coordinates where that is not certain. */
    Place place(Spot spot, String text) {
        return places.find(spot, text);
    }
}
