package leapfrog.output.table;

import java.io.IOException;
import java.nio.file.Path;
import leapfrog.experiment.Fake;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.Progress;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.Seeds;

/** A run in a process of its own that tells each replication which it has stored. */
final class ChildRun {

    private ChildRun() {}

    /** As wide as a real run, and without pause, so that a kill finds the writer writing. */
    static RunPlan plan(int replications) {
        return RunPlan.single(
                "none", Fake.walks(Fake.WIDE), Seeds.mixed(7, replications), Fake.WIDE);
    }

    public static void main(String[] args) throws IOException {
        Destination to = Runs.resume(Path.of(args[0]));
        RunPlan plan = plan(Integer.parseInt(args[1]));
        try (RecordedRun run = RecordedRun.claim(Runs.request(to, plan, 2))) {
            run.finish(run.run(new Runner(2, new Told())), (charts, summaries) -> {});
        } catch (RuntimeException e) {
            System.out.println("refused " + e.getMessage());
            System.exit(2);
        }
        System.out.println("whole");
        System.exit(0);
    }

    private static final class Told implements Progress {

        @Override
        public void started(int held, int total) {
            System.out.println("held " + held);
        }

        @Override
        public void ended(Outcome outcome, int ended, int total) {
            System.out.println("stored " + ended);
        }

        @Override
        public void closed() {}
    }
}
