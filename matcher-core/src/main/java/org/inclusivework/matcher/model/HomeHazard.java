package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What makes work unsafe in a home where others live. */
public enum HomeHazard implements Labelled {
    /** Chemicals, solvents, strong glue. */
    CHEMICALS(new Label("化学品、胶水", "chemicals")),
    /** Blades. */
    BLADES(new Label("刀具", "blades")),
    /** Hot tools. */
    HEAT(new Label("高温器具", "heat"));

    private final Label label;

    HomeHazard(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
