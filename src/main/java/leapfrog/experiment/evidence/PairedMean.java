package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A difference between two treatments on the same seeds, as a mean over quarters: the whole
 * interval of its mean over seeds must lie beyond a threshold.
 *
 * @param base that is taken off
 * @param other from which it is taken
 * @param from first quarter of the mean
 * @param to last quarter of the mean
 */
record PairedMean(
        Treatment base, Treatment other, String measure, Quarter from, Quarter to, Bound bound)
        implements FactTest {

    static PairedMean read(FactSection section, Quarter control) {
        return new PairedMean(
                Treatment.of(section.text("base")),
                Treatment.of(section.text("other")),
                section.text("measure"),
                section.quarter("from", control),
                section.quarter("to", control),
                Bound.read(section));
    }

    @Override
    public List<Treatment> arms() {
        return List.of(base, other);
    }

    @Override
    public List<String> measures() {
        return List.of(measure);
    }

    @Override
    public double effect(Trial trial) {
        return bound.claimed(Trial.mean(differences(trial)));
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] differences = differences(trial);
        Interval interval = bootstrap.ofMean(differences);
        return new Finding(
                Verdict.of(bound.met(interval)),
                Value.of(Trial.mean(differences)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(),
                differences.length);
    }

    private double[] differences(Trial trial) {
        double[] differences = new double[trial.seeds()];
        for (int seed = 0; seed < differences.length; seed++) {
            differences[seed] =
                    trial.mean(1, seed, measure, from, to) - trial.mean(0, seed, measure, from, to);
        }
        return Trial.defined(differences);
    }
}
