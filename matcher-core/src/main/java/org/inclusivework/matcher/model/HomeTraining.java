package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** Where home-based work is learned. */
public enum HomeTraining implements Labelled {
    /** Nobody has said. */
    NOT_STATED(new Label("没有说明", "not stated")),
    /** Remotely. */
    REMOTE(new Label("远程培训", "remotely")),
    /** At a centre first. */
    CENTRE_FIRST(new Label("先到点培训", "at a centre first")),
    /** By a visit at home. */
    HOME_VISIT(new Label("上门培训", "at home"));

    private final Label label;

    HomeTraining(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
