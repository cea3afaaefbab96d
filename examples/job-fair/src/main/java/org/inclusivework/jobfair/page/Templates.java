package org.inclusivework.jobfair.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Makes pages of what they show; thread-safe. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    /**
     * Makes a page.
     *
     * @param template the file of its template
     * @param page what it shows
     */
    static byte[] render(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(template, page, output);
        return output.toByteArray();
    }
}
