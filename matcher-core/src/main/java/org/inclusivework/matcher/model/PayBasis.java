package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What an amount of pay is paid for. */
public enum PayBasis implements Labelled {
    /** A month. */
    MONTH(new Label("每月", "a month")),
    /** An hour. */
    HOUR(new Label("每小时", "an hour")),
    /** A day. */
    DAY(new Label("每天", "a day")),
    /** A year. */
    YEAR(new Label("每年", "a year")),
    /** A piece. */
    PIECE(new Label("每件", "a piece"));

    private final Label label;

    PayBasis(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
