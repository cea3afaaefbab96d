package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A kind of working time. */
public enum Shift implements Labelled {
    /** Daytime. */
    DAY(new Label("白班", "day shift")),
    /** Evening. */
    EVENING(new Label("晚班", "evening shift")),
    /** Night. */
    NIGHT(new Label("夜班", "night shift")),
    /** Shifts in rotation, nights among them. */
    ROTATING(new Label("倒班", "rotating shifts")),
    /** Saturday or Sunday. */
    WEEKEND(new Label("周末班", "weekend work"));

    private final Label label;

    Shift(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
