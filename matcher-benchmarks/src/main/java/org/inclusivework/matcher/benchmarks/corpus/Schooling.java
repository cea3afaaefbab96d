package org.inclusivework.matcher.benchmarks.corpus;

import java.util.List;
import org.inclusivework.matcher.model.EducationLevel;

/** What an occupation usually takes and pays. */
final class Schooling {
    /** Yuan for the purchasing power of a dollar of wages, roughly. */
    private static final double YUAN = 1.5;

    private Schooling() {}

    /** Returns a level of schooling usual for a job zone of O*NET, 1 (little preparation) to 5. */
    static EducationLevel usual(int zone, Dice dice) {
        List<EducationLevel> usual = switch (zone) {
            case 1 -> List.of(EducationLevel.PRIMARY, EducationLevel.LOWER_SECONDARY);
            case 2 -> List.of(EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY);
            case 3 -> List.of(EducationLevel.UPPER_SECONDARY, EducationLevel.JUNIOR_COLLEGE);
            case 4 -> List.of(EducationLevel.BACHELOR, EducationLevel.JUNIOR_COLLEGE);
            default -> List.of(EducationLevel.BACHELOR, EducationLevel.MASTER);
        };
        return dice.oneOf(usual);
    }

    /** Returns the certificate of competence of an occupation. */
    static String credential(Work work) {
        return work.chinese().isEmpty()
                ? work.titles().getFirst() + " certificate"
                : work.chinese().getFirst().titles().getFirst() + "证";
    }

    /** Returns the usual pay a month in the town's currency, 0 where no source has it. */
    static double monthlyPay(Work work, Town town) {
        return town.inChina() ? work.monthlyPay() * YUAN : work.monthlyPay();
    }
}
