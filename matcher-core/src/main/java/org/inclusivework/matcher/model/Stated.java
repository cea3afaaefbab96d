package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A yes or no that may not have been said. */
public enum Stated implements Labelled {
    /** Yes. */
    YES(new Label("是", "yes")),
    /** No. */
    NO(new Label("否", "no")),
    /** Nobody has said. */
    UNKNOWN(new Label("没有说明", "not stated"));

    private final Label label;

    Stated(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
