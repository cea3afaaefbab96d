package org.inclusivework.matcher.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.Evidence;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeSupervision;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.QualityCheck;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.model.WorkStatus;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Seeded records that use every part of the model, with texts full of what has a meaning in some cell. */
final class RandomRecords {
    private static final String NASTY = "；;、,，|｜=＝:：@＠()（）[]［］*＊\\\"'+-ab9 \n镇江岗位é😀";

    private final RandomGenerator random;
    private int count;

    RandomRecords(RandomGenerator random) {
        this.random = random;
    }

    private boolean chance() {
        return random.nextInt(3) != 0;
    }

    private <T> @Nullable T maybe(Supplier<T> supplier) {
        return chance() ? supplier.get() : null;
    }

    private <E> E one(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    private <E> List<E> some(E[] constants) {
        return Stream.of(constants).filter(each -> random.nextInt(3) == 0).toList();
    }

    private <E> List<E> oneOrMore(E[] constants) {
        List<E> list = some(constants);
        return list.isEmpty() ? List.of(one(constants)) : list;
    }

    private <T> List<T> list(int atMost, Supplier<T> supplier) {
        return Stream.generate(supplier).limit(random.nextInt(atMost + 1)).toList();
    }

    /** A text without white space around it. */
    String text() {
        StringBuilder out = new StringBuilder();
        int length = 1 + random.nextInt(12);
        int[] pool = NASTY.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            out.appendCodePoint(pool[random.nextInt(pool.length)]);
        }
        String text = out.toString().strip();
        return text.isEmpty() ? "x" : text;
    }

    private double amount() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(10_000);
            case 1 -> random.nextInt(1_000_000) / 100.0;
            case 2 -> random.nextDouble();
            default -> random.nextDouble() * 1e12;
        };
    }

    private SkillKey skill() {
        List<org.inclusivework.matcher.taxonomy.Skill> all =
                SkillTaxonomy.bundled().skills();
        if (random.nextBoolean()) {
            return all.get(random.nextInt(all.size())).key();
        }
        String text = "s" + text() + ":" + random.nextInt(7);
        return SkillKey.ofLabel(text);
    }

    private Place place() {
        Coordinates coordinates =
                maybe(() -> new Coordinates(random.nextDouble() * 180 - 90, random.nextInt(360_000) / 1000.0 - 180));
        return new Place(
                "无此地" + text() + "q", coordinates, maybe(() -> "area:" + random.nextInt(999)), one(PlaceKind.values()));
    }

    private Pay pay() {
        double min = amount();
        return new Pay(
                one(PayBasis.values()),
                min,
                random.nextBoolean() ? min : min + amount(),
                one(new String[] {"CNY", "EUR", "KRW", "USD"}),
                random.nextBoolean() ? 0 : 0.1 + amount());
    }

    private OccupationCode occupation() {
        return switch (random.nextInt(3)) {
            case 0 -> OccupationCode.parse("csco:4-03-02-0" + random.nextInt(1, 9));
            case 1 -> OccupationCode.parse("soc:35-2011.0" + random.nextInt(9));
            default -> new OccupationCode(OccupationCode.TITLE, "t" + text());
        };
    }

    private LocalDate date() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(2000));
    }

    Opening opening() {
        LocalDate from = date();
        Map<String, String> declared = new TreeMap<>();
        for (String heading : list(3, () -> "h" + text())) {
            declared.put(heading, random.nextInt(4) == 0 ? "" : text());
        }
        List<SkillRequirement> skills = new ArrayList<>();
        for (SkillKey key : list(4, this::skill).stream().distinct().toList()) {
            skills.add(new SkillRequirement(key, one(Necessity.values()), random.nextInt(1, 6), random.nextInt(6)));
        }
        return Opening.builder("o-" + count++ + text().replace('\n', '_') + "é", text(), text())
                .positions(random.nextInt(50))
                .occupation(maybe(this::occupation))
                .description(chance() ? text() : "")
                .skills(skills)
                .credentials(list(3, this::text))
                .education(one(EducationLevel.values()))
                .places(list(Opening.MAX_PLACES, this::place))
                .hours(maybe(() -> {
                    int min = random.nextInt(1, 101);
                    return new WorkHours(min, random.nextInt(min, 101));
                }))
                .shifts(some(Shift.values()))
                .pay(maybe(this::pay))
                .form(one(EmploymentForm.values()))
                .offers(some(Accommodation.values()).stream().map(this::offer).toList())
                .demands(some(WorkFunction.values()).stream()
                        .map(function -> new Demand(function, random.nextInt(4)))
                        .toList())
                .homeWork(maybe(this::terms))
                .dormitory(one(Stated.values()))
                .rule(maybe(() -> new PostRule(
                        text(),
                        oneOrMore(DisabilityClass.values()).stream()
                                .map(each -> new PostRule.Admitted(each, random.nextInt(1, 5)))
                                .toList())))
                .validFrom(maybe(() -> from))
                .validTo(maybe(() -> from.plusDays(random.nextInt(100))))
                .declared(declared)
                .build();
    }

    private AccommodationOffer offer(Accommodation accommodation) {
        return new AccommodationOffer(
                accommodation,
                oneOrMore(Scope.values()),
                one(OfferState.values()),
                random.nextBoolean()
                        ? Evidence.ADVERT
                        : new Evidence(
                                one(EvidenceSource.values()),
                                maybe(this::date),
                                one(CostClass.values()),
                                maybe(() -> random.nextInt(3661))));
    }

    private HomeWorkTerms terms() {
        int share = random.nextInt(101);
        HomeWorkTerms.Builder builder = HomeWorkTerms.builder(share, one(WorkObject.values()))
                .onSite(
                        share == 0
                                ? OnSiteFrequency.DAILY
                                : share == 100 ? OnSiteFrequency.MONTHLY : one(OnSiteFrequency.values()))
                .equipment(one(Stated.values()), some(Equipment.values()).toArray(Equipment[]::new))
                .spaceM2(random.nextInt(30))
                .internet(one(Internet.values()))
                .delivery(one(MaterialDelivery.values()), random.nextInt(366))
                .hazards(some(HomeHazard.values()).toArray(HomeHazard[]::new))
                .training(one(HomeTraining.values()))
                .supervision(one(HomeSupervision.values()))
                .qualityCheck(one(QualityCheck.values()))
                .groupDays(one(Stated.values()))
                .status(one(WorkStatus.values()));
        return builder.build();
    }

    Candidate candidate() {
        List<CandidateSkill> skills = new ArrayList<>();
        for (SkillKey key : list(4, this::skill).stream().distinct().toList()) {
            skills.add(new CandidateSkill(key, random.nextInt(1, 6)));
        }
        List<TravelOption> options = list(
                Reach.MAX_OPTIONS,
                () -> new TravelOption(
                        one(TravelMode.values()),
                        0.1 + amount(),
                        one(TravelOption.Unit.values()),
                        one(Escort.values())));
        return Candidate.builder("c-" + count++ + text().replace('\n', '_') + "é")
                .name(maybe(this::text))
                .skills(skills)
                .credentials(list(3, this::text))
                .education(maybe(() -> one(EducationLevel.values())))
                .home(maybe(this::place))
                .reach(new Reach(options, !options.isEmpty() && random.nextBoolean()))
                .needs(IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> new AccommodationNeed(
                                oneOrMore(Accommodation.values()),
                                one(NeedStrength.values()),
                                oneOrMore(Scope.values())))
                        .toList())
                .capacities(some(WorkFunction.values()).stream()
                        .map(function -> new Capacity(function, random.nextInt(4), maybe(this::text)))
                        .toList())
                .homeWork(new HomeMeans(
                        one(HomeWish.values()),
                        maybe(() -> one(Internet.values())),
                        maybe(() -> some(Equipment.values())),
                        maybe(() -> random.nextInt(40)),
                        one(Stated.values()),
                        one(OnSiteFrequency.values())))
                .shiftsRefused(some(Shift.values()))
                .maxHours(maybe(() -> random.nextInt(1, 101)))
                .dormitory(one(DormitoryWish.values()))
                .payFloor(maybe(this::pay))
                .wishedOccupations(list(3, this::occupation))
                .wishedTraining(list(3, this::text))
                .contact(new Contact(one(ContactChannel.values()), some(Communication.values())))
                .certificate(maybe(() -> new Certificate(oneOrMore(DisabilityClass.values()), random.nextInt(1, 5))))
                .build();
    }
}
