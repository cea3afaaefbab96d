package org.inclusivework.jobfair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.inclusivework.jobfair.ledger.FairDay;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/** The engine of one run, filled with a fair: in memory, or in a folder that is kept for the next run. */
final class FairIndex implements AutoCloseable {
    private final MatchEngine engine;
    private final @Nullable ExecutorService helpers;

    private FairIndex(MatchEngine engine, @Nullable ExecutorService helpers) {
        this.engine = engine;
        this.helpers = helpers;
    }

    static FairIndex of(Session session, Fair fair, RankingOptions how) {
        // The thread that asks works too.
        ExecutorService helpers = how.threads == 1
                ? null
                : Executors.newFixedThreadPool(how.threads - 1, task -> {
                    Thread thread = new Thread(task, "match");
                    thread.setDaemon(true);
                    return thread;
                });
        EngineOptions options = EngineOptions.builder()
                .path(how.index == null ? null : session.resolve(how.index))
                .executor(helpers)
                .build();
        FairIndex index = new FairIndex(open(session, options), helpers);
        boolean filled = false;
        try {
            index.fill(session, fair, how.index != null);
            filled = true;
            return index;
        } finally {
            if (!filled) {
                index.close();
            }
        }
    }

    private static MatchEngine open(Session session, EngineOptions options) {
        try {
            return MatchEngine.open(options);
        } catch (MatcherException.VersionMismatch e) {
            if (options.path() == null) {
                throw e;
            }
            session.say("index.rebuilt", options.path());
            MatchEngine.reindex(options);
            return MatchEngine.open(options);
        }
    }

    private void fill(Session session, Fair fair, boolean keep) {
        if (fair.origin() == Fair.Origin.INDEX) {
            return;
        }
        session.progress().show(session.texts().get("progress.index"), 0, 0);
        engine.upsertAll(Stream.concat(fair.openings().stream(), fair.candidates().stream()));
        if (keep) {
            forgetOthers(fair);
            engine.commit();
        }
        engine.refresh();
        session.progress().clear();
    }

    /** What an earlier run left in the folder and these files no longer have is deleted, and its bytes too. */
    private void forgetOthers(Fair fair) {
        engine.refresh();
        Set<String> openings = new HashSet<>();
        fair.openings().forEach(opening -> openings.add(opening.id()));
        Set<String> candidates = new HashSet<>();
        fair.candidates().forEach(candidate -> candidates.add(candidate.id()));
        List<String> goneOpenings = new ArrayList<>();
        List<String> goneCandidates = new ArrayList<>();
        try (Snapshot snapshot = engine.snapshot();
                Stream<String> openingIds = snapshot.openingIds();
                Stream<String> candidateIds = snapshot.candidateIds()) {
            openingIds.filter(id -> !openings.contains(id)).forEach(goneOpenings::add);
            candidateIds.filter(id -> !candidates.contains(id)).forEach(goneCandidates::add);
        }
        // A side of which no file was named stays as it is.
        if (openings.isEmpty()) {
            goneOpenings.clear();
        }
        if (candidates.isEmpty()) {
            goneCandidates.clear();
        }
        goneOpenings.forEach(engine::deleteOpening);
        goneCandidates.forEach(engine::deleteCandidate);
        engine.purgeDeleted();
    }

    /** Adds somebody who was not in the files; the next snapshot has the record. */
    void add(Candidate candidate) {
        engine.refresh(engine.upsert(candidate));
    }

    EngineOptions options() {
        return engine.options();
    }

    /** Returns what may help the thread that asks, or {@code null} if it works alone. */
    @Nullable
    Executor helpers() {
        return helpers;
    }

    Snapshot snapshot() {
        return engine.snapshot();
    }

    /** Returns a record that the command line names. */
    static <T> T require(Texts texts, String option, String id, Optional<T> found) {
        return found.orElseThrow(
                () -> new Failures.Stop(ExitCode.USAGE, texts.get("usage.id", option, DisplayWidth.shown(id))));
    }

    /** Returns a fair of the ledger that the command line names. */
    static FairDay fair(Texts texts, Ledger book, String name) {
        return book.fairs()
                .find(name)
                .orElseThrow(
                        () -> new Failures.Stop(ExitCode.USAGE, texts.get("usage.fair", DisplayWidth.shown(name))));
    }

    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            if (helpers != null) {
                helpers.shutdownNow();
            }
        }
    }
}
