package org.inclusivework.jobfair;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.io.MatchWriter;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why one pair has its score, or may not be recommended: every number, obstacle and open question. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RankingOptions how = new RankingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--candidate", required = true, paramLabel = "ID", descriptionKey = "candidate")
    private String candidateId = "";

    @Option(names = "--opening", required = true, paramLabel = "ID", descriptionKey = "opening")
    private String openingId = "";

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", converter = Format.Name.class)
    private Format format = Format.TABLE;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        how.check();
        Weights weights = how.weights(session);
        Fair fair = FairFiles.readToRank(session, input, how);
        try (FairIndex index = FairIndex.of(session, fair, how);
                Snapshot snapshot = index.snapshot()) {
            Candidate candidate =
                    FairIndex.require(session.texts(), "--candidate", candidateId, snapshot.candidate(candidateId));
            Opening opening = FairIndex.require(session.texts(), "--opening", openingId, snapshot.opening(openingId));
            Explanation explanation = snapshot.explain(candidateId, openingId, weights, fair.asOf());
            Ranking whole = snapshot.match(MatchRequest.openingsFor(candidateId, fair.asOf())
                    .k(Math.clamp(snapshot.openings(), 1, MatchRequest.MAX_K))
                    .weights(weights)
                    .build());
            int rank = whole.matches().stream()
                    .filter(match -> match.openingId().equals(openingId))
                    .mapToInt(Match::rank)
                    .findFirst()
                    .orElse(0);
            Outlet.Pair pair = new Outlet.Pair(rank, explanation, candidate, opening);
            switch (format) {
                case JSON ->
                    write(
                            pair,
                            MatchWriter.jsonLines(session.out(), session.texts().language()));
                case CSV ->
                    write(pair, MatchWriter.csv(session.out(), session.texts().language(), false));
                case TABLE ->
                    session.out()
                            .write(new ExplanationPage(
                                            session.texts(),
                                            pair,
                                            whole.matches().size())
                                    .render());
            }
            session.out().flush();
        }
        return fair.exitCode().code();
    }

    private static void write(Outlet.Pair pair, MatchWriter writer) throws IOException {
        pair.to(writer);
        writer.flush();
    }
}
