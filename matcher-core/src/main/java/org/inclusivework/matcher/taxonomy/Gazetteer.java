package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of places and the rules by which a text is resolved to one of them.
 *
 * <p>Immutable and safe for many threads. The answer depends on the text, the context and the table only, never on
 * locale, clock or order of calls. A look-up takes microseconds; its time is linear in the length of the text.
 *
 * <h2>Rules, in order</h2>
 *
 * <ol>
 *   <li>The text is made plain (NFKC): full-width letters, digits, spaces and punctuation become ordinary ones.
 *   <li><b>Path.</b> In a text with Han characters names are looked for only where the text, or a segment of it behind
 *       punctuation, begins; never in the middle of a word. Each name has to lie inside the one before
 *       (江苏省镇江市润州区, 镇江 丹阳); levels can be left out. The longest path wins; what is left is the street
 *       address, kept as {@code rest}. A second unit right behind the path either confirms it (鼓楼区（南京）) or makes
 *       the answer ambiguous (南京 丹阳市, 镇江或扬州).
 *   <li><b>Ending.</b> A name with its suffix (丹阳市) counts whatever follows, unless every town has one (北区, 城东区).
 *       A name without it (丹阳) does not count before the word for a street (丹阳大道, 南京东路) or the suffix of
 *       another unit (丹阳镇); it counts at the end of a segment; directly before other characters (镇江万达广场) it
 *       counts inside a stated parent or in the fair's city, and otherwise makes the answer ambiguous, even with a
 *       single choice. There, too, an outdated suffix (丹徒县, 大港镇) is understood.
 *   <li><b>Parts.</b> In other scripts the text is cut at commas and the like. A part is a name, or a few names side by
 *       side; digits are left out. Every part that is a name has to be the answer, enclose it, or be the city around it
 *       (Paris, Texas, USA; Zhenjiang, Jiangsu; Westminster, London), in any order; contradiction makes it unknown. An
 *       unknown part before the name is an address; behind a single name, or between names, it may be a qualifier, so
 *       the answer is ambiguous.
 *   <li><b>Context.</b> Namesakes in the fair's city (then its prefecture, then its country) are taken before those
 *       elsewhere. Names marked local (新区, and towns) count only there or inside a stated parent; elsewhere they are
 *       ambiguous. A town without its suffix still competes with a county of that name anywhere (象山).
 *   <li><b>Namesakes.</b> A dissolved unit gives way to a current one. Where one candidate encloses all the others
 *       (淮安市 and its district 淮安区) it is the answer. A bare county name competes also with places known only in
 *       Latin letters that read the same: 丹阳 and Danyang are ambiguous without context, since Fujian has a Danyang.
 *   <li><b>Prominence</b>, for names in Latin letters only: a Chinese province or prefecture leads before counties, and
 *       a place of 500,000 people or more before those with a thirtieth of its people or fewer (Berlin, Paris); two
 *       prefectures (Suzhou), or a district of a municipality (Chaoyang), stay ambiguous.
 *   <li>One candidate left: resolved. Several: ambiguous. None: unknown.
 * </ol>
 *
 * <h2>Table</h2>
 *
 * <p>Tab-separated UTF-8, plain or gzip, one row a line, the first line naming the columns: {@code id level parent
 * country name romanised otherNames shortNames localNames latitude longitude radiusKm population former}, in any order;
 * {@code parent} and the columns of names other than {@code name} can be missing. A parent stands before its children
 * and is of a wider level. {@code level} is a {@link GazetteerLevel} in lower case; {@code country} ISO 3166-1 alpha-2; lists use
 * {@code |}; {@code romanised} may be a list whose first item is shown. {@code name} and {@code otherNames} carry their
 * suffix, {@code shortNames} do not, {@code localNames} count by rule 5 only; all names of a town are local.
 * Coordinates are WGS84 degrees and, like {@code radiusKm}, left empty for a country or region; {@code population} is
 * empty where unknown; {@code former} is empty or {@code true}.
 */
public final class Gazetteer {

    /** Countries, regions, China's units, and the places elsewhere that have a name in Han characters. */
    private static final String NEAR = "gazetteer_china.tsv.gz";

    /** All other places. */
    private static final String FAR = "gazetteer_world.tsv.gz";

    /**
     * What is known before the text is read.
     *
     * @param city the fair's city, a place of this gazetteer, or null
     * @param country ISO 3166-1 alpha-2, upper case, or null
     */
    public record Context(
            @Nullable GazetteerPlace city, @Nullable String country) {

        private static final Context NONE = new Context(null, null);

        /** Nothing is known. */
        public static Context none() {
            return NONE;
        }

        /** The city is known, and with it the country. */
        public static Context of(GazetteerPlace city) {
            return new Context(city, city.country());
        }

        /** Only the country is known. */
        public static Context ofCountry(String country) {
            return new Context(null, country);
        }
    }

    /** Loads on first use, once. */
    private static final class Near {
        static final GazetteerRows ROWS = GazetteerRows.EMPTY.and(List.of(TsvTable.ofResource(NEAR)));
        static final Gazetteer GAZETTEER = new Gazetteer(ROWS, () -> All.ROWS);
    }

    /** Loads when a text needs it, once. */
    private static final class All {
        static final GazetteerRows ROWS = Near.ROWS.and(List.of(TsvTable.ofResource(FAR)));
    }

    /** What texts in Han characters need. */
    private final GazetteerRows near;

    /** All rows; of the bundled ones, the many that texts in Han characters do not need are read when one does. */
    private final Supplier<GazetteerRows> all;

    private Gazetteer(GazetteerRows near, Supplier<GazetteerRows> all) {
        this.near = near;
        this.all = all;
    }

    /**
     * The places that come with the library, read on first use and shared: China's provinces, prefectures, counties and
     * the towns of Jiangsu, GeoNames places of China, Europe and the United States, and the largest cities of the rest
     * of the world. The first use costs about a tenth of a second, the first text without Han characters again two.
     */
    public static Gazetteer bundled() {
        return Near.GAZETTEER;
    }

    /**
     * Reads places of one's own instead of the bundled ones.
     *
     * @param tables files in the format above; rows of later ones may name parents in earlier ones
     * @throws TaxonomyFormatException if a table is not as described; names every problem
     * @throws IOException if a file cannot be read
     */
    public static Gazetteer read(List<Path> tables) throws IOException {
        return of(GazetteerRows.EMPTY, tables);
    }

    /**
     * Reads places on top of the bundled ones.
     *
     * @param tables files in the format above; their rows may name bundled rows as parents, such as {@code country:KR}
     * @throws TaxonomyFormatException if a table is not as described or an id is taken; names every problem
     * @throws IOException if a file cannot be read
     */
    public static Gazetteer bundledAnd(List<Path> tables) throws IOException {
        return of(bundled().all.get(), tables);
    }

    private static Gazetteer of(GazetteerRows base, List<Path> files) throws IOException {
        List<TsvTable> tables = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                tables.add(TsvTable.read(in, String.valueOf(file.getFileName())));
            }
        }
        GazetteerRows rows = base.and(tables);
        return new Gazetteer(rows, () -> rows);
    }

    /** The number of places that can be an answer. Cost: one pass. */
    public int size() {
        return (int) all.get().nodes().filter(node -> node.level.isPlace()).count();
    }

    /** The place with this id; empty for an unknown id and for countries and regions. */
    public Optional<GazetteerPlace> place(String id) {
        return Optional.ofNullable(node(id))
                .filter(node -> node.level.isPlace())
                .map(GazetteerNode::toPlace);
    }

    private @Nullable GazetteerNode node(String id) {
        GazetteerNode node = near.node(id);
        return node == null ? all.get().node(id) : node;
    }

    /** Resolves a text of which nothing is known beforehand. */
    public GazetteerMatch resolve(String text) {
        return resolve(text, Context.none());
    }

    /**
     * Resolves a text by the rules above. Any string is an allowed text; an empty one is unknown.
     *
     * @throws IllegalArgumentException if the city of the context is not of this gazetteer
     */
    public GazetteerMatch resolve(String text, Context context) {
        GazetteerNode unit = null;
        GazetteerPlace city = context.city();
        if (city != null) {
            unit = node(city.id());
            if (unit == null) {
                throw new IllegalArgumentException(
                        "city " + city.id() + " is not a place of this gazetteer; take one that it resolved");
            }
        }
        GazetteerScope scope = new GazetteerScope(unit, context.country());
        String plain = GazetteerText.plain(text);
        GazetteerVerdict verdict = GazetteerText.hasHan(plain)
                ? new GazetteerHanResolver(near.names(), () -> all.get().names(), scope, plain).resolve()
                : new GazetteerWordResolver(all.get().names(), scope, plain).resolve();
        return verdict.toMatch(text);
    }
}
