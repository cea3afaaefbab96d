package org.inclusivework.jobfair;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where rankings go: to standard output if neither a file nor a folder is set.
 *
 * @param format in which format
 * @param file the one file they go to
 * @param folder the folder they and the files about them go to
 */
record RankingTarget(RankingFormat format, @Nullable Path file, @Nullable Path folder) {
    /** Where the files go when a table is asked for and no folder is named. */
    static final Path DEFAULT_FOLDER = Path.of("job-fair-out");

    /** Finds out what two options mean together: a name that ends as those of a format do is a file's, any other a folder's. */
    static RankingTarget of(Session session, @Nullable RankingFormat format, @Nullable Path out) {
        if (out == null) {
            if (format == null || format == RankingFormat.TABLE) {
                return new RankingTarget(RankingFormat.TABLE, null, DEFAULT_FOLDER);
            }
            if (format.isBinary() && session.surroundings().screen()) {
                throw new Failures.Stop(ExitCode.USAGE, session.texts().get("usage.binary"));
            }
            return new RankingTarget(format, null, null);
        }
        RankingFormat named = Files.isDirectory(session.resolve(out)) ? null : RankingFormat.of(out);
        if (named == null) {
            return new RankingTarget(format == null ? RankingFormat.TABLE : format, null, out);
        }
        if (format != null && !format.fits(out)) {
            throw new Failures.Stop(
                    ExitCode.USAGE, session.texts().get("usage.out-format", out.getFileName(), named.suffix()));
        }
        return new RankingTarget(named, out, null);
    }
}
