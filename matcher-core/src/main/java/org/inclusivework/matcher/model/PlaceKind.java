package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What a place of an opening is. */
public enum PlaceKind implements Labelled {
    /** Where the work is done. */
    WORKPLACE(new Label("工作地点", "workplace")),
    /** Where the employer's shuttle picks people up. */
    SHUTTLE_STOP(new Label("班车站点", "shuttle stop"));

    private final Label label;

    PlaceKind(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
