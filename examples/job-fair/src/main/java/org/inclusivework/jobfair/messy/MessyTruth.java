package org.inclusivework.jobfair.messy;

import java.util.Map;

/**
 * What one opening in a messy file means.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet, empty where the format has none
 * @param row its row
 * @param fields what each of its fields means, by the name of the field
 */
public record MessyTruth(String file, String sheet, int row, Map<String, Field> fields) {
    /**
     * What a field means.
     *
     * @param value its value as {@link MessyWords} writes it; empty if it says nothing
     * @param ask whether nobody can know, so that it has to be asked
     * @param header the header of its column, empty if it stands around the table
     * @param row the row of its cell
     */
    public record Field(String value, boolean ask, String header, int row) {}

    public MessyTruth {
        fields = Map.copyOf(fields);
    }
}
