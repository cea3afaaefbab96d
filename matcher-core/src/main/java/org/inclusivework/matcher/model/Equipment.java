package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** Equipment that home-based work may need. */
public enum Equipment implements Labelled {
    /** A computer. */
    COMPUTER(new Label("电脑", "computer")),
    /** A smartphone. */
    SMARTPHONE(new Label("智能手机", "smartphone")),
    /** A sewing machine. */
    SEWING_MACHINE(new Label("缝纫机", "sewing machine")),
    /** A small press. */
    PRESS(new Label("小型压机", "small press")),
    /** Hand tools. */
    HAND_TOOLS(new Label("手工工具", "hand tools"));

    private final Label label;

    Equipment(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
