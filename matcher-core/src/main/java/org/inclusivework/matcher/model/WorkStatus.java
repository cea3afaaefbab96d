package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** The contract under which home-based work is done; it affects quota credit, never a score. */
public enum WorkStatus implements Labelled {
    /** Nobody has said. */
    NOT_STATED(new Label("没有说明", "not stated")),
    /** Employee. */
    EMPLOYEE(new Label("签劳动合同", "employee")),
    /** Contractor. */
    CONTRACTOR(new Label("承揽", "contractor")),
    /** Member of a workshop. */
    WORKSHOP(new Label("工坊成员", "workshop member"));

    private final Label label;

    WorkStatus(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
