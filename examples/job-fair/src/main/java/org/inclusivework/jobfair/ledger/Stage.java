package org.inclusivework.jobfair.ledger;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;

/** A step of what follows a fair, in the order in which steps happen; an intent is not employment. */
public enum Stage implements Labelled {
    /** Both sides said at the fair that they want to go on. */
    INTENT("达成意向", "intent", -1),
    /** The employer took the person on. */
    HIRED("录用", "hired", -1),
    /** The contract or agreement is signed. */
    SIGNED("签合同", "contract signed", 0),
    /** Still in post one month after signing. */
    IN_POST_1("在岗 1 个月", "in post after 1 month", 1),
    /** Still in post three months after signing. */
    IN_POST_3("在岗 3 个月", "in post after 3 months", 3),
    /** Still in post six months after signing. */
    IN_POST_6("在岗 6 个月", "in post after 6 months", 6),
    /** Still in post twelve months after signing. */
    IN_POST_12("在岗 12 个月", "in post after 12 months", 12),
    /** The person left, or what was intended came to nothing; always with a reason. */
    LEFT("离岗", "left", -1);

    private final Label label;
    private final int months;

    Stage(String zh, String en, int months) {
        this.label = new Label(zh, en);
        this.months = months;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whether it is recorded on a follow-up visit. */
    public boolean isVisit() {
        return months > 0;
    }

    /** Returns how many months after signing it falls due; 0 for signing itself, -1 for what has no term. */
    public int months() {
        return months;
    }
}
