package org.inclusivework.matcher.insight;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How much a finding of the opening audit weighs. */
public enum FindingSeverity implements Labelled {
    /** The opening should not be published before this is settled. */
    MUST_SETTLE(new Label("必须先落实", "must be settled")),
    /** Somebody should look at it; there may be a good reason. */
    PLEASE_CHECK(new Label("请核对", "please check")),
    /** It would help more people if it were said or said otherwise. */
    HINT(new Label("建议", "hint"));

    private final Label label;

    FindingSeverity(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
