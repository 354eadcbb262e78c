package leapfrog.experiment.limits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.Runner;
import leapfrog.experiment.evidence.ScenarioFiles;

/** Every known limit. */
public final class KnownLimits {

    private static final List<Limit> ALL =
            List.of(
                    new BassLimit(),
                    new MeanFieldLimit(),
                    new LockInLimit(),
                    new WrightLimit(),
                    new RacingLimit(),
                    new FairnessLimit(),
                    new LedgerLimit());

    private final LimitRuns runs;

    /**
     * @param scenarios folder that holds {@code limits/} and the baseline
     */
    public KnownLimits(Path scenarios, ScenarioFiles files, Runner runner) {
        runs = new LimitRuns(scenarios, files, runner);
    }

    /**
     * Checks all of them.
     *
     * @throws leapfrog.scenario.ScenarioException when a scenario is missing or wrong
     * @throws InterruptedException when the runner was told to stop
     */
    public List<LimitRow> check() throws IOException, InterruptedException {
        List<LimitRow> rows = new ArrayList<>();
        for (Limit limit : ALL) {
            rows.addAll(limit.check(runs));
        }
        return rows;
    }
}
