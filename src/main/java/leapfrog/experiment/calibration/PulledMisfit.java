package leapfrog.experiment.calibration;

/**
 * What the search makes least: the misfit, and for each parameter a pull to where it starts, as of
 * one observation that is sure of it within half of its range. So what the record says nothing of
 * stays where it was, in place of following the luck of a few seeds.
 */
public final class PulledMisfit {

    private static final double HALF = 0.5;

    private final Misfit misfit;
    private final SearchSpace space;
    private final double pull;
    private final double[] start;

    /**
     * @param pull weight of each such observation, against series of weight 1; 0 for none
     */
    PulledMisfit(Misfit misfit, SearchSpace space, double pull) {
        this.misfit = misfit;
        this.space = space;
        this.pull = pull;
        this.start = space.start();
    }

    /** Misfit and pull, on the scale of the misfit. */
    public double of(Evaluation evaluation) {
        double[] point = space.point(evaluation.values());
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            double away = (point[i] - start[i]) / HALF;
            sum += away * away;
        }
        return misfit.of(evaluation) + pull * sum / misfit.weight();
    }
}
