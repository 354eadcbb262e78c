package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A side that is behind by one yardstick and ahead by another, in one arm and not in the other:
 * both intervals lie beyond their thresholds there, and at least one of them does not here.
 *
 * @param base arm in which it must not be so
 * @param other arm in which it must
 * @param behind number that says how far behind the side is
 * @param least how far it must be behind
 * @param ahead number that says how far ahead it is by the other yardstick
 * @param bound what that must lie beyond
 */
record Reversal(
        Treatment base,
        Treatment other,
        Yardstick behind,
        double least,
        Yardstick ahead,
        Bound bound,
        Quarter from,
        Quarter to)
        implements FactTest {

    static Reversal read(FactSection section, Quarter control) {
        return new Reversal(
                section.treatment("base"),
                section.treatment("other"),
                Yardstick.of(section.text("behind")),
                section.number("behind-above"),
                Yardstick.read(section, "measure"),
                Bound.read(section),
                section.quarter("from", control),
                section.quarter("to", control));
    }

    @Override
    public List<Treatment> arms() {
        return List.of(base, other);
    }

    @Override
    public List<String> measures() {
        return Yardstick.labels(List.of(behind, ahead));
    }

    /** How far ahead the side is where it is claimed to be. */
    @Override
    public double effect(Trial trial) {
        return bound.claimed(Trial.mean(numbers(trial, 1, ahead)));
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] lead = numbers(trial, 1, ahead);
        Interval interval = bootstrap.ofMean(lead);
        boolean here = holds(trial, 0, bootstrap);
        return new Finding(
                Verdict.of(holds(trial, 1, bootstrap) && !here),
                Value.of(Trial.mean(lead)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(
                        Note.of("behind", Trial.mean(numbers(trial, 1, behind))),
                        Note.of("base", Trial.mean(numbers(trial, 0, ahead))),
                        Note.of("base-behind", Trial.mean(numbers(trial, 0, behind)))),
                lead.length);
    }

    private boolean holds(Trial trial, int arm, Bootstrap bootstrap) {
        return bootstrap.ofMean(numbers(trial, arm, behind)).low() > least
                && bound.met(bootstrap.ofMean(numbers(trial, arm, ahead)));
    }

    private double[] numbers(Trial trial, int arm, Yardstick number) {
        double[] numbers = new double[trial.seeds()];
        for (int seed = 0; seed < numbers.length; seed++) {
            numbers[seed] = number.mean(trial, arm, seed, from, to);
        }
        return Trial.defined(numbers);
    }
}
