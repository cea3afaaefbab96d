package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** Whether a way of travelling needs somebody to go along. */
public enum Escort implements Labelled {
    /** The person travels alone. */
    NONE(new Label("自己去", "alone")),
    /** Somebody goes along. */
    ESCORTED(new Label("有人陪同", "with an escort"));

    private final Label label;

    Escort(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
