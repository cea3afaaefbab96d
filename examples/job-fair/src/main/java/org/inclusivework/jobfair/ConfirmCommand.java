package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.plan.KeptPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Confirms a plan in the name of an officer: from then on it is kept to as far as the day allows. */
@Command(name = "confirm")
final class ConfirmCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--plan", paramLabel = "DIR", descriptionKey = "plan-folder")
    private Path place = Path.of("job-fair-plan");

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    ConfirmCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        KeptPlan before = PlanCommand.kept(session, place);
        KeptPlan kept = before.confirmedBy(officer.name);
        Map<String, String> titles = new HashMap<>(kept.titles());
        if (!input.bundled()) {
            Fair read = FairFiles.read(session, input, before.date());
            PlanCommand.requireSame(session, kept, read.openings());
            titles.putAll(PlanCommand.titles(read.openings()));
        }
        try (ResultFolder folder = session.folder("plan", place, force)) {
            PlanFiles files = new PlanFiles(session.texts(), kept, titles, kept.invented());
            files.write(folder, List.of());
            folder.finish();
            session.out().write(files.summary());
            session.out().flush();
        }
        return ExitCode.DONE.code();
    }
}
