package org.inclusivework.matcher.model;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A level of schooling, lowest first. */
public enum EducationLevel implements Labelled {
    /** No schooling asked for or completed. */
    NONE(new Label("不限", "no requirement")),
    /** Primary school. */
    PRIMARY(new Label("小学", "primary school")),
    /** Lower secondary school. */
    LOWER_SECONDARY(new Label("初中", "lower secondary school")),
    /** Upper secondary or vocational school. */
    UPPER_SECONDARY(new Label("高中（中专、技校）", "upper secondary or vocational school")),
    /** Junior college. */
    JUNIOR_COLLEGE(new Label("大专", "junior college")),
    /** Bachelor's degree. */
    BACHELOR(new Label("本科", "bachelor's degree")),
    /** Master's degree or higher. */
    MASTER(new Label("硕士及以上", "master's degree or higher"));

    private final Label label;

    EducationLevel(Label label) {
        this.label = label;
    }

    /** Returns the name in Chinese and English. */
    @Override
    public Label label() {
        return label;
    }
}
