package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.analysis.PageTrend;
import leapfrog.model.core.Quarter;

/**
 * A measure that rises from step to step of a ladder of treatments, by Page's test with seeds as
 * blocks.
 *
 * @param arms the ladder from its lowest step
 * @param from quarter in which the measure is taken
 * @param chance that the test may give at most
 * @param threshold the same as it is declared
 */
record LadderTrend(
        List<Treatment> arms, String measure, Quarter from, double chance, String threshold)
        implements FactTest {

    static LadderTrend read(FactSection section, Quarter control) {
        return new LadderTrend(
                section.treatments("ladder"),
                section.text("measure"),
                section.quarter("at", control),
                section.number("p-below"),
                section.text("p-below"));
    }

    @Override
    public List<String> measures() {
        return List.of(measure);
    }

    @Override
    public Quarter to() {
        return from;
    }

    @Override
    public double effect(Trial trial) {
        return trend(trial).order();
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        PageTrend trend = trend(trial);
        Interval interval = bootstrap.ofMean(trend.orders());
        return new Finding(
                Verdict.of(trend.p() < chance),
                Value.of(trend.order()),
                Value.of(interval.low()),
                Value.of(interval.high()),
                threshold,
                List.of(Note.of("L", trend.statistic()), Note.of("p", trend.p())),
                trend.orders().length);
    }

    private PageTrend trend(Trial trial) {
        List<double[]> blocks = new ArrayList<>();
        for (int seed = 0; seed < trial.seeds(); seed++) {
            double[] steps = new double[arms.size()];
            for (int arm = 0; arm < steps.length; arm++) {
                steps[arm] = trial.value(arm, seed, measure, from);
            }
            if (Trial.defined(steps).length == steps.length) {
                blocks.add(steps);
            }
        }
        return PageTrend.of(blocks.toArray(double[][]::new));
    }
}
