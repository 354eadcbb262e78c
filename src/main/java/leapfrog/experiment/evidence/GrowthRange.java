package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.analysis.Sample;
import leapfrog.model.core.Quarter;

/**
 * Growth within bounds over all windows and seeds: the median in narrow ones, nine tenths in wide
 * ones.
 *
 * @param median bounds of the median growth
 * @param range bounds of the growth from the 5 % to the 95 % quantile
 * @param threshold both as lines show them
 */
record GrowthRange(Treatment arm, Growth growth, Interval median, Interval range, String threshold)
        implements FactTest {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    static GrowthRange read(FactSection section, Quarter control) {
        return new GrowthRange(
                section.treatment("base"),
                Growth.read(section, control),
                section.interval("median"),
                section.interval("range"),
                bracketed(section.text("median")) + "," + bracketed(section.text("range")));
    }

    private static String bracketed(String bounds) {
        return "[" + bounds.replace(" ", "") + "]";
    }

    @Override
    public List<Treatment> arms() {
        return List.of(arm);
    }

    @Override
    public List<String> measures() {
        return List.of(growth.measure());
    }

    @Override
    public Quarter from() {
        return growth.first();
    }

    @Override
    public Quarter to() {
        return growth.end();
    }

    /** Median growth beyond standing still. */
    @Override
    public double effect(Trial trial) {
        return factors(trial).quantile(0.5) - 1;
    }

    /** Positive when the median lies within its bounds. */
    @Override
    public double lean(Trial trial) {
        double middle = factors(trial).quantile(0.5);
        return Double.isNaN(middle) ? Double.NaN : median.holds(middle) ? 1 : -1;
    }

    /** The interval that is shown is the range over windows and seeds. */
    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        Sample factors = factors(trial);
        double middle = factors.quantile(0.5);
        Interval most = new Interval(factors.quantile(LOW), factors.quantile(HIGH));
        return new Finding(
                Verdict.of(median.holds(middle) && range.holds(most)),
                Value.of(middle),
                Value.of(most.low()),
                Value.of(most.high()),
                threshold,
                List.of(),
                growth.complete(trial, 0).size());
    }

    private Sample factors(Trial trial) {
        List<double[]> all = growth.complete(trial, 0);
        Sample sample = new Sample(all.stream().mapToInt(one -> one.length).sum());
        all.forEach(
                one -> {
                    for (double factor : one) {
                        sample.add(factor);
                    }
                });
        sample.sort();
        return sample;
    }
}
