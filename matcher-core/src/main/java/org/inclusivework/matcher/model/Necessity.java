package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** Whether a skill must be there or is welcome. */
public enum Necessity implements Labelled {
    /** The work needs it. */
    ESSENTIAL(new Label("必备", "essential")),
    /** Welcome. */
    OPTIONAL(new Label("加分", "optional"));

    private final Label label;

    Necessity(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
