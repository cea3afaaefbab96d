package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Stated;

/** Invents the employers: coined names, sites, sizes as skewed as in a real hall. */
final class EmployerMaker {
    private static final int MOST_OPENINGS = 25;
    private static final double SITE_SPREAD_KM = 2;
    /** As many openings as nobody reckons yet when areas are balanced. */
    private static final double HEAD_START = 30;

    /** Words for coined names. Two of them side by side are nobody's firm name; they name no place of the region either. */
    private static final List<String> STEMS = List.of(
            "青禾", "星桥", "拾光", "暖橙", "麦穗", "芦笛", "白帆", "朝露", "听泉", "知夏", "初雪", "云杉", "竹影", "荷风", "橘灯", "蓝莓", "木棉", "晴岚",
            "杏雨", "松果", "稻香", "纸鸢", "石榴", "溪石", "帆影", "雨燕", "蒲草", "苔花", "山楂", "海棠");

    private static final Set<String> FACTORIES = Set.of(
            "electronics",
            "electrics",
            "metal works",
            "plastics works",
            "optics",
            "garments",
            "cake works",
            "sauce works",
            "logistics");

    private final Dice dice;
    private final List<District> districts;
    private final OfferMaker offers = new OfferMaker();
    private final Set<String> names = new HashSet<>();
    private final int[] openingsSoFar;

    EmployerMaker(Dice dice, List<District> districts) {
        this.dice = dice;
        this.districts = districts;
        this.openingsSoFar = new int[districts.size()];
    }

    List<Employer> employers(List<Sector> sectors) {
        List<Employer> employers = new ArrayList<>();
        for (Sector sector : sectors) {
            for (int i = 0; i < sector.employers(); i++) {
                employers.add(employer(sector, i, dice.split()));
            }
        }
        return employers;
    }

    private Employer employer(Sector sector, int number, Dice own) {
        int openings = size(sector, own);
        District district = district(sector, openings, own);
        Employer.Manner manner = manner(sector, own);
        List<AccommodationOffer> siteOffers = offers.ofSite(manner, own);
        return new Employer(
                name(sector.tails().get(number % sector.tails().size())),
                sector,
                district,
                places(sector, district, own),
                manner,
                siteOffers,
                dormitory(sector, own),
                openings);
    }

    /** Draws the area by what it is known for, and the more readily the fewer openings it has for its people so far. */
    private District district(Sector sector, int openings, Dice own) {
        int all = Arrays.stream(openingsSoFar).sum();
        double[] weights = new double[districts.size()];
        for (int i = 0; i < weights.length; i++) {
            double fair = districts.get(i).people();
            double wanting = fair * (all + HEAD_START) / (openingsSoFar[i] + fair * HEAD_START);
            weights[i] = sector.districts().get(i) * wanting;
        }
        int drawn = own.pick(weights);
        openingsSoFar[drawn] += openings;
        return districts.get(drawn);
    }

    private static Employer.Manner manner(Sector sector, Dice own) {
        double openness = sector.openness();
        return switch (own.pick(1 - 0.9 * openness, 0.6 * openness, 0.3 * openness)) {
            case 0 -> Employer.Manner.SILENT;
            case 1 -> Employer.Manner.SOMETIMES;
            default -> Employer.Manner.OPEN;
        };
    }

    private String name(String tail) {
        while (true) {
            List<String> words = dice.some(STEMS, 2);
            String stem = words.get(0) + words.get(1);
            if (names.add(stem)) {
                return stem + tail;
            }
        }
    }

    /** Draws a size: few employers bring many openings, most bring a handful. */
    private static int size(Sector sector, Dice own) {
        double share = own.between(0.0, 1.0);
        double skewed = 0.3 + 0.5 * share + 2.2 * share * share * share * share;
        return Math.clamp(Math.round(sector.size() * skewed), 1, MOST_OPENINGS);
    }

    private List<Place> places(Sector sector, District district, Dice own) {
        List<Place> places = new ArrayList<>();
        places.add(site(sector, district, own));
        if (own.chance(0.08)) {
            places.add(site(sector, own.pick(districts, District::people), own));
        }
        if (FACTORIES.contains(sector.key()) && own.chance(0.2)) {
            District from = own.pick(districts, District::people);
            String town = own.pick(from.towns());
            places.add(new Place(
                    from.address(own, town + "班车站点"),
                    from.near(own, SITE_SPREAD_KM),
                    from.adcode(),
                    PlaceKind.SHUTTLE_STOP));
        }
        return places;
    }

    private static Place site(Sector sector, District district, Dice own) {
        String town = own.pick(district.towns());
        String text = district.address(own, town + own.pick(sector.sites()));
        return new Place(text, district.near(own, SITE_SPREAD_KM), district.adcode(), PlaceKind.WORKPLACE);
    }

    private static Stated dormitory(Sector sector, Dice own) {
        boolean factory = FACTORIES.contains(sector.key());
        return switch (own.pick(factory ? 0.3 : 0.08, 0.17, 0.6)) {
            case 0 -> Stated.YES;
            case 1 -> Stated.NO;
            default -> Stated.UNKNOWN;
        };
    }
}
