package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A kind of internet connection, weakest first. */
public enum Internet implements Labelled {
    /** None. */
    NONE(new Label("没有网络", "none")),
    /** A mobile connection. */
    MOBILE(new Label("手机网络", "mobile")),
    /** A fixed line. */
    FIXED(new Label("宽带", "fixed line"));

    private final Label label;

    Internet(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
