package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** The form in which a person takes in information. */
public enum Communication implements Labelled {
    /** Speech. */
    SPEECH(new Label("口语", "speech")),
    /** Sign language. */
    SIGN(new Label("手语", "sign language")),
    /** Text. */
    TEXT(new Label("文字", "text")),
    /** Large print. */
    LARGE_PRINT(new Label("大字", "large print")),
    /** Braille. */
    BRAILLE(new Label("盲文", "braille")),
    /** Easy-read. */
    EASY_READ(new Label("易读", "easy-read"));

    private final Label label;

    Communication(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
