package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How material and finished goods travel between home and employer. */
public enum MaterialDelivery implements Labelled {
    /** Nothing travels. */
    NOT_NEEDED(new Label("没有材料往来", "not needed")),
    /** Brought and fetched at the door. */
    TO_DOOR(new Label("送取上门", "to the door")),
    /** Brought to a station in the village or neighbourhood. */
    VILLAGE_STATION(new Label("送到村（社区）站点", "to the village station")),
    /** The person collects and delivers. */
    SELF(new Label("自己取送", "self-collection"));

    private final Label label;

    MaterialDelivery(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
