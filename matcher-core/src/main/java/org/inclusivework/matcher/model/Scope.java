package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** The part of working life a need or an offer is about. */
public enum Scope implements Labelled {
    /** The interview. */
    INTERVIEW(new Label("面试", "interview")),
    /** Induction and training. */
    INDUCTION(new Label("入职培训", "induction")),
    /** The daily work. */
    DAILY_WORK(new Label("日常工作", "daily work"));

    private final Label label;

    Scope(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
