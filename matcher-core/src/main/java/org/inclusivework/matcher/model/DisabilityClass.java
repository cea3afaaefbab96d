package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A class of the Chinese disability certificate; held for rule-based posts, quota and statistics only, never scored. */
public enum DisabilityClass implements Labelled {
    /** Class 1. */
    VISION(new Label("视力", "vision")),
    /** Class 2. */
    HEARING(new Label("听力", "hearing")),
    /** Class 3. */
    SPEECH(new Label("言语", "speech")),
    /** Class 4. */
    LIMB(new Label("肢体", "limb")),
    /** Class 5. */
    INTELLECTUAL(new Label("智力", "intellectual")),
    /** Class 6. */
    MENTAL(new Label("精神", "mental")),
    /** Class 7. */
    MULTIPLE(new Label("多重", "multiple"));

    private final Label label;

    DisabilityClass(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
