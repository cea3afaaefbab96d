package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Decides which trades the employers hire: as common as they are on the labour market, none of the fair's own missing. */
final class TradePlan {
    private final List<Trade> trades;
    private final Map<String, Double> commonness;

    TradePlan(List<Trade> trades, Map<String, Double> commonness) {
        this.trades = trades;
        this.commonness = commonness;
    }

    /** Returns the posts, those of an employer together and in the order of the trades. */
    List<Post> posts(List<Employer> employers, Dice dice) {
        List<Post> posts = new ArrayList<>();
        for (Employer employer : employers) {
            List<Trade> hired = new ArrayList<>();
            for (int i = 0; i < employer.openings(); i++) {
                hired.add(trade(employer.sector(), hired, dice));
            }
            hired.forEach(trade -> posts.add(new Post(employer, trade)));
        }
        for (Trade trade : trades) {
            while (count(posts, trade) < trade.atLeast()) {
                List<Post> spare = spare(posts, trade);
                if (spare.isEmpty()) {
                    posts.add(new Post(dice.pick(employersOf(trade, employers)), trade));
                } else {
                    Post given = dice.pick(spare);
                    posts.set(posts.indexOf(given), new Post(given.employer(), trade));
                }
            }
        }
        posts.sort(Comparator.<Post>comparingInt(post -> employers.indexOf(post.employer()))
                .thenComparingInt(post -> trades.indexOf(post.trade())));
        return posts;
    }

    /** An employer rarely posts the same trade twice. */
    private Trade trade(Sector sector, List<Trade> already, Dice dice) {
        return dice.pick(sector.trades(), hiring -> {
                    long before =
                            already.stream().filter(hiring.trade()::equals).count();
                    double common = commonness.getOrDefault(hiring.trade().key(), 0.0);
                    return hiring.weight() * common / (1 + 3 * before);
                })
                .trade();
    }

    /** The posts of the same kind of employer whose trade has more openings than it must. */
    private static List<Post> spare(List<Post> posts, Trade wanted) {
        return posts.stream()
                .filter(post -> post.employer().sector().hires(wanted)
                        && count(posts, post.trade()) > post.trade().atLeast())
                .toList();
    }

    private static List<Employer> employersOf(Trade trade, List<Employer> employers) {
        return employers.stream()
                .filter(employer -> employer.sector().hires(trade))
                .toList();
    }

    private static long count(List<Post> posts, Trade trade) {
        return posts.stream().filter(post -> post.trade().equals(trade)).count();
    }
}
