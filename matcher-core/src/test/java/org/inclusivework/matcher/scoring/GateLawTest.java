package org.inclusivework.matcher.scoring;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.model.WorkHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Gates close on stated facts only, and what helps never closes one.
 *
 * <p>A fact that restricts (a date, a rule, an unavailable offer, a demand for schooling, a strict limit …) may be taken away and
 * never blocks by its absence. A fact that relieves (a credential held, one more way of travelling, terms of home work) may of
 * course be missed; those are the other table.
 */
final class GateLawTest {
    /** Facts whose absence leaves a gate open. */
    private static final Map<String, UnaryOperator<Pair>> SILENCES = new TreeMap<>(Map.ofEntries(
            entry("opening's first day", opening(b -> b.validFrom(null))),
            entry("opening's last day", opening(b -> b.validTo(null))),
            entry("rule", opening(b -> b.rule(null))),
            entry("offers", opening(b -> b.offers(List.of()))),
            entry("credentials asked for", opening(b -> b.credentials(List.of()))),
            entry("schooling asked for", opening(b -> b.education(EducationLevel.NONE))),
            entry("hours asked for", opening(b -> b.hours(null))),
            entry("shifts", opening(b -> b.shifts(List.of()))),
            entry("pay", opening(b -> b.pay(null))),
            entry("dormitory", opening(b -> b.dormitory(Stated.UNKNOWN))),
            entry("places", opening(b -> b.places(List.of()))),
            entry("occupation", opening(b -> b.occupation(null))),
            entry("demands", opening(b -> b.demands(List.of()))),
            entry("skills asked for", opening(b -> b.skills(List.of()))),
            entry("interval of collection", pair -> terms(pair, t -> withDelivery(t, t.delivery(), 0))),
            entry(
                    "connection needed",
                    pair -> terms(
                            pair, t -> t.toBuilder().internet(Internet.NONE).build())),
            entry("where one place is", GateLawTest::unlocateOnePlace),
            entry("speed of piecework", GateLawTest::unmeasured),
            entry("home", candidate(b -> b.home(null))),
            entry("certificate", candidate(b -> b.certificate(null))),
            entry("needs", candidate(b -> b.needs(List.of()))),
            entry("schooling completed", candidate(b -> b.education(null))),
            entry("most hours", candidate(b -> b.maxHours(null))),
            entry("shifts refused", candidate(b -> b.shiftsRefused(List.of()))),
            entry("floor of pay", candidate(b -> b.payFloor(null))),
            entry("reach", candidate(b -> b.reach(Reach.NOT_STATED))),
            entry("wish for home work", candidate(b -> b.homeWork(HomeMeans.NOT_STATED))),
            entry(
                    "connection at home",
                    pair -> means(pair, null, pair.candidate().homeWork().onSiteAtMost())),
            entry("skills", candidate(b -> b.skills(List.of()))),
            entry("capacities", candidate(b -> b.capacities(List.of())))));

    /** Changes for the better. */
    private static final Map<String, UnaryOperator<Pair>> IMPROVEMENTS = improvements();

    @Test
    void takingAwayAFactThatRestrictsNeverBlocks() {
        neverBlocks(SILENCES);
    }

    @Test
    void noChangeForTheBetterEverRemovesEligibility() {
        neverBlocks(IMPROVEMENTS);
    }

    @Test
    void anOpeningThatSaysNothingBlocksNobody() {
        Cases.check(10_000, seed -> {
            Candidate candidate = new RandomRecords(seed).candidate();
            Opening silent = Opening.builder("o", "普工", "示例厂").build();
            assertThat(new Pair(candidate, silent).blocking()).isEmpty();
            return true;
        });
    }

    @Test
    void aPersonOfWhomNobodyAskedAnythingIsBlockedByDatesAndCredentialsOnly() {
        Cases.check(10_000, seed -> {
            Opening opening = new RandomRecords(seed).opening();
            Candidate unasked = Candidate.builder("c").build();
            assertThat(new Pair(unasked, opening).blocking())
                    .isSubsetOf(Gate.NOT_OPEN_YET, Gate.CLOSED, Gate.CREDENTIAL);
            return true;
        });
    }

    @Test
    void noEstimateAndNoScoreOpensOrClosesAGate() {
        Cases.check(10_000, seed -> {
            Pair pair = Pair.from(new RandomRecords(seed));
            FactsCompiler other = new FactsCompiler(
                    SkillFamily.taxonomy(), new SamplePriors(seed % 50), ScoringParameters.defaults());
            assertThat(Eligibility.blocking(
                            other.candidate(pair.candidate()),
                            other.opening(pair.opening()),
                            RandomRecords.AS_OF,
                            Pair.CONSTANTS))
                    .isEqualTo(pair.blocking());
            assertThat(pair.eligible()).isEqualTo(pair.blocking().isEmpty());
            return true;
        });
    }

    private static void neverBlocks(Map<String, UnaryOperator<Pair>> changes) {
        List<Map.Entry<String, UnaryOperator<Pair>>> all = List.copyOf(changes.entrySet());
        Cases.check(40_000, seed -> {
            var change = all.get((int) Math.floorMod(seed, (long) all.size()));
            Pair before = Pair.from(new RandomRecords(seed));
            Pair after = change.getValue().apply(before);
            if (after.equals(before)) {
                return false;
            }
            assertThat(before.blocking()).as(change.getKey()).containsAll(after.blocking());
            return true;
        });
    }

    private static Map<String, UnaryOperator<Pair>> improvements() {
        Map<String, UnaryOperator<Pair>> all = new LinkedHashMap<>();
        all.put("one more credential held", pair -> {
            List<String> more = new ArrayList<>(pair.candidate().credentials());
            more.addAll(random(pair).opening().credentials());
            return candidate(b -> b.credentials(more)).apply(pair);
        });
        all.put("more schooling", pair -> {
            EducationLevel now = pair.candidate().education();
            return now == null || now == EducationLevel.MASTER
                    ? pair
                    : candidate(b -> b.education(EducationLevel.values()[now.ordinal() + 1]))
                            .apply(pair);
        });
        all.put("more hours possible", pair -> {
            Integer now = pair.candidate().maxHours();
            return now == null ? pair : candidate(b -> b.maxHours(now + 10)).apply(pair);
        });
        all.put("a lower floor of pay", pair -> {
            Pay now = pair.candidate().payFloor();
            return now == null
                    ? pair
                    : candidate(b -> b.payFloor(new Pay(
                                    now.basis(), now.min() / 2, now.max(), now.currency(), now.piecesPerHour())))
                            .apply(pair);
        });
        all.put("higher pay", pair -> {
            Pay now = pair.opening().pay();
            return now == null
                    ? pair
                    : opening(b -> b.pay(new Pay(
                                    now.basis(), now.min(), now.max() * 1.3, now.currency(), now.piecesPerHour())))
                            .apply(pair);
        });
        all.put("shorter hours possible", pair -> {
            WorkHours now = pair.opening().hours();
            return now == null || now.min() < 10
                    ? pair
                    : opening(b -> b.hours(new WorkHours(now.min() - 9, now.max())))
                            .apply(pair);
        });
        all.put(
                "a further limit",
                pair -> reach(pair, way -> new TravelOption(way.mode(), way.limit() * 1.5, way.unit(), way.escort())));
        all.put("one more way", pair -> {
            List<TravelOption> ways = new ArrayList<>(pair.candidate().reach().options());
            if (ways.isEmpty() || ways.size() == Reach.MAX_OPTIONS) {
                return pair;
            }
            ways.add(TravelOption.minutes(TravelMode.CAR, 40));
            return candidate(b ->
                            b.reach(new Reach(ways, pair.candidate().reach().strict())))
                    .apply(pair);
        });
        all.put(
                "a limit that is not strict",
                pair -> candidate(
                                b -> b.reach(new Reach(pair.candidate().reach().options(), false)))
                        .apply(pair));
        all.put("people can live in", opening(b -> b.dormitory(Stated.YES)));
        all.put(
                "may live in",
                pair -> pair.candidate().dormitory() == DormitoryWish.REFUSED
                        ? candidate(b -> b.dormitory(DormitoryWish.ACCEPTED)).apply(pair)
                        : pair);
        all.put(
                "comes to the site more often",
                pair -> means(pair, pair.candidate().homeWork().internet(), OnSiteFrequency.DAILY));
        all.put(
                "a better connection",
                pair -> pair.candidate().homeWork().internet() == null
                        ? pair
                        : means(
                                pair,
                                Internet.FIXED,
                                pair.candidate().homeWork().onSiteAtMost()));
        all.put(
                "less often on site",
                pair -> terms(
                        pair,
                        t -> t.sharePercent() == 0
                                ? t
                                : t.toBuilder().onSite(OnSiteFrequency.NEVER).build()));
        all.put(
                "delivery to the door",
                pair -> terms(pair, t -> withDelivery(t, MaterialDelivery.TO_DOOR, t.deliveryDays())));
        all.put("one more skill", pair -> {
            List<CandidateSkill> more = new ArrayList<>(pair.candidate().skills());
            if (more.stream().anyMatch(has -> has.skill().equals(SkillFamily.PACKING))) {
                return pair;
            }
            more.add(CandidateSkill.of(SkillFamily.PACKING));
            return candidate(b -> b.skills(more)).apply(pair);
        });
        return all;
    }

    private static UnaryOperator<Pair> opening(UnaryOperator<Opening.Builder> change) {
        return pair -> pair.with(change.apply(pair.opening().toBuilder()).build());
    }

    private static UnaryOperator<Pair> candidate(UnaryOperator<Candidate.Builder> change) {
        return pair -> pair.with(change.apply(pair.candidate().toBuilder()).build());
    }

    private static Pair terms(Pair pair, UnaryOperator<HomeWorkTerms> change) {
        HomeWorkTerms terms = pair.opening().homeWork();
        return terms == null
                ? pair
                : opening(b -> b.homeWork(change.apply(terms))).apply(pair);
    }

    private static HomeWorkTerms withDelivery(HomeWorkTerms terms, MaterialDelivery delivery, int everyDays) {
        return terms.toBuilder().delivery(delivery, everyDays).build();
    }

    private static Pair means(Pair pair, @Nullable Internet internet, OnSiteFrequency atMost) {
        HomeMeans now = pair.candidate().homeWork();
        HomeMeans then =
                new HomeMeans(now.wish(), internet, now.equipment(), now.spaceM2(), now.othersToMind(), atMost);
        return now.wish() == HomeWish.NO_PREFERENCE
                ? pair
                : candidate(b -> b.homeWork(then)).apply(pair);
    }

    private static Pair reach(Pair pair, UnaryOperator<TravelOption> change) {
        Reach now = pair.candidate().reach();
        return candidate(b ->
                        b.reach(new Reach(now.options().stream().map(change).toList(), now.strict())))
                .apply(pair);
    }

    private static Pair unlocateOnePlace(Pair pair) {
        List<Place> places = new ArrayList<>(pair.opening().places());
        if (places.isEmpty()) {
            return pair;
        }
        int which = new SplittableRandom(pair.hashCode()).nextInt(places.size());
        places.set(which, Place.unresolved(places.get(which).text()));
        return opening(b -> b.places(places)).apply(pair);
    }

    private static Pair unmeasured(Pair pair) {
        Pay now = pair.opening().pay();
        return now == null
                ? pair
                : opening(b -> b.pay(new Pay(now.basis(), now.min(), now.max(), now.currency(), 0)))
                        .apply(pair);
    }

    private static RandomRecords random(Pair pair) {
        return new RandomRecords(pair.candidate().id().hashCode());
    }
}
