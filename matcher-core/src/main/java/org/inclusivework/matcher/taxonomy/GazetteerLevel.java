package org.inclusivework.matcher.taxonomy;

/** What a row of the gazetteer stands for, from the widest to the narrowest. */
public enum GazetteerLevel {
    /** A country: only ever a parent or a qualifier, never the answer. */
    COUNTRY,
    /** A state, Land or region outside China: only ever a parent or a qualifier, never the answer. */
    REGION,
    /** A Chinese province, municipality or autonomous region. */
    PROVINCE,
    /** A Chinese prefecture: a city with districts and counties, an autonomous prefecture, a league. */
    CITY,
    /** A Chinese county, district, county-level city, banner, or a development zone with a code of its own. */
    COUNTY,
    /** A Chinese town, township or street office; it carries the coordinates of its county. */
    TOWN,
    /** A populated place known by name and point only. */
    PLACE;

    /** Whether a row of this level can be an answer, that is, has coordinates. */
    boolean isPlace() {
        return compareTo(PROVINCE) >= 0;
    }
}
