package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What an employer offers of one accommodation, best first; silence is {@link #UNKNOWN}, the normal case. */
public enum OfferState implements Labelled {
    /** It is there today. */
    PROVIDED(new Label("已具备", "provided")),
    /** The employer will arrange it. */
    ARRANGEABLE(new Label("可安排", "can be arranged")),
    /** Nobody has said; a question to the employer. */
    UNKNOWN(new Label("待确认", "to be confirmed")),
    /** The employer cannot offer it for now. */
    UNAVAILABLE(new Label("暂不能提供", "not available for now"));

    private final Label label;

    OfferState(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
