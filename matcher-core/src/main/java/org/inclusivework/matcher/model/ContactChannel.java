package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How a person wishes to be contacted. */
public enum ContactChannel implements Labelled {
    /** By phone. */
    PHONE(new Label("电话", "phone")),
    /** By text message. */
    TEXT(new Label("短信", "text message")),
    /** By WeChat. */
    WECHAT(new Label("微信", "WeChat")),
    /** Through the escort. */
    ESCORT(new Label("通过陪同人", "through the escort"));

    private final Label label;

    ContactChannel(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
