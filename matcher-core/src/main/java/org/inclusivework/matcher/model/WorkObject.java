package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What the work handles; it decides what has to travel. */
public enum WorkObject implements Labelled {
    /** Files and records. */
    DATA(new Label("数据文件", "data")),
    /** Calls. */
    VOICE(new Label("通话", "voice")),
    /** Goods a person can carry. */
    SMALL_GOODS(new Label("小件物品", "small goods")),
    /** Goods that need a vehicle. */
    BULKY_GOODS(new Label("大件物品", "bulky goods"));

    private final Label label;

    WorkObject(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
