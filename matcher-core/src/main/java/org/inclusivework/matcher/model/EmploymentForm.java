package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** The form of employment of an opening. */
public enum EmploymentForm implements Labelled {
    /** A post on the ordinary labour market. */
    OPEN(new Label("按比例或一般就业", "open employment")),
    /** Open employment with a job coach. */
    SUPPORTED(new Label("支持性就业", "supported employment")),
    /** Sheltered work with an agreement and insurance. */
    SHELTERED(new Label("辅助性就业", "sheltered work")),
    /** Handcraft or assembly paid by the piece. */
    PIECEWORK(new Label("来料加工（计件）", "piecework")),
    /** Flexible or freelance work. */
    FLEXIBLE(new Label("灵活就业", "flexible work"));

    private final Label label;

    EmploymentForm(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
