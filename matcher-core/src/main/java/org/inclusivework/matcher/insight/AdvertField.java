package org.inclusivework.matcher.insight;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * One text of an opening, as the employer wrote it.
 *
 * @param heading its heading
 * @param text the text, folded
 */
record AdvertField(Label heading, FoldedText text) {
    static final Label EMPLOYER = new Label("用人单位", "employer");
    static final Label TITLE = new Label("岗位名称", "title");
    static final Label DESCRIPTION = new Label("工作内容", "description");
    static final Label CREDENTIALS = new Label("证书要求", "credentials");

    static AdvertField of(Label heading, String text) {
        return new AdvertField(heading, FoldedText.of(text));
    }

    /** Returns the texts of an opening in which wordings are looked for: title, description, credentials, what was declared. */
    static List<AdvertField> of(Opening opening) {
        List<AdvertField> fields = new ArrayList<>();
        fields.add(of(TITLE, opening.title()));
        if (!opening.description().isBlank()) {
            fields.add(of(DESCRIPTION, opening.description()));
        }
        for (String credential : opening.credentials()) {
            fields.add(of(CREDENTIALS, credential));
        }
        opening.declared().forEach((heading, words) -> {
            if (!words.isBlank()) {
                fields.add(of(
                        new Label(heading.isBlank() ? "其他" : heading, heading.isBlank() ? "other" : heading), words));
            }
        });
        return fields;
    }

    /** Returns whether the field stands under a heading about something. */
    boolean about(String... words) {
        String form = FoldedText.of(heading.zh()).text();
        for (String word : words) {
            if (form.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
