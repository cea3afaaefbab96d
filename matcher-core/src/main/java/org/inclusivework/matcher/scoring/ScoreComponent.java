package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** One of the four parts of a score, in the one order of summation. */
public enum ScoreComponent implements Labelled {
    /** Whether what the person needs is there, and what the work asks of body and mind can be met. */
    ACCOMMODATION("accommodation", new Label("合理便利", "accommodations")),
    /** Whether the person can do the work, or nearly. */
    SKILLS("skills", new Label("技能", "skills")),
    /** Whether the person can get there. */
    LOCATION("location", new Label("出行", "location")),
    /** Whether the work can be done where the person wishes to do it. */
    HOME("home", new Label("居家", "home-based work"));

    private final String key;
    private final Label label;

    ScoreComponent(String key, Label label) {
        this.key = key;
        this.label = label;
    }

    /** Returns the name used in files: {@code accommodation}, {@code skills}, {@code location}, {@code home}. */
    public String key() {
        return key;
    }

    @Override
    public Label label() {
        return label;
    }
}
