package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inclusivework.matcher.taxonomy.Gazetteer.Context;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Ambiguous;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Resolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled tables as a whole, and any text at all. */
final class GazetteerBundledTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({"gazetteer_china.tsv.gz, 6518e5eb8a829a3e", "gazetteer_world.tsv.gz, e0abc91288c3a33a"})
    void theTablesAreThoseThatTheBuilderMade(String name, String hash) {
        assertThat(ContentHash.of("", List.of(TsvTable.ofResource(name)))).isEqualTo(hash);
    }

    @Test
    void theTablesHoldAllUnitsOfChinaAndThePlacesElsewhere() {
        Map<GazetteerLevel, Integer> counts = new EnumMap<>(GazetteerLevel.class);
        places().forEach(place -> counts.merge(place.level(), 1, Integer::sum));
        assertThat(counts.get(GazetteerLevel.PROVINCE)).isEqualTo(34);
        assertThat(counts.get(GazetteerLevel.CITY)).isBetween(333, 350);
        assertThat(counts.get(GazetteerLevel.COUNTY)).isBetween(3_200, 3_400);
        assertThat(counts.get(GazetteerLevel.TOWN)).isEqualTo(1_497);
        assertThat(counts.get(GazetteerLevel.PLACE)).isGreaterThan(25_000);
        assertThat(GAZETTEER.size())
                .isEqualTo(counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void everyUnitOfChinaResolvesToItselfByItsFullPath() {
        List<String> wrong = new ArrayList<>();
        for (GazetteerPlace place : places()) {
            boolean written = place.name().chars().allMatch(Character::isLetterOrDigit);
            if (place.level() == GazetteerLevel.PLACE || !written) {
                continue;
            }
            String path = place.fullName();
            GazetteerMatch match = GAZETTEER.resolve(path);
            boolean right = match instanceof Resolved resolved
                    && resolved.rest().isEmpty()
                    && (resolved.place().equals(place) || (place.former() && replaces(resolved.place(), place)));
            if (!right) {
                wrong.add(path + " → " + match);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCountyOfJiangsuIsFoundByItsLatinNameInItsCity() {
        for (GazetteerPlace place : places()) {
            boolean named = !place.romanisedName().equals(place.name());
            if (place.id().startsWith("32") && place.level() == GazetteerLevel.COUNTY && named) {
                String city = place.parentNames().getLast();
                GazetteerPlace around =
                        GAZETTEER.place(place.parentIds().getLast()).orElseThrow();
                String text = place.romanisedName() + ", " + around.romanisedName() + ", Jiangsu";
                assertThat(GAZETTEER.resolve(text))
                        .as("%s in %s", text, city)
                        .isInstanceOfSatisfying(
                                Resolved.class,
                                match -> assertThat(match.place().parentIds()).contains("320000"));
            }
        }
    }

    @Test
    void noCountyLiesFarFromItsCityUnlessItsPrefectureIsVast() {
        for (GazetteerPlace place : places()) {
            if (place.level() == GazetteerLevel.COUNTY && place.id().startsWith("32")) {
                GazetteerPlace city =
                        GAZETTEER.place(place.parentIds().getLast()).orElseThrow();
                assertThat(place.coordinates().distanceKm(city.coordinates()))
                        .as("%s from %s", place.fullName(), city.name())
                        .isLessThan(110);
            }
        }
    }

    @Test
    void anyTextGetsAnAnswerAndTheSameOneAgain() {
        long seed = 32_1181;
        SplittableRandom random = new SplittableRandom(seed);
        List<GazetteerPlace> places = places();
        Context zhenjiang = Context.of(GAZETTEER.place("321100").orElseThrow());
        for (int i = 0; i < 10_000; i++) {
            String text = text(random, places);
            Context context = i % 2 == 0 ? Context.none() : zhenjiang;
            GazetteerMatch match = GAZETTEER.resolve(text, context);
            assertThat(GAZETTEER.resolve(text, context))
                    .as("seed %d, case %d: %s", seed, i, text)
                    .isEqualTo(match);
            if (match instanceof Ambiguous ambiguous) {
                assertThat(ambiguous.choices()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void answersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        List<String> texts = List.of("DİYARBAKIR", "PARIS, ILLINOIS", "paris, illinois", "İstanbul", "镇江", "BERLIN");
        try {
            List<List<GazetteerMatch>> answers = new ArrayList<>();
            for (String tag : List.of("en-US", "tr-TR", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                answers.add(texts.stream().map(GAZETTEER::resolve).toList());
            }
            assertThat(answers.get(1)).isEqualTo(answers.get(0));
            assertThat(answers.get(2)).isEqualTo(answers.get(0));
            assertThat(answers.get(0).get(1))
                    .isInstanceOf(Resolved.class)
                    .isEqualTo(answers.get(0).get(2));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<GazetteerMatch>> answers = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                answers.add(threads.submit(() -> GAZETTEER.resolve("江苏省镇江市润州区冠城路8号")));
            }
            for (Future<GazetteerMatch> answer : answers) {
                assertThat(answer.get()).isEqualTo(GAZETTEER.resolve("江苏省镇江市润州区冠城路8号"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'镇江，', 4000",
        "'江苏省镇江市', 2000",
        "'丹阳', 6000",
        "'Paris, ', 1700",
        "'a b c d e f g h, ', 700",
        "'新', 12000"
    })
    void longTextsAreAnsweredToo(String piece, int times) {
        assertThat(GAZETTEER.resolve(piece.repeat(times))).isNotNull();
    }

    /** A county dissolved into a district that keeps its name in its own: 沙县, now 沙县区. */
    private static boolean replaces(GazetteerPlace current, GazetteerPlace former) {
        return current.parentIds().equals(former.parentIds()) && current.name().equals(former.name() + "区");
    }

    private static List<GazetteerPlace> places() {
        List<GazetteerPlace> places = new ArrayList<>();
        for (String table : List.of("gazetteer_china.tsv.gz", "gazetteer_world.tsv.gz")) {
            for (TsvTable.Row row : TsvTable.ofResource(table).rows()) {
                GAZETTEER.place(row.get("id")).ifPresent(places::add);
            }
        }
        return places;
    }

    /** Names, pieces of names, suffixes, punctuation, emoji, lone surrogates and letters of any script, mixed. */
    private static String text(SplittableRandom random, List<GazetteerPlace> places) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
            GazetteerPlace place = places.get(random.nextInt(places.size()));
            switch (random.nextInt(8)) {
                case 0 -> text.append(place.name());
                case 1 -> text.append(place.romanisedName()).append(' ');
                case 2 ->
                    text.append(place.name(), 0, 1 + random.nextInt(place.name().length()));
                case 3 -> text.append("省市区县镇路街道大新，、 ,（）/".charAt(random.nextInt(17)));
                case 4 -> text.appendCodePoint(0x1F600 + random.nextInt(64));
                case 5 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 6 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append(String.join("", place.parentNames()));
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                + (random.nextInt(4) == 0 ? text : "");
    }
}
