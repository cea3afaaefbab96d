package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How the quality of home-based work is checked. */
public enum QualityCheck implements Labelled {
    /** Nobody has said. */
    NOT_STATED(new Label("没有说明", "not stated")),
    /** When goods are fetched. */
    AT_PICKUP(new Label("取货时检验", "at pick-up")),
    /** Remotely. */
    REMOTE(new Label("远程检验", "remotely")),
    /** By a visit. */
    SUPERVISOR_VISIT(new Label("上门检验", "by a visit"));

    private final Label label;

    QualityCheck(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
