package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.matcher.taxonomy.Gazetteer.Context;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Resolved;
import org.inclusivework.matcher.taxonomy.GazetteerMatch.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of one's own. */
final class GazetteerReadTest {

    private static final String HEADER =
            "id\tlevel\tparent\tcountry\tname\tromanised\totherNames\tshortNames\tlocalNames"
                    + "\tlatitude\tlongitude\tradiusKm\tpopulation\tformer\n";

    private static final String KOREA = HEADER
            + "kr-11\tprovince\tcountry:KR\tKR\t서울특별시\tSeoul\t\t서울\t\t37.57\t126.98\t20\t\t\n"
            + "kr-11680\tcounty\tkr-11\tKR\t강남구\tGangnam-gu\t\t\t\t37.5\t127.05\t6\t\t\n"
            + "kr-41\tprovince\tcountry:KR\tKR\t경기도\tGyeonggi\t\t\t\t37.4\t127.1\t60\t\t\n";

    @TempDir
    private Path folder;

    @Test
    void aTableCanBeAddedToTheBundledPlaces() throws IOException {
        Gazetteer gazetteer = Gazetteer.bundledAnd(List.of(file(KOREA)));
        assertThat(gazetteer.size()).isEqualTo(Gazetteer.bundled().size() + 3);
        assertThat(gazetteer.resolve("서울특별시 강남구 테헤란로 8")).isInstanceOfSatisfying(Resolved.class, match -> {
            assertThat(match.place().id()).isEqualTo("kr-11680");
            assertThat(match.rest()).contains("8");
        });
        assertThat(gazetteer.resolve("서울 강남구")).isInstanceOf(Resolved.class);
        assertThat(gazetteer.resolve("경기도 수원시")).isInstanceOf(Resolved.class);
        assertThat(gazetteer.resolve("镇江市")).isEqualTo(Gazetteer.bundled().resolve("镇江市"));
        assertThat(Gazetteer.bundled().resolve("서울특별시 강남구")).isInstanceOf(Unknown.class);
    }

    @Test
    void aTableCanStandAlone() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(List.of(file(HEADER
                + "cn\tcountry\t\tCN\t中国\t\t\t\t\t\t\t\t\t\n"
                + "1\tcity\tcn\tCN\t某市\tMou\t\t\t\t30\t120\t10\t5000\t\n"
                + "2\tcounty\t1\tCN\t甲乙县\tJiayi\t\t甲乙\t\t30.1\t120.1\t5\t\ttrue\n"
                + "3\tcounty\t1\tCN\t甲乙区\tJiayi\t\t甲乙\t老城|Old Town\t30.1\t120.2\t5\t\t\n")));
        assertThat(gazetteer.size()).isEqualTo(3);
        assertThat(gazetteer.resolve("甲乙")).isInstanceOfSatisfying(Resolved.class, match -> {
            assertThat(match.place().id()).isEqualTo("3");
            assertThat(match.place().former()).isFalse();
        });
        assertThat(gazetteer.resolve("甲乙县"))
                .isInstanceOfSatisfying(
                        Resolved.class,
                        match -> assertThat(match.place().former()).isTrue());
        GazetteerPlace city = gazetteer.place("1").orElseThrow();
        assertThat(city.population()).hasValue(5000);
        assertThat(gazetteer.resolve("Old Town", Context.of(city))).isInstanceOf(Resolved.class);
        assertThat(gazetteer.resolve("Old Town")).isInstanceOf(Unknown.class);
        assertThat(gazetteer.resolve("镇江市")).isInstanceOf(Unknown.class);
    }

    @Test
    void allBadCellsAreNamedAtOnce() throws IOException {
        Path bad = file(HEADER
                + "1\tvillage\t\tCN\t甲\t\t\t\t\t30\t120\t10\t\t\n"
                + "2\tplace\tnone\tCN\t乙\t\t\t\t\t30\t120\t10\t\t\n"
                + "3\tplace\t\tChina\t丙\t\t\t\t\t30\t120\t10\t\t\n"
                + "4\tplace\t\tCN\t\t\t\t\t\t30\t120\t10\t\t\n"
                + "5\tplace\t\tCN\t戊\t\t\t\t\t120\t30\t10\t\t\n"
                + "6\tplace\t\tCN\t己\t\t\t\t\tx\t30\t10\t\t\n"
                + "7\tplace\t\tCN\t庚\t\t\t\t\t30\t120\tNaN\t\t\n"
                + "8\tplace\t\tCN\t辛\t\t\t\t\t30\t120\t10\t-5\t\n"
                + "9\tplace\t\tCN\t壬\t\t\t\t\t30\t120\t10\t\tyes\n"
                + "10\tplace\t\tCN\t癸\t\t\t\t\t30\t120\t10\t\t\n"
                + "10\tplace\t\tCN\t癸\t\t\t\t\t30\t120\t10\t\t\n");
        assertThatExceptionOfType(TaxonomyFormatException.class)
                .isThrownBy(() -> Gazetteer.read(List.of(bad)))
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(10)
                        .anySatisfy(problem ->
                                assertThat(problem).contains("places.tsv line 2, column level", "'village'", "county"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 3, column parent", "'none'"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 4, column country", "CN"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 5, column name"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 6, column latitude", "90"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 7, column latitude", "'x'"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 8, column radiusKm"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 9, column population"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 10, column former", "true"))
                        .anySatisfy(problem -> assertThat(problem).contains("line 12, column id", "'10'")));
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path bad = file("id\tlevel\tcountry\tname\tlatitude\tlongitude\n1\tplace\tCN\t甲\t30\t120\n");
        assertThatExceptionOfType(TaxonomyFormatException.class)
                .isThrownBy(() -> Gazetteer.read(List.of(bad)))
                .withMessageContaining("radiusKm");
    }

    @Test
    void aTakenIdIsRefusedOnTopOfTheBundledPlaces() throws IOException {
        Path bad = file(HEADER + "321181\tplace\t\tCN\t丹阳\t\t\t\t\t32\t119.57\t10\t\t\n");
        assertThatExceptionOfType(TaxonomyFormatException.class)
                .isThrownBy(() -> Gazetteer.bundledAnd(List.of(bad)))
                .withMessageContaining("321181");
    }

    private Path file(String table) throws IOException {
        return Files.writeString(folder.resolve("places.tsv"), table);
    }
}
