package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What an accommodation costs the employer. */
public enum CostClass implements Labelled {
    /** Nobody has said. */
    UNKNOWN(new Label("没有说明", "not stated")),
    /** Nothing. */
    FREE(new Label("不花钱", "free")),
    /** A single expense. */
    ONE_OFF(new Label("一次性投入", "a single expense")),
    /** A recurring expense. */
    RECURRING(new Label("持续投入", "a recurring expense"));

    private final Label label;

    CostClass(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
