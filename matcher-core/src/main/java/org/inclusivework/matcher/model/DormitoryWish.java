package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What a person wishes about living in at the employer's. */
public enum DormitoryWish implements Labelled {
    /** Does not want to live in. */
    REFUSED(new Label("不住宿", "no")),
    /** May live in. */
    ACCEPTED(new Label("可以住宿", "acceptable")),
    /** Needs to live in. */
    NEEDED(new Label("需要住宿", "needed"));

    private final Label label;

    DormitoryWish(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
