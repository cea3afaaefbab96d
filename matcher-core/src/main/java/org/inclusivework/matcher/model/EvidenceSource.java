package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** Who said what is recorded about an offer. */
public enum EvidenceSource implements Labelled {
    /** The advert. */
    ADVERT(new Label("招聘启事", "advert")),
    /** The employer, asked. */
    EMPLOYER(new Label("单位答复", "employer")),
    /** An officer who checked. */
    OFFICER(new Label("经办人核实", "officer")),
    /** A visit on site. */
    VISIT(new Label("实地查看", "visit"));

    private final Label label;

    EvidenceSource(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
