package org.inclusivework.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;

/**
 * An engine with a random history of writes, replacements, deletions, refreshes, commits and purges, and beside it plain maps of
 * what must be in it. Everything is visible in the end.
 */
final class RandomIndex implements AutoCloseable {
    final TreeMap<String, Opening> openings = new TreeMap<>(Ids.ORDER);
    final TreeMap<String, Candidate> candidates = new TreeMap<>(Ids.ORDER);
    final MatchEngine engine;
    final RandomRecords records;

    private final SplittableRandom random;

    RandomIndex(long seed, EngineOptions options, int steps) {
        this.random = new SplittableRandom(seed);
        this.records = new RandomRecords(seed);
        this.engine = MatchEngine.open(options);
        for (int i = 0; i < steps; i++) {
            step();
        }
        engine.refresh();
    }

    private void step() {
        switch (random.nextInt(24)) {
            case 0, 1 -> engine.refresh();
            case 2 -> engine.commit();
            case 3, 4 -> delete(random.nextBoolean());
            case 5, 6 -> replace(random.nextBoolean());
            case 7 -> bulk();
            default -> add(random.nextBoolean());
        }
        if (random.nextInt(150) == 0) {
            engine.purgeDeleted();
        }
    }

    private void add(boolean opening) {
        if (opening) {
            put(records.opening());
        } else {
            put(records.candidate());
        }
    }

    private void replace(boolean opening) {
        if (opening && !openings.isEmpty()) {
            put(records.opening().toBuilder().id(anyOpening()).build());
        } else if (!opening && !candidates.isEmpty()) {
            put(records.candidate().toBuilder().id(anyCandidate()).build());
        }
    }

    private void delete(boolean opening) {
        if (opening && !openings.isEmpty()) {
            String id = anyOpening();
            openings.remove(id);
            engine.deleteOpening(id);
        } else if (!opening && !candidates.isEmpty()) {
            String id = anyCandidate();
            candidates.remove(id);
            engine.deleteCandidate(id);
        }
    }

    /** Writes a few records at once, among them a candidate and an opening of the same id. */
    private void bulk() {
        Opening opening = records.opening();
        Candidate candidate = records.candidate().toBuilder().id(opening.id()).build();
        Opening other = records.opening();
        openings.put(opening.id(), opening);
        openings.put(other.id(), other);
        candidates.put(candidate.id(), candidate);
        engine.upsertAll(List.of(other, opening, candidate, other).stream());
    }

    private void put(Opening opening) {
        openings.put(opening.id(), opening);
        engine.upsert(opening);
    }

    private void put(Candidate candidate) {
        candidates.put(candidate.id(), candidate);
        engine.upsert(candidate);
    }

    String anyOpening() {
        return any(new ArrayList<>(openings.keySet()));
    }

    String anyCandidate() {
        return any(new ArrayList<>(candidates.keySet()));
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
