package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** What a person wishes about working at home. */
public enum HomeWish implements Labelled {
    /** Only work done at home is possible. */
    ONLY_HOME(new Label("只能在家做", "at home only")),
    /** Better at home. */
    PREFERRED(new Label("最好在家做", "at home if possible")),
    /** Either way. */
    NO_PREFERENCE(new Label("都可以", "either way")),
    /** Wishes to work among others, on site. */
    ON_SITE(new Label("想到单位上班", "on site"));

    private final Label label;

    HomeWish(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
