package org.inclusivework.jobfair.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the committed files of the fair; what they were made from is not needed. */
class BundledFairTest {
    private static final List<String> DISTRICTS =
            List.of("321102", "321111", "321112", "321171", "321181", "321182", "321183");
    private static final int MOST_BYTES = 3_000_000;

    private static ReadResult<Opening> openings;
    private static ReadResult<Candidate> candidates;
    private static String openingsText;
    private static String candidatesText;

    @BeforeAll
    static void read() throws IOException {
        openings = RecordReader.openings(ReadOptions.defaults()).read(BundledFair.openings(), BundledFair.OPENINGS);
        candidates =
                RecordReader.candidates(ReadOptions.defaults()).read(BundledFair.candidates(), BundledFair.CANDIDATES);
        try (InputStream in = BundledFair.openings();
                InputStream more = BundledFair.candidates()) {
            openingsText = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            candidatesText = new String(more.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_row_is_read_and_only_places_without_coordinates_and_words_without_codes_are_remarked_on() {
        assertThat(openings.hasErrors()).isFalse();
        assertThat(candidates.hasErrors()).isFalse();
        assertThat(openings.problems()).extracting(RowProblem::column).containsOnly("工作地点", "岗位名称", "工作内容");
        assertThat(RecordReader.openings(ReadOptions.defaults().withoutKnowledge())
                        .read(BundledFair.openings(), BundledFair.OPENINGS)
                        .problems())
                .isNotEmpty()
                .allMatch(problem -> problem.column().equals("工作地点"));
        assertThat(candidates.problems()).allMatch(problem -> problem.column().equals("居住地"));
    }

    @Test
    void the_fair_is_as_large_as_promised_and_the_files_stay_small() {
        assertThat(openings.records()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(openings.records().stream().map(Opening::employer).distinct())
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(candidates.records()).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(openingsText.getBytes(StandardCharsets.UTF_8).length
                        + candidatesText.getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES);
    }

    @Test
    void an_employer_brings_one_to_twenty_five_openings() {
        Map<String, Long> sizes =
                openings.records().stream().collect(Collectors.groupingBy(Opening::employer, Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size >= 1 && size <= 25);
        assertThat(sizes.values()).anyMatch(size -> size >= 12).anyMatch(size -> size == 1);
    }

    @Test
    void every_district_has_openings_and_candidates_near_its_centre() {
        for (String district : DISTRICTS) {
            assertThat(openings.records().stream().flatMap(o -> o.places().stream()))
                    .filteredOn(place -> district.equals(place.areaId()))
                    .as(district)
                    .hasSizeGreaterThanOrEqualTo(20);
            assertThat(candidates.records().stream().flatMap(c -> Stream.ofNullable(c.home())))
                    .filteredOn(place -> district.equals(place.areaId()))
                    .as(district)
                    .hasSizeGreaterThanOrEqualTo(100);
        }
        Stream.concat(
                        openings.records().stream().flatMap(o -> o.places().stream()),
                        candidates.records().stream().flatMap(c -> Stream.ofNullable(c.home())))
                .flatMap(place -> Stream.ofNullable(place.coordinates()))
                .forEach(point -> {
                    assertThat(point.latitude()).isBetween(31.8, 32.4);
                    assertThat(point.longitude()).isBetween(119.0, 120.0);
                });
    }

    @Test
    void the_trades_of_the_city_are_there() {
        for (String code : List.of(
                "4-03-02-02",
                "6-02-01-01",
                "6-02-01-02",
                "4-03-02-08",
                "4-04-05-03",
                "4-01-06-01",
                "2-09-03-06",
                "4-13-01-05",
                "4-01-06-02",
                "4-12-01-01",
                "4-10-02-02",
                "6-09-03-17",
                "6-09-03-11",
                "6-05-01-06",
                "6-07-02-00",
                "6-25-04-07",
                "6-31-05-00",
                "6-31-03-05",
                "6-05-01-03",
                "4-09-08-01",
                "4-09-10-01",
                "4-02-06-01",
                "4-02-07-09",
                "4-07-05-01",
                "4-03-02-05",
                "4-01-02-04",
                "4-02-06-02",
                "3-01-02-05",
                "3-01-02-02",
                "2-06-03-00",
                "4-04-05-05",
                "2-10-05-00",
                "4-08-08-08",
                "4-04-05-01",
                "5-01-02-02",
                "5-03-02-02",
                "5-05-06-01",
                "4-14-03-04",
                "3-01-04-01")) {
            OccupationCode occupation = new OccupationCode(OccupationCode.CSCO, code);
            assertThat(openings.records()).as(code).anyMatch(o -> occupation.equals(o.occupation()));
        }
        assertThat(openings.records().stream().map(Opening::occupation).distinct())
                .hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void medical_and_health_massage_are_two_occupations_and_only_the_first_is_reserved() {
        List<Opening> medical = withOccupation("2-05-10-00");
        List<Opening> health = withOccupation("4-10-04-02");
        assertThat(medical).hasSizeGreaterThanOrEqualTo(4);
        assertThat(health).hasSizeGreaterThanOrEqualTo(8);
        assertThat(medical).allSatisfy(opening -> {
            assertThat(opening.rule()).isNotNull();
            assertThat(opening.credentials()).contains("盲人医疗按摩人员资格证书");
            assertThat(opening.rule().admits(new Certificate(List.of(DisabilityClass.VISION), 4)))
                    .isTrue();
            assertThat(opening.rule().admits(new Certificate(List.of(DisabilityClass.LIMB), 1)))
                    .isFalse();
        });
        assertThat(health).allSatisfy(opening -> assertThat(opening.rule()).isNull());
        assertThat(candidates.records()).anyMatch(c -> c.credentials().contains("盲人医疗按摩人员资格证书"));
    }

    @Test
    void sheltered_posts_cite_their_notice_and_no_other_post_has_a_rule() {
        assertThat(openings.records())
                .filteredOn(o -> o.form() == EmploymentForm.SHELTERED)
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(o -> {
                    assertThat(o.rule()).isNotNull();
                    assertThat(o.rule().citation()).isEqualTo("残联发〔2015〕27号");
                });
        assertThat(openings.records())
                .filteredOn(o -> o.rule() != null)
                .allMatch(o -> o.form() == EmploymentForm.SHELTERED
                        || withOccupation("2-05-10-00").contains(o)
                        || o.credentials().contains("盲人医疗按摩人员资格证书"));
    }

    @Test
    void handcraft_is_done_at_home_by_the_piece_with_every_way_of_delivery() {
        List<Opening> craft = openings.records().stream()
                .filter(o -> o.form() == EmploymentForm.PIECEWORK)
                .toList();
        assertThat(craft).hasSizeGreaterThanOrEqualTo(50);
        assertThat(craft).allSatisfy(o -> assertThat(o.homeWork()).isNotNull());
        assertThat(craft.stream().flatMap(o -> Stream.ofNullable(o.homeWork())).map(HomeWorkTerms::delivery))
                .contains(MaterialDelivery.TO_DOOR, MaterialDelivery.VILLAGE_STATION, MaterialDelivery.SELF);
        assertThat(craft)
                .filteredOn(o -> o.pay() != null)
                .allMatch(o -> o.pay() != null && o.pay().basis() == PayBasis.PIECE)
                .anyMatch(o -> o.pay() != null && o.pay().piecesPerHour() > 0)
                .anyMatch(o -> o.pay() != null && o.pay().piecesPerHour() == 0);
        assertThat(openings.records().stream()
                        .filter(o -> o.homeWork() != null && o.homeWork().sharePercent() == 100))
                .hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void most_openings_say_nothing_about_accommodations_and_some_say_each_state() {
        assertThat(share(openings.records(), o -> o.offers().isEmpty())).isBetween(0.5, 0.8);
        for (OfferState state : List.of(OfferState.PROVIDED, OfferState.ARRANGEABLE, OfferState.UNAVAILABLE)) {
            assertThat(openings.records().stream().flatMap(o -> o.offers().stream()))
                    .filteredOn(offer -> offer.state() == state)
                    .hasSizeGreaterThanOrEqualTo(50);
        }
        // Of all that could be asked of an opening, nearly everything is a question.
        long said =
                openings.records().stream().mapToLong(o -> o.offers().size()).sum();
        assertThat((double) said / openings.records().size() / Accommodation.values().length)
                .isLessThan(0.06);
    }

    @Test
    void sheets_have_the_blanks_of_real_ones() {
        List<Opening> all = openings.records();
        assertThat(share(all, o -> !o.demands().isEmpty())).isBetween(0.4, 0.6);
        assertThat(share(all, o -> o.hours() == null)).isBetween(0.35, 0.6);
        assertThat(share(all, o -> o.shifts().isEmpty())).isBetween(0.35, 0.6);
        assertThat(share(all, o -> o.pay() == null)).isBetween(0.08, 0.25);
        assertThat(share(all, o -> o.skills().isEmpty())).isBetween(0.1, 0.3);
        assertThat(share(all, o -> o.occupation() == null)).isBetween(0.02, 0.12);
        assertThat(share(all, o -> o.positions() == 0)).isBetween(0.01, 0.1);
        assertThat(share(all, o -> o.declared().containsKey("残疾类别及等级要求"))).isBetween(0.05, 0.2);
        assertThat(all).anyMatch(o -> o.places().stream().anyMatch(p -> p.kind() == PlaceKind.SHUTTLE_STOP));
        assertThat(all).anyMatch(o -> o.places().stream().anyMatch(p -> p.coordinates() == null));
        assertThat(all).anyMatch(o -> o.places().isEmpty());
    }

    @Test
    void the_fair_is_open_on_its_day_for_nearly_all() {
        long open = openings.records().stream()
                .filter(o -> o.validFrom() == null || !o.validFrom().isAfter(BundledFair.DATE))
                .filter(o -> o.validTo() == null || !o.validTo().isBefore(BundledFair.DATE))
                .count();
        assertThat(open).isGreaterThanOrEqualTo(500);
        assertThat((double) open / openings.records().size()).isBetween(0.9, 0.995);
    }

    @Test
    void every_skill_and_every_occupation_is_one_of_the_taxonomy() {
        Stream<SkillKey> skills = Stream.concat(
                openings.records().stream().flatMap(o -> o.skills().stream()).map(r -> r.skill()),
                candidates.records().stream().flatMap(c -> c.skills().stream()).map(s -> s.skill()));
        assertThat(skills.distinct())
                .hasSizeGreaterThanOrEqualTo(150)
                .allMatch(key -> SkillTaxonomy.bundled().find(key).isPresent());
        Stream<OccupationCode> occupations = Stream.concat(
                openings.records().stream().flatMap(o -> Stream.ofNullable(o.occupation())),
                candidates.records().stream().flatMap(c -> c.wishedOccupations().stream()));
        assertThat(occupations.distinct())
                .allMatch(code -> OccupationTaxonomy.bundled().find(code).isPresent());
    }

    @Test
    void classes_and_grades_follow_the_prevalence_and_some_are_not_recorded() {
        List<Certificate> certificates = candidates.records().stream()
                .flatMap(c -> Stream.ofNullable(c.certificate()))
                .toList();
        assertThat((double) certificates.size() / candidates.records().size()).isBetween(0.93, 0.97);
        // Per mille of 8,502: vision 1263, hearing 2054, speech 130, limb 2472, intellectual 568, mental 629, multiple
        // 1386.
        double[] expected = {0.149, 0.242, 0.015, 0.291, 0.067, 0.074, 0.163};
        for (DisabilityClass type : DisabilityClass.values()) {
            double share = share(
                    certificates,
                    c -> (c.classes().size() > 1
                                    ? DisabilityClass.MULTIPLE
                                    : c.classes().getFirst())
                            == type);
            assertThat(share)
                    .as(type.name())
                    .isBetween(expected[type.ordinal()] - 0.03, expected[type.ordinal()] + 0.03);
        }
        assertThat(share(certificates, c -> c.grade() <= 2)).isBetween(0.26, 0.34);
    }

    @Test
    void people_of_one_class_differ_and_some_need_nothing() {
        List<Candidate> all = candidates.records();
        assertThat(share(all, c -> c.needs().isEmpty())).isBetween(0.1, 0.35);
        for (NeedStrength strength : NeedStrength.values()) {
            assertThat(share(all, c -> c.needs().stream().anyMatch(n -> n.strength() == strength)))
                    .isGreaterThan(0.15);
        }
        for (DisabilityClass type : DisabilityClass.values()) {
            List<Candidate> ofClass = all.stream()
                    .filter(c ->
                            c.certificate() != null && c.certificate().classes().equals(List.of(type)))
                    .toList();
            if (type != DisabilityClass.MULTIPLE) {
                assertThat(share(ofClass, c -> c.needs().isEmpty()))
                        .as(type.name())
                        .isBetween(0.05, 0.6);
                assertThat(ofClass.stream().map(Candidate::capacities).distinct())
                        .as(type.name())
                        .hasSizeGreaterThan(10);
            }
        }
        // Hardly any need belongs to one class alone.
        for (Accommodation accommodation :
                List.of(Accommodation.PA_SIT, Accommodation.CP_WRITTEN, Accommodation.HC_TEXT)) {
            assertThat(all.stream()
                            .filter(c ->
                                    c.needs().stream().anyMatch(n -> n.anyOf().contains(accommodation)))
                            .flatMap(c -> Stream.ofNullable(c.certificate()))
                            .map(c -> c.classes().getFirst())
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void travel_and_home_wishes_vary() {
        List<Candidate> all = candidates.records();
        for (HomeWish wish : HomeWish.values()) {
            assertThat(share(all, c -> c.homeWork().wish() == wish)).isGreaterThan(0.04);
        }
        for (TravelMode mode : TravelMode.values()) {
            assertThat(all).anyMatch(c -> c.reach().options().stream().anyMatch(way -> way.mode() == mode));
        }
        assertThat(all).anyMatch(c -> c.reach().options().stream().anyMatch(way -> way.escort() == Escort.ESCORTED));
        assertThat(share(all, c -> c.reach().strict())).isBetween(0.15, 0.4);
        assertThat(share(all, c -> c.reach().options().isEmpty())).isBetween(0.02, 0.1);
        assertThat(all.stream().flatMap(c -> Stream.ofNullable(c.home())).map(Place::coordinates))
                .anyMatch(point -> point == null);
    }

    @Test
    void no_number_identifies_anybody() {
        for (String text : List.of(openingsText, candidatesText)) {
            assertThat(text).doesNotContainPattern("(?<![\\d.])1[3-9]\\d{9}(?!\\d)");
            assertThat(text).doesNotContainPattern("(?<![\\d.])0\\d{2,3}-?\\d{7,8}(?!\\d)");
            assertThat(text).doesNotContainPattern("\\d{15,}");
            assertThat(text).doesNotContain("残疾人证号", "身份证", "统一社会信用代码", "联系电话");
        }
        Pattern formOfAddress = Pattern.compile("\\p{IsHan}(女士|先生)");
        assertThat(candidates.records())
                .allMatch(
                        c -> c.name() != null && formOfAddress.matcher(c.name()).matches());
        assertThat(candidates.records()).allMatch(c -> c.id().matches("c-\\d{4}"));
        assertThat(openings.records()).allMatch(o -> o.id().matches("o-\\d{4}"));
    }

    @Test
    void the_words_that_are_never_used_occur_nowhere() {
        List<String> never = Arrays.asList("残废,缺陷,正常人,健康人,患者,聋哑人,弱智,智障,精神病人,弱势,关爱岗,特殊照顾,不合格,淘汰,剩余人员".split(",", -1));
        for (String text : List.of(openingsText, candidatesText)) {
            assertThat(never).noneMatch(text::contains);
        }
    }

    @Test
    void no_employer_looks_like_a_registered_company() {
        assertThat(openings.records().stream().map(Opening::employer).distinct())
                .noneMatch(name -> name.contains("公司") || name.contains("集团") || name.contains("镇江"));
    }

    private static List<Opening> withOccupation(String code) {
        OccupationCode occupation = new OccupationCode(OccupationCode.CSCO, code);
        return openings.records().stream()
                .filter(o -> occupation.equals(o.occupation()))
                .toList();
    }

    private static <T> double share(List<T> all, Predicate<? super T> test) {
        return (double) all.stream().filter(test).count() / all.size();
    }
}
