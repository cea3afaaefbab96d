package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How much a person needs an accommodation, strongest first. */
public enum NeedStrength implements Labelled {
    /** Without it the work cannot be done: an unavailable one makes the opening ineligible. */
    REQUIRED(new Label("必须有", "required")),
    /** Much needed. */
    IMPORTANT(new Label("很需要", "important")),
    /** Better with it. */
    PREFERRED(new Label("有更好", "preferred"));

    private final Label label;

    NeedStrength(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
