package org.inclusivework.matcher.io;

import org.inclusivework.matcher.taxonomy.Label;

/**
 * Where a value stands while it is read: a column or the path of a JSON property, and whether its values are private.
 *
 * @param column the header or path
 * @param isPrivate whether values are never repeated
 * @param log where problems go
 */
record Spot(String column, boolean isPrivate, RowLog log) {
    void error(String value, Label reason, Label remedy) {
        log.error(column, isPrivate ? "" : value, reason, remedy);
    }

    void error(String value, String reasonZh, String reasonEn, String remedyZh, String remedyEn) {
        error(value, new Label(reasonZh, reasonEn), new Label(remedyZh, remedyEn));
    }

    void warn(String value, Label reason, Label remedy) {
        log.warn(column, isPrivate ? "" : value, reason, remedy);
    }

    void warn(String value, String reasonZh, String reasonEn, String remedyZh, String remedyEn) {
        warn(value, new Label(reasonZh, reasonEn), new Label(remedyZh, remedyEn));
    }

    /** Warns about a word that may occur in many rows: once a file. */
    void warnOnce(String value, Label reason, Label remedy) {
        if (log.firstTime(column, value)) {
            warn(value, reason, remedy);
        }
    }

    /** Says once a file how words were understood. */
    void noteOnce(String value, Label reason, Label remedy) {
        if (log.firstTime(column, value)) {
            log.note(column, isPrivate ? "" : value, reason, remedy);
        }
    }

    /** Whether this is the first time that something is said about a word here. */
    boolean firstTime(String value) {
        return log.firstTime(column, value);
    }

    Spot at(String deeper) {
        return new Spot(column.isEmpty() ? deeper : column + "." + deeper, isPrivate, log);
    }

    Spot at(int position) {
        return new Spot(column + "[" + position + "]", isPrivate, log);
    }

    Spot asPrivate() {
        return new Spot(column, true, log);
    }
}
