package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** How often the work is done on the employer's site, least first. */
public enum OnSiteFrequency implements Labelled {
    /** Never. */
    NEVER(new Label("不用到单位", "never")),
    /** For onboarding only. */
    ONBOARDING(new Label("只在入职时", "for onboarding only")),
    /** About once a month. */
    MONTHLY(new Label("每月一次左右", "about monthly")),
    /** Once or twice a week. */
    WEEKLY(new Label("每周一两次", "about weekly")),
    /** On most working days. */
    DAILY(new Label("每天", "daily"));

    private final Label label;

    OnSiteFrequency(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
