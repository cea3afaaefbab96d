package org.inclusivework.matcher.taxonomy;

/** The language a text is rendered in; Chinese and English are both complete. */
public enum Language {
    /** Simplified Chinese. */
    ZH("zh-CN"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns the BCP 47 tag, as for an HTML {@code lang} attribute. */
    public String tag() {
        return tag;
    }
}
