package org.inclusivework.matcher.taxonomy;

/** A group of the accommodation catalogue, in catalogue order. */
public enum AccommodationGroup implements Labelled {
    /** Physical. */
    PA(new Label("身体与空间", "body and space")),
    /** Vision. */
    VI(new Label("看", "seeing")),
    /** Hearing and communication. */
    HC(new Label("听与沟通", "hearing and communication")),
    /** Cognitive and psychosocial. */
    CP(new Label("理解与心理", "cognition and mind")),
    /** Schedule. */
    SC(new Label("工时与班次", "schedule")),
    /** Assistive technology. */
    AT(new Label("辅助技术", "assistive technology")),
    /** Support person. */
    SP(new Label("支持人员", "support person")),
    /** Safety. */
    SF(new Label("安全", "safety")),
    /** Living. */
    LV(new Label("食宿", "board and lodging")),
    /** Transport. */
    TR(new Label("交通", "transport")),
    /** Home-based. */
    HB(new Label("居家", "home-based"));

    private final Label label;

    AccommodationGroup(Label label) {
        this.label = label;
    }

    /** Returns the name of the group. */
    @Override
    public Label label() {
        return label;
    }
}
