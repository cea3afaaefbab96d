package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The builder on a tiny sample, row by row as the sources have them. */
final class GazetteerBuilderTest {

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        assertThat(GazetteerBuilder.packed(tables().china())).isEqualTo(GazetteerBuilder.packed(tables().china()));
        assertThat(GazetteerBuilder.packed(List.of("a"))).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void aPointIsTheOneNearestToItsOwnCity() throws IOException {
        assertThat(line("320106")).contains("\t32.07\t118.77\t");
        assertThat(line("320302")).contains("\t34.28\t117.18\t");
    }

    @Test
    void aCountyWithoutCodeIsKeptAsFormerAndLendsItsPointToItsSuccessor() throws IOException {
        assertThat(line("former:320100:溧水县")).endsWith("\ttrue").contains("\t31.65\t119.02\t");
        assertThat(line("320117")).contains("\t31.65\t119.02\t").endsWith("\t\t");
    }

    @Test
    void theNewAreaGetsItsPointAndItsNames() throws IOException {
        assertThat(line("321171"))
                .contains("Zhenjiang New Area", "镇江经开区", "新区", "\t32.19\t119.66\t")
                .doesNotContain("\t镇江\t");
    }

    @Test
    void aPlaceThatIsACityGivesItItsPeople() throws IOException {
        assertThat(line("321100")).endsWith("\t632552\t");
        assertThat(find("geonames:1784642")).isEmpty();
        assertThat(line("geonames:1813803")).contains("\tplace\t350000\tCN\tDanyang\t");
    }

    @Test
    void municipalAndHollowDivisionsAreLeftOut() throws IOException {
        assertThat(tables().china()).noneMatch(line -> line.contains("市辖区") || line.contains("直辖"));
        assertThat(line("110105")).contains("\tcounty\t110000\tCN\t朝阳区\t");
    }

    @Test
    void aTownTakesThePointOfItsCounty() throws IOException {
        assertThat(line("321171:大港街道")).contains("\ttown\t321171\tCN\t大港街道\t").contains("\t32.19\t119.66\t");
    }

    @ParameterizedTest
    @CsvSource({
        "江苏省, 江苏",
        "丹阳市, 丹阳",
        "赣县, ''",
        "东区, ''",
        "内蒙古自治区, 内蒙古",
        "新疆维吾尔自治区, 新疆",
        "延边朝鲜族自治州, 延边",
        "东乡族自治县, 东乡",
        "鄂温克族自治旗, 鄂温克",
        "大兴安岭地区, 大兴安岭",
        "神农架林区, 神农架",
        "管城回族区, 管城",
        "苏州工业园区, ''",
        "香港特别行政区, 香港"
    })
    void aUnitIsShortenedAsPeopleWriteIt(String name, String shortened) {
        assertThat(GazetteerChineseNames.shortName(name)).isEqualTo(shortened);
    }

    @ParameterizedTest
    @CsvSource({"云阳街道, 云阳", "姚桥镇, 姚桥", "健康路街道, ''", "茅山管委会, ''"})
    void aTownIsShortenedUnlessAStreetIsLeft(String name, String shortened) {
        assertThat(GazetteerChineseNames.shortTownName(name)).isEqualTo(shortened);
    }

    private static String line(String id) throws IOException {
        return find(id).orElseThrow();
    }

    private static Optional<String> find(String id) throws IOException {
        GazetteerBuilder.Tables tables = tables();
        return java.util.stream.Stream.concat(tables.china().stream(), tables.world().stream())
                .filter(line -> line.startsWith(id + "\t"))
                .findFirst();
    }

    private static GazetteerBuilder.Tables tables() throws IOException {
        return GazetteerBuilder.tables(new GazetteerSources(
                rows("""
                        adcode	level	name	parent
                        110000	1	北京市
                        110105	3	朝阳区	110100
                        320000	1	江苏省
                        350000	1	福建省
                        320100	2	南京市	320000
                        320300	2	徐州市	320000
                        321100	2	镇江市	320000
                        350100	2	福州市	350000
                        320101	3	市辖区	320100
                        320106	3	鼓楼区	320100
                        320117	3	溧水区	320100
                        320302	3	鼓楼区	320300
                        321171	3	镇江新区	321100
                        321181	3	丹阳市	321100
                        """),
                rows("""
                        adcode	province	city	county	lat	lon
                        	北京市	北京市	北京市	39.9	116.4
                        110105	北京市	北京市	朝阳区	39.92	116.43
                        320100	江苏省	南京市	南京市	32.07	118.78
                        320106	江苏省	南京市	鼓楼区	34.28	117.18
                        320106	江苏省	南京市	鼓楼区	32.07	118.77
                        320302	江苏省	徐州市	鼓楼区	34.28	117.18
                        320302	江苏省	徐州市	鼓楼区	32.07	118.77
                        320300	江苏省	徐州市	徐州市	34.27	117.18
                        	江苏省	南京市	溧水县	31.65	119.02
                        321100	江苏省	镇江市	镇江市	32.2	119.45
                        321181	江苏省	镇江市	丹阳市	32.0	119.57
                        350100	福建省	福州市	福州市	26.08	119.3
                        """),
                rows("""
                        adcode	county	town
                        321171	镇江新区	大港街道
                        """),
                rows("""
                        geonameid	name	country	admin1	population	lat	lon
                        1784642	Zhenjiang	CN	04	632552	32.2109	119.4551
                        1813803	Danyang	CN	07	1990	26.3510	119.4803
                        """),
                rows("""
                        geonameid	name	country	population	lat	lon
                        524901	Moscow	RU	10381222	55.7522	37.6156
                        """),
                TsvTable.ofResource("gazetteer-romanised.tsv").rows(),
                TsvTable.ofResource("gazetteer-supplement.tsv").rows()));
    }

    private static List<TsvTable.Row> rows(String table) throws IOException {
        int columns = table.lines().findFirst().orElseThrow().split("\t", -1).length;
        StringBuilder filled = new StringBuilder();
        table.lines()
                .forEach(line -> filled.append(line)
                        .append("\t".repeat(columns - line.split("\t", -1).length))
                        .append('\n'));
        return TsvTable.read(new ByteArrayInputStream(filled.toString().getBytes(StandardCharsets.UTF_8)), "sample")
                .rows();
    }
}
