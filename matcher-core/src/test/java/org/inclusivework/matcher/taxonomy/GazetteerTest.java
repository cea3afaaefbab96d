package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.inclusivework.matcher.taxonomy.Gazetteer.Context;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Ambiguous;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Resolved;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people write them, each checked by hand against a map or the code book. */
final class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "江苏省镇江市润州区冠城路8号, 321111, 冠城路8号",
        "江苏省镇江市京口区, 321102, ''",
        "江苏镇江, 321100, ''",
        "镇江 丹阳, 321181, ''",
        "镇江丹阳市, 321181, ''",
        "镇江市丹阳市开发区, 321181, 开发区",
        "丹阳市, 321181, ''",
        "丹阳市云阳街道, 321181:云阳街道, ''",
        "丹阳市丹北镇工业路3号, 321181:丹北镇, 工业路3号",
        "江苏省丹阳市, 321181, ''",
        "丹阳市（镇江）, 321181, 镇江)",
        "江苏省　镇江市　丹徒区, 321112, ''",
        "镇江，丹徒, 321112, ''",
        "镇江、丹阳, 321181, ''",
        "镇江市丹徒县, 321112, ''",
        "镇江新区, 321171, ''",
        "镇江新区大港街道, 321171:大港街道, ''",
        "镇江大港, 321171:大港街道, ''",
        "镇江市新区姚桥镇, 321171:姚桥镇, ''",
        "镇江经开区, 321171, ''",
        "句容市宝华镇仙林东路, 321183:宝华镇, 仙林东路",
        "扬中市, 321182, ''",
        "扬中新坝, 321182:新坝镇, ''",
        "镇江, 321100, ''",
        "镇江市市辖区, 321100, ''",
        "镇江市, 321100, ''",
        "镇江😀, 321100, ''",
        "中国江苏省镇江市, 321100, ''",
        "中华人民共和国江苏省, 320000, ''",
        "工作地点：江苏省镇江市润州区冠城路８号, 321111, 冠城路8号",
        "'恒顺醋业，镇江市丹徒区恒顺大道', 321112, 恒顺醋业 恒顺大道",
        "万达广场(镇江), 321100, 万达广场",
        "江苏镇江万达广场, 321100, 万达广场",
        "北京朝阳区, 110105, ''",
        "北京市北京市朝阳区, 110105, ''",
        "鼓楼区（南京）, 320106, 南京)",
        "南京市鼓楼区中山北路, 320106, 中山北路",
        "徐州鼓楼, 320302, ''",
        "苏州工业园区星湖街, 320571, 星湖街",
        "苏州, 320500, ''",
        "淮安, 320800, ''",
        "淮安市淮安区, 320803, ''",
        "吉林, 220000, ''",
        "润州, 321111, ''",
        "吴江, 320509, ''",
        "石柱县, 500240, ''",
        "延边州, 222400, ''",
        "上海浦东, 310115, ''",
        "重庆市渝中区, 500103, ''",
        "沙县区, 350405, ''",
        "南京市新街口, 320102:新街口街道, ''",
        "德国柏林, geonames:2950159, ''"
    })
    void chineseTextsNameOnePlace(String text, String id, String rest) {
        assertResolved(text, Context.none(), id, rest);
    }

    @ParameterizedTest
    @CsvSource({
        "Zhenjiang, 321100, ''",
        "ZHEN JIANG, 321100, ''",
        "Ｚｈｅｎｊｉａｎｇ, 321100, ''",
        "'Zhenjiang, Jiangsu', 321100, ''",
        "Zhenjiang Jiangsu China, 321100, ''",
        "Zhenjiang City, 321100, ''",
        "Zhenjiang New Area, 321171, ''",
        "'Danyang, Zhenjiang', 321181, ''",
        "'Danyang, Jiangsu, China', 321181, ''",
        "Zhenjiang Danyang, 321181, ''",
        "Danyang City, 321181, ''",
        "'Danyang, Fujian', geonames:1813803, ''",
        "'Runzhou Qu, Zhenjiang Shi, Jiangsu', 321111, ''",
        "Jurong, 321183, ''",
        "'Suzhou, Jiangsu', 320500, ''",
        "'Suzhou, Anhui', 341300, ''",
        "Nanjing, 320100, ''",
        "Xi'an, 610100, ''",
        "Xi’an, 610100, ''",
        "Hohhot, 150100, ''",
        "Berlin, geonames:2950159, ''",
        "'Hauptstraße 5, 10115 Berlin', geonames:2950159, Hauptstraße 5",
        "'10115 Berlin, Germany', geonames:2950159, ''",
        "Paris, geonames:2988507, ''",
        "'Paris, France', geonames:2988507, ''",
        "'Paris, TX', geonames:4717560, ''",
        "'Paris, Texas, USA', geonames:4717560, ''",
        "'Springfield, IL', geonames:4250542, ''",
        "'New York, NY', geonames:5128581, ''",
        "Köln, geonames:2886242, ''",
        "KOLN, geonames:2886242, ''",
        "Cologne, geonames:2886242, ''",
        "Moscow, geonames:524901, ''",
        "'Moscow, Idaho', geonames:5601538, ''",
        "'Lima, Peru', geonames:3936456, ''",
        "'Halle (Saale), DE', geonames:2911522, ''",
        "'Donostia / San Sebastián, Spain', geonames:3110044, ''",
        "'Sector 2, Bucharest', geonames:11048318, ''"
    })
    void latinTextsNameOnePlace(String text, String id, String rest) {
        assertResolved(text, Context.none(), id, rest);
    }

    @ParameterizedTest
    @CsvSource({
        "321100, 丹阳, 321181, ''",
        "321100, 扬中, 321182, ''",
        "321100, 润州, 321111, ''",
        "321100, 大港, 321171:大港街道, ''",
        "321100, 新区, 321171, ''",
        "321100, 姚桥镇, 321171:姚桥镇, ''",
        "321100, 丹徒县, 321112, ''",
        "321100, 大港镇, 321171:大港街道, ''",
        "321100, 丹徒高资镇, 321112:高资街道, ''",
        "321100, 新区丁卯桥路, 321171, 丁卯桥路",
        "321100, 镇江万达广场, 321100, 万达广场",
        "321100, 丹阳眼镜城, 321181, 眼镜城",
        "321100, Danyang, 321181, ''",
        "321100, Yangzhong, 321182, ''",
        "321181, 云阳街道, 321181:云阳街道, ''",
        "321181, 句容, 321183, ''",
        "320100, 鼓楼区, 320106, ''",
        "320300, 鼓楼, 320302, ''",
        "320100, Gulou, 320106, ''",
        "110000, 朝阳区, 110105, ''",
        "321100, Berlin, geonames:2950159, ''",
        "321100, 南京市, 320100, ''"
    })
    void theCityOfTheFairDecides(String city, String text, String id, String rest) {
        assertResolved(text, Context.of(place(city)), id, rest);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 丹阳, 321181|geonames:1813803",
        "320100, 丹阳, 321181|geonames:1813803",
        "'', 扬中, 321182|geonames:1787230",
        "'', Danyang, 321181|geonames:1813803",
        "'', Yangzhong, 321182|geonames:1787230",
        "'', Suzhou, 320500|341300",
        "'', Taizhou, 321200|331000",
        "'', Chaoyang, 110105|211300",
        "'', 鼓楼区, 320106|320302|350102|410204",
        "321100, 鼓楼区, 320106|320302|350102|410204",
        "'', 朝阳区, 110105|220104",
        "'', 朝阳, 110105|211300",
        "'', 通州, 110112|320612",
        "'', 海南, 460000|632500",
        "'', 大港, 321171:大港街道",
        "'', 姚桥镇, 321171:姚桥镇",
        "'', 新区, 321171|620171",
        "'', 北区, 810013",
        "'', 镇江万达广场, 321100",
        "'', 中山公园, 442000",
        "'', 镇江市 扬州市, 321000|321100",
        "'', 南京市丹阳市, 320100|321181",
        "'', 丹阳市场, 321181",
        "'', 镇江市和扬州市, 321000|321100",
        "321100, 镇江或扬州, 321000|321100",
        "'', 北京/上海, 110000|310000",
        "321100, 象山, 330225|321102:象山街道",
        "321100, 大港中学, 321171:大港街道",
        "'', Springfield, geonames:4250542|geonames:4409896",
        "'', Birmingham, geonames:2655603|geonames:4049979",
        "'', 'Paris, US', geonames:4717560|geonames:4303602",
        "'', 'Berlin, Narnia', geonames:2950159"
    })
    void whatSeveralPlacesAreCalledIsAmbiguous(String city, String text, String expected) {
        GazetteerMatch match = GAZETTEER.resolve(text, city.isEmpty() ? Context.none() : Context.of(place(city)));
        assertThat(match).isInstanceOf(Ambiguous.class);
        assertThat(((Ambiguous) match).choices()).extracting(GazetteerPlace::id).contains(expected.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "，。",
                "123",
                "丹阳大道",
                "丹阳大道8号",
                "新镇江路",
                "镇江路",
                "南京东路",
                "西安门大街",
                "中山1路",
                "润州山路5号",
                "丹阳 大道8号",
                "丹阳镇",
                "丹阳街道",
                "丹徒县",
                "城关镇",
                "中国",
                "德国",
                "市",
                "区",
                "县",
                "镇",
                "某某科技有限公司",
                "Germany",
                "Texas",
                "Nowhere",
                "Paris Road",
                "Danyang, Beijing",
                "Paris, Idaho",
                "서울특별시 강남구",
                "東京都",
                "N/A",
                "不限",
                "面议",
                "全国",
                "市辖区",
                "null"
            })
    void whatIsNoPlaceIsUnknown(String text) {
        assertThat(GAZETTEER.resolve(text)).isEqualTo(new Unknown(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"丹阳大道", "丹阳路5号", "中山东路18号", "南京路", "经开区", "润州山路", "不限"})
    void aStreetIsNoPlaceInTheCityOfTheFairEither(String text) {
        assertThat(GAZETTEER.resolve(text, Context.of(place("321100")))).isEqualTo(new Unknown(text));
    }

    @Test
    void aStreetThatBearsTheNameOfAnotherCityStaysInItsOwn() {
        assertResolved("南京市丹阳大道", Context.none(), "320100", "丹阳大道");
        assertResolved("上海市南京东路100号", Context.none(), "310000", "南京东路100号");
        assertResolved("丹阳大道, 南京", Context.none(), "320100", "丹阳大道");
    }

    @Test
    void theCountryOfTheFairDecidesWhereNoCityDoes() {
        assertResolved("Berlin", Context.ofCountry("DE"), "geonames:2950159", "");
        assertThat(GAZETTEER.resolve("Berlin", Context.ofCountry("US"))).isInstanceOf(Ambiguous.class);
        assertThat(GAZETTEER.resolve("Paris", Context.ofCountry("US"))).isInstanceOf(Ambiguous.class);
        assertResolved("Paris", Context.ofCountry("CN"), "geonames:2988507", "");
    }

    @Test
    void theVillagesOfFujianAreNeverTakenForTheCitiesOfJiangsu() {
        GazetteerPlace danyang = place("321181");
        GazetteerPlace village = place("geonames:1813803");
        assertThat(danyang.coordinates().distanceKm(village.coordinates())).isBetween(580.0, 680.0);
        for (String text : List.of("丹阳", "Danyang", "danyang", "Ｄａｎｙａｎｇ", "Dan Yang")) {
            assertThat(GAZETTEER.resolve(text)).as(text).isInstanceOf(Ambiguous.class);
            assertResolved(text, Context.of(place("321100")), "321181", "");
        }
    }

    @Test
    void aDissolvedCountyIsMarkedAndGivesWayToACurrentOne() {
        GazetteerMatch dissolved = GAZETTEER.resolve("江苏省苏州市吴江市");
        assertThat(dissolved).isInstanceOfSatisfying(Resolved.class, resolved -> {
            assertThat(resolved.place().former()).isTrue();
            assertThat(resolved.place().id()).isEqualTo("former:320500:吴江市");
        });
        assertResolved("苏州吴江", Context.none(), "320509", "");
    }

    @Test
    void theNewAreaLiesBetweenTheDistrictsOfZhenjiangAndYangzhong() {
        Coordinates newArea = place("321171").coordinates();
        assertThat(newArea.longitude())
                .isBetween(
                        place("321102").coordinates().longitude(),
                        place("321182").coordinates().longitude());
        assertThat(newArea.distanceKm(place("321102").coordinates())).isBetween(10.0, 25.0);
        assertThat(newArea.distanceKm(place("321182").coordinates())).isBetween(10.0, 25.0);
        assertThat(place("321171:大港街道").coordinates()).isEqualTo(newArea);
    }

    @Test
    void aPlaceKnowsItsParentsAndHowPreciseItIs() {
        GazetteerPlace danyang = place("321181");
        assertThat(danyang.name()).isEqualTo("丹阳市");
        assertThat(danyang.romanisedName()).isEqualTo("Danyang");
        assertThat(danyang.parentNames()).containsExactly("China", "江苏省", "镇江市");
        assertThat(danyang.parentIds()).containsExactly("country:CN", "320000", "321100");
        assertThat(danyang.fullName()).isEqualTo("江苏省镇江市丹阳市");
        assertThat(danyang.level()).isEqualTo(GazetteerLevel.COUNTY);
        assertThat(danyang.radiusKm()).isBetween(8.0, 25.0);
        assertThat(place("321100").radiusKm()).isBetween(25.0, 60.0);
        assertThat(place("321100").population()).hasValue(632_552);
        assertThat(place("321181:云阳街道").population()).isEmpty();
        assertThat(place("geonames:4717560").fullName()).isEqualTo("Paris, Texas, United States");
        assertThat(place("geonames:1813803").fullName()).isEqualTo("福建省 Danyang");
        assertThat(GAZETTEER.place("country:CN")).isEmpty();
        assertThat(GAZETTEER.place("no such id")).isEmpty();
    }

    @Test
    void aCityOfAnotherGazetteerIsRefused() {
        GazetteerPlace zhenjiang = place("321100");
        GazetteerPlace stranger = new GazetteerPlace(
                "999999",
                zhenjiang.level(),
                zhenjiang.name(),
                zhenjiang.romanisedName(),
                zhenjiang.parentIds(),
                zhenjiang.parentNames(),
                "CN",
                zhenjiang.coordinates(),
                1,
                zhenjiang.population(),
                false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GAZETTEER.resolve("丹阳", Context.of(stranger)))
                .withMessageContaining("999999");
    }

    @Test
    void theTextFormsOfTheAnswersLeaveOutWhatWasWritten() {
        assertThat(GAZETTEER.resolve("镇江市润州区冠城路8号").toString())
                .contains("321111")
                .doesNotContain("冠城路");
        assertThat(GAZETTEER.resolve("冠城花园8号").toString()).doesNotContain("冠城");
        assertThat(GAZETTEER.resolve("Danyang").toString()).contains("321181", "geonames:1813803");
    }

    @Test
    void choicesAreNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ambiguous(List.of()));
    }

    private static void assertResolved(String text, Context context, String id, String rest) {
        GazetteerMatch match = GAZETTEER.resolve(text, context);
        assertThat(match)
                .as(text)
                .isInstanceOfSatisfying(
                        Resolved.class,
                        resolved -> assertThat(List.of(resolved.place().id(), resolved.rest()))
                                .containsExactly(id, rest));
    }

    private static GazetteerPlace place(String id) {
        return GAZETTEER.place(id).orElseThrow();
    }
}
