package org.inclusivework.matcher.match;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What a seeker is told in place of a score. */
public enum Suitability implements Labelled {
    /** Eligible, nothing decisive open, and a high score. */
    GOOD_FIT(new Label("很合适", "a good fit")),
    /** Eligible, nothing decisive open. */
    WORTH_A_TRY(new Label("可以试试", "worth a try")),
    /** Eligible, but something decisive is not known yet. */
    ASK_FIRST(new Label("先问清再去", "ask before you go")),
    /** Not to be recommended for now. */
    NOT_NOW(new Label("暂不推荐", "not for now"));

    private final Label label;

    Suitability(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
