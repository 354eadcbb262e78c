package leapfrog.experiment.limits;

import java.io.IOException;
import java.util.List;

/** One known result. */
@FunctionalInterface
interface Limit {

    /**
     * @throws InterruptedException when the runner was told to stop
     */
    List<LimitRow> check(LimitRuns runs) throws IOException, InterruptedException;
}
