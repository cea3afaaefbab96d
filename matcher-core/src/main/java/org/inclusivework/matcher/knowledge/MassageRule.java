package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps blind medical massage (2-05-10-00) and health massage (4-10-04-02) apart, which people call by the same names
 * and the law does not: the first is treatment under a licence of medicine, the second is a service.
 *
 * <p>Where the words say which is meant, it stands before the other. Where they do not, both get the same strength, so
 * that neither can be taken without a question and both are there to choose from.
 */
final class MassageRule {

    private static final String MEDICAL = "csco:2-05-10-00";
    private static final String HEALTH = "csco:4-10-04-02";
    private static final List<String> MEDICAL_WORDS = List.of("医疗", "医院", "医师");
    private static final List<String> HEALTH_WORDS = List.of("保健", "足疗", "足浴", "足道", "养生", "采耳", "spa");

    /** A word against treatment, which says that a service is meant. */
    private static final Pattern NO_TREATMENT = Pattern.compile("(非|不是|不做|不属于|无)医疗");

    private final int medical;
    private final int health;

    MassageRule(LabelSpace space) {
        medical = space.place(MEDICAL);
        health = space.place(HEALTH);
    }

    /** Puts the two in the order that the words allow, or level. */
    void apply(String words, float[] strengths) {
        if (medical < 0 || health < 0) {
            return;
        }
        float more = Math.max(strengths[medical], strengths[health]);
        float less = Math.min(strengths[medical], strengths[health]);
        String said = NO_TREATMENT.matcher(words).replaceAll(HEALTH_WORDS.get(0));
        boolean saysMedical = MEDICAL_WORDS.stream().anyMatch(said::contains);
        boolean saysHealth = HEALTH_WORDS.stream().anyMatch(said::contains);
        if (saysMedical == saysHealth) {
            strengths[medical] = 0.5f * (more + less);
            strengths[health] = strengths[medical];
        } else {
            strengths[medical] = saysMedical ? more : less;
            strengths[health] = saysMedical ? less : more;
        }
    }
}
