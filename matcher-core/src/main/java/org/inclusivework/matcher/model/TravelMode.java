package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A way of getting to work. */
public enum TravelMode implements Labelled {
    /** On foot. */
    WALK(new Label("步行", "on foot")),
    /** By wheelchair or wheelchair scooter on the pavement. */
    WHEELCHAIR(new Label("轮椅", "wheelchair")),
    /** By bicycle or hand-cranked tricycle. */
    BICYCLE(new Label("自行车", "bicycle")),
    /** By e-bike or electric tricycle. */
    EBIKE(new Label("电动车", "e-bike")),
    /** By bus. */
    BUS(new Label("公交", "bus")),
    /** By car, one's own or a relative's. */
    CAR(new Label("汽车", "car"));

    private final Label label;

    TravelMode(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
