package org.inclusivework.jobfair.fair;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of employer, a row of {@code sectors.tsv}.
 *
 * @param key the name of the row
 * @param tails the ends of employers' names
 * @param employers how many employers of it come to the fair
 * @param size the mean number of openings each brings
 * @param districts the weights of the areas, in their order
 * @param sites the ends of addresses
 * @param openness how readily such employers say what they offer, 0 to 1
 * @param trades the trades it hires, with their weights
 */
record Sector(
        String key,
        List<String> tails,
        int employers,
        double size,
        List<Double> districts,
        List<String> sites,
        double openness,
        List<Hiring> trades) {

    /** A trade and how much of it the sector hires. */
    record Hiring(Trade trade, double weight) {}

    static List<Sector> all(List<Trade> trades) {
        Map<String, Trade> byKey = trades.stream().collect(Collectors.toMap(Trade::key, Function.identity()));
        return DataTable.bundled("sectors.tsv").stream()
                .map(row -> new Sector(
                        row.get("key"),
                        row.list("tails"),
                        (int) row.number("employers"),
                        row.number("size"),
                        row.numbers("districts"),
                        row.list("sites"),
                        row.number("openness"),
                        row.list("trades").stream()
                                .map(text -> hiring(text, byKey))
                                .toList()))
                .toList();
    }

    private static Hiring hiring(String text, Map<String, Trade> byKey) {
        int space = text.lastIndexOf(' ');
        Trade trade = byKey.get(text.substring(0, space));
        if (trade == null) {
            throw new IllegalStateException("no trade for " + text);
        }
        return new Hiring(trade, Double.parseDouble(text.substring(space + 1)));
    }

    boolean hires(Trade trade) {
        return trades.stream().anyMatch(hiring -> hiring.trade().equals(trade));
    }
}
