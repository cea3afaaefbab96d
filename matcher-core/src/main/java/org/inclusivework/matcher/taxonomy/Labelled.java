package org.inclusivework.matcher.taxonomy;

/** Something with a name in Chinese and English. */
public interface Labelled {
    /** Returns the name in both languages. */
    Label label();
}
