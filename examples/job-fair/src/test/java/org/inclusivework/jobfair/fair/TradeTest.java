package org.inclusivework.jobfair.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.junit.jupiter.api.Test;

class TradeTest {
    private final List<Trade> trades = Trade.all();

    @Test
    void every_trade_is_an_occupation_and_asks_for_a_skill() {
        assertThat(trades).hasSizeGreaterThanOrEqualTo(70);
        assertThat(trades.stream().map(Trade::key)).doesNotHaveDuplicates();
        assertThat(trades).allSatisfy(trade -> {
            assertThat(OccupationTaxonomy.bundled().find(trade.occupation())).isPresent();
            assertThat(trade.skills()).anyMatch(Trade.Asked::essential);
            assertThat(trade.titles()).isNotEmpty();
            assertThat(trade.mind()).hasSize(3).allMatch(level -> level >= 0 && level <= 3);
        });
    }

    @Test
    void every_trade_is_hired_by_some_kind_of_employer() {
        List<Sector> sectors = Sector.all(trades);
        assertThat(trades).allMatch(trade -> sectors.stream().anyMatch(sector -> sector.hires(trade)));
        assertThat(sectors).allMatch(sector -> sector.districts().size() == 7);
        assertThat(sectors.stream().mapToInt(Sector::employers).sum()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void piece_rates_come_with_speeds_that_make_a_wage() {
        assertThat(trades.stream().flatMap(trade -> trade.pay().stream()))
                .filteredOn(range -> range.basis() == PayBasis.PIECE)
                .isNotEmpty()
                .allSatisfy(range -> {
                    assertThat(range.slow()).isPositive().isLessThan(range.fast());
                    assertThat(range.low() * range.fast()).isBetween(2.0, 100.0);
                    assertThat(range.high() * range.slow()).isBetween(5.0, 100.0);
                });
    }

    @Test
    void piecework_is_handcraft_at_home() {
        assertThat(trades)
                .filteredOn(trade -> trade.form() == EmploymentForm.PIECEWORK)
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(Trade::atHome);
    }

    @Test
    void what_the_fair_is_written_with_has_none_of_the_words_never_used() {
        assertThat(trades.stream().flatMap(trade -> trade.titles().stream())).allMatch(SheetRemarks::decent);
        assertThat(trades.stream().map(Trade::words)).allMatch(SheetRemarks::decent);
        assertThat(DataTable.bundled("capacity_words.tsv").stream().map(row -> row.get("words")))
                .allMatch(SheetRemarks::decent);
    }
}
