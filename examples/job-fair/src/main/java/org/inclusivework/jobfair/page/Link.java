package org.inclusivework.jobfair.page;

/**
 * A link to another page of the folder.
 *
 * @param href the relative address, made of safe file names
 * @param label its words
 * @param lang the language of its words and of the page, a tag; empty for that of this page
 */
record Link(String href, String label, String lang) {
    Link(String href, String label) {
        this(href, label, "");
    }
}
