package org.inclusivework.jobfair.ledger;

import java.util.Locale;
import java.util.Optional;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** The sex a person stated, for statistics only; it is in no record that is matched. */
public enum Sex implements Labelled {
    /** A woman. */
    WOMAN("女", "women"),
    /** A man. */
    MAN("男", "men"),
    /** Nobody asked, or the person did not say. */
    NOT_STATED("未登记", "not stated");

    private final Label label;

    Sex(String zh, String en) {
        this.label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Reads what a sheet or a command line says; empty text is {@link #NOT_STATED}, and nothing is returned for other words. */
    public static Optional<Sex> read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "女", "女性", "女士", "f", "female", "woman" -> Optional.of(WOMAN);
            case "男", "男性", "先生", "m", "male", "man" -> Optional.of(MAN);
            case "", "未登记", "不详", "保密", "-" -> Optional.of(NOT_STATED);
            default -> Optional.empty();
        };
    }
}
