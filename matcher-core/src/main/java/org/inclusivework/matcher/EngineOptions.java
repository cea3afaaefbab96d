package org.inclusivework.matcher;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.jspecify.annotations.Nullable;

/**
 * How to open a {@link MatchEngine}. Immutable and thread-safe.
 *
 * @param path the folder of the index, made if it is not there; {@code null} to hold it in memory (the default). What lies in it
 *     and how large it is says {@link MatchEngine#open}
 * @param readOnly whether only to read, beside any writer in any process; false unless set, and needs a path
 * @param ramBufferMb how many megabytes of writes to hold before they go to files, 1 to {@value #MAX_RAM_BUFFER_MB}; 64 unless
 *     set
 * @param checkOnOpen whether to compare the checksums of all files when opening, about a second for two gigabytes; true unless
 *     set. Without it, damage shows when it is read or by {@link MatchEngine#verify()}
 * @param executor what may help with requests, or {@code null} to stay in the calling thread (the default); never shut down here
 * @param listener what hears of events and times; {@link EngineListener#NONE} unless set
 * @param taxonomy the skills; the bundled ones, with what the bundled knowledge learned of them, unless set
 * @param priors what stands in where an opening says nothing; those of the bundled knowledge unless set
 * @param parameters the constants of the score; those shipped unless set
 */
public record EngineOptions(
        @Nullable Path path,
        boolean readOnly,
        int ramBufferMb,
        boolean checkOnOpen,
        @Nullable Executor executor,
        EngineListener listener,
        SkillTaxonomy taxonomy,
        OccupationPriors priors,
        ScoringParameters parameters) {
    /** The largest buffer, in megabytes. */
    public static final int MAX_RAM_BUFFER_MB = 1900;

    /**
     * Checks the options.
     *
     * @throws MatcherException.InvalidInput if the buffer is out of range, or an index in memory is to be read only
     */
    public EngineOptions {
        if (ramBufferMb < 1 || ramBufferMb > MAX_RAM_BUFFER_MB) {
            throw MatcherException.invalid(
                    "options.ramBufferMb",
                    ramBufferMb,
                    "not a size of a buffer",
                    "use 1 to " + MAX_RAM_BUFFER_MB + " megabytes, such as 64");
        }
        if (readOnly && path == null) {
            throw MatcherException.invalid(
                    "options.readOnly",
                    true,
                    "an index in memory starts empty and must be written",
                    "name the folder of an index, or leave readOnly out");
        }
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(taxonomy, "taxonomy");
        Objects.requireNonNull(priors, "priors");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns the options of an engine in memory, with all defaults. */
    public static EngineOptions inMemory() {
        return builder().build();
    }

    /** Returns the options of an engine in a folder, with all defaults. */
    public static EngineOptions at(Path path) {
        return builder().path(path).build();
    }

    /** Starts with all defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with these options. */
    public Builder toBuilder() {
        return new Builder()
                .path(path)
                .readOnly(readOnly)
                .ramBufferMb(ramBufferMb)
                .checkOnOpen(checkOnOpen)
                .executor(executor)
                .listener(listener)
                .taxonomy(taxonomy)
                .priors(priors)
                .parameters(parameters);
    }

    /** Collects options; not thread-safe. */
    public static final class Builder {
        private @Nullable Path path;
        private boolean readOnly;
        private int ramBufferMb = 64;
        private boolean checkOnOpen = true;
        private @Nullable Executor executor;
        private EngineListener listener = EngineListener.NONE;
        private @Nullable SkillTaxonomy taxonomy;
        private OccupationPriors priors = Knowledge.bundled().priors();
        private ScoringParameters parameters = ScoringParameters.defaults();

        private Builder() {}

        /** Sets the folder of the index; in memory unless set. */
        public Builder path(@Nullable Path value) {
            path = value;
            return this;
        }

        /** Sets whether only to read; false unless set. */
        public Builder readOnly(boolean value) {
            readOnly = value;
            return this;
        }

        /** Sets how many megabytes of writes to hold before they go to files; 64 unless set. */
        public Builder ramBufferMb(int value) {
            ramBufferMb = value;
            return this;
        }

        /** Sets whether to compare all checksums when opening; true unless set. */
        public Builder checkOnOpen(boolean value) {
            checkOnOpen = value;
            return this;
        }

        /** Sets what may help with requests; none unless set. */
        public Builder executor(@Nullable Executor value) {
            executor = value;
            return this;
        }

        /** Sets what hears of events and times. */
        public Builder listener(EngineListener value) {
            listener = value;
            return this;
        }

        /** Sets the skills; the bundled ones, with what the bundled knowledge learned of them, unless set. */
        public Builder taxonomy(SkillTaxonomy value) {
            taxonomy = value;
            return this;
        }

        /** Sets what stands in where an opening says nothing; those of the bundled knowledge unless set. */
        public Builder priors(OccupationPriors value) {
            priors = value;
            return this;
        }

        /** Sets the constants of the score. */
        public Builder parameters(ScoringParameters value) {
            parameters = value;
            return this;
        }

        /**
         * Makes the options.
         *
         * @throws MatcherException.InvalidInput if they do not go together
         */
        public EngineOptions build() {
            return new EngineOptions(
                    path,
                    readOnly,
                    ramBufferMb,
                    checkOnOpen,
                    executor,
                    listener,
                    // The bundled taxonomy is read on first use only.
                    taxonomy == null ? Knowledge.bundled().skillTaxonomy() : taxonomy,
                    priors,
                    parameters);
        }
    }
}
