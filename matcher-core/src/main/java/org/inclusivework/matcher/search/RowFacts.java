package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.PackedFacts;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one row after the other; not thread-safe. */
final class RowFacts {
    private final OpeningRows rows;
    private final OccupationFacts[] occupations;
    private final @Nullable String[] credentials;
    private final OpeningFacts facts = OpeningFacts.scratch();

    RowFacts(OpeningRows rows, OccupationFacts[] occupations, @Nullable String[] credentials) {
        this.rows = rows;
        this.occupations = occupations;
        this.credentials = credentials;
    }

    /** Returns the facts at a position, until the next call. */
    OpeningFacts at(int position) {
        ByteBuffer buffer = rows.buffer(position);
        int start = rows.start(position);
        int requirements = OpeningRows.requirements(buffer, start);
        int from = OpeningRows.factsStart(buffer, start + OpeningRows.idOffset(requirements));
        PackedFacts.read(buffer, from, occupations[OpeningRows.occupation(buffer, start)], credentials, facts);
        facts.requirements(requirements);
        return facts;
    }

    /** Adds all places of the opening at a position. */
    void addPlaces(OpeningBox box, int position) {
        at(position);
        if (facts.hasUnlocatedPlace()) {
            box.addUnlocated();
        }
        for (int i = 0; i < facts.locatedPlaces(); i++) {
            box.addPlace(facts.x(i), facts.y(i), facts.z(i));
        }
    }

    /** Makes the circle of a box hold all of them. */
    void widen(OpeningBox box, int position) {
        at(position);
        for (int i = 0; i < facts.locatedPlaces(); i++) {
            box.widen(facts.x(i), facts.y(i), facts.z(i));
        }
    }
}
