package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the bundled tables {@code skills_esco.tsv.gz}, {@code skills_csco.tsv.gz}, {@code occupations_csco.tsv.gz} and
 * {@code occupations_esco.tsv.gz} from the project's shared data, the same bytes every time:
 *
 * <pre>
 * mvn -q -pl matcher-core test-compile
 * java -cp matcher-core/target/classes:matcher-core/target/test-classes \
 *     org.inclusivework.matcher.taxonomy.TaxonomyBuilder ../shared/data \
 *     matcher-core/src/main/resources/org/inclusivework/matcher/taxonomy
 * </pre>
 */
final class TaxonomyBuilder {

    private TaxonomyBuilder() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: DATA_DIR OUT_DIR");
        }
        build(Path.of(args[0]), Path.of(args[1]));
    }

    static void build(Path data, Path out) throws IOException {
        Files.createDirectories(out);
        write(out.resolve("skills_esco.tsv.gz"), EscoSkillRows.of(data.resolve("esco")));
        write(
                out.resolve("skills_csco.tsv.gz"),
                CscoSkillRows.of(data.resolve("csco"), TsvTable.ofResource("skills_zh.tsv")));
        write(out.resolve("occupations_csco.tsv.gz"), OccupationRows.csco(data.resolve("csco")));
        write(out.resolve("occupations_esco.tsv.gz"), OccupationRows.esco(data.resolve("esco")));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        try (OutputStream out = new BestGzip(Files.newOutputStream(file))) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Gzip at its densest; the header holds no time, so that equal lines give equal bytes. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
