package leapfrog.experiment.limits;

import java.util.List;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.DeviceCosts;
import leapfrog.model.world.Blueprint;

/**
 * Wright's line (1936, doi 10.2514/8.155): each doubling of the wafers made on a node, those of the
 * start counted in, takes the same part off their cost.
 */
final class WrightLimit implements Limit {

    private static final double ROUNDING = 1e-9;
    private static final int DOUBLINGS = 10;

    @Override
    public List<LimitRow> check(LimitRuns runs) {
        Blueprint baseline = runs.blueprint("baseline");
        Parameters parameters = baseline.parameters();
        DeviceCosts costs = new DeviceCosts(parameters);
        double start = parameters.value("wafers-at-start");
        double exact = Math.pow(2, -parameters.value("device-learning"));
        double furthest = exact;
        for (int n = 0; n < DOUBLINGS; n++) {
            double before = costs.wafer(1, start * (Math.pow(2, n) - 1), 1);
            double after = costs.wafer(1, start * (Math.pow(2, n + 1) - 1), 1);
            double ratio = after / before;
            furthest = Math.abs(ratio - exact) > Math.abs(furthest - exact) ? ratio : furthest;
        }
        return List.of(
                new LimitRow(
                        "wright-line",
                        "cost of wafers after one more doubling over that before, furthest of ten",
                        exact,
                        furthest,
                        ROUNDING));
    }
}
