package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 10: what employers see does not hang on anything private of anybody. */
final class EmployerPagesTest {
    private static final int CHANGES = 200;
    private static final List<Opening> OPENINGS = SmallFair.OPENINGS.subList(0, 9);
    private static final List<Candidate> CANDIDATES = SmallFair.CANDIDATES.subList(0, 6);

    @TempDir
    Path folder;

    @Test
    void changingEveryPrivateFieldOfEverybodyTwoHundredTimesChangesNoByteOfAnEmployersFile() {
        Report before = Report.of(folder.resolve("before"), OPENINGS, CANDIDATES);
        Map<String, String> expected = before.files("employers");
        assertThat(expected).isNotEmpty();
        Map<String, String> own = before.files("candidates");
        int others = 0;
        for (int seed = 1; seed <= CHANGES; seed++) {
            Random random = new Random(seed);
            List<Candidate> changed = CANDIDATES.stream()
                    .map(candidate -> changed(candidate, random))
                    .toList();
            Report after = Report.of(folder.resolve("after-" + seed), OPENINGS, changed);
            assertThat(after.files("employers")).as("seed %d", seed).isEqualTo(expected);
            others += after.files("candidates").equals(own) ? 0 : 1;
        }
        assertThat(others).as("runs in which the candidates' own pages did change").isEqualTo(CHANGES);
    }

    private static Candidate changed(Candidate candidate, Random random) {
        return candidate.toBuilder()
                .name("求职者" + random.nextInt(1000))
                .education(pick(EducationLevel.values(), random))
                .reach(new Reach(
                        List.of(TravelOption.kilometres(pick(TravelMode.values(), random), 1 + random.nextInt(60))),
                        random.nextBoolean()))
                .needs(needs(random))
                .capacities(List.of(new Capacity(pick(WorkFunction.values(), random), random.nextInt(4), "自述")))
                .shiftsRefused(random.nextBoolean() ? List.of() : List.of(pick(Shift.values(), random)))
                .maxHours(random.nextBoolean() ? null : 10 + random.nextInt(60))
                .dormitory(pick(DormitoryWish.values(), random))
                .payFloor(random.nextBoolean() ? null : Pay.yuanPerMonth(1000 + random.nextInt(6000), 9000))
                .contact(new Contact(
                        pick(ContactChannel.values(), random), List.of(pick(Communication.values(), random))))
                .certificate(new Certificate(List.of(pick(DisabilityClass.values(), random)), 1 + random.nextInt(4)))
                .build();
    }

    private static List<AccommodationNeed> needs(Random random) {
        List<AccommodationNeed> needs = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            needs.add(AccommodationNeed.of(
                    pick(NeedStrength.values(), random),
                    pick(Accommodation.values(), random),
                    pick(Accommodation.values(), random)));
        }
        return needs;
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
