package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How home-based work is accompanied. */
public enum HomeSupervision implements Labelled {
    /** Nobody has said. */
    NOT_STATED(new Label("没有说明", "not stated")),
    /** By messages, at one's own time. */
    ASYNC(new Label("线上留言", "by messages")),
    /** By a daily call. */
    DAILY_CALL(new Label("每天通话", "a daily call")),
    /** By a visiting coach. */
    COACH(new Label("有人上门指导", "a visiting coach"));

    private final Label label;

    HomeSupervision(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
