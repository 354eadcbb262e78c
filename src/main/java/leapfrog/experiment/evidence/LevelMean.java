package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A level in one arm: its mean over quarters, or its worst quarter when it must hold throughout.
 * The whole interval of its mean over seeds must lie beyond a threshold.
 *
 * @param from first quarter that counts
 * @param to last quarter that counts
 * @param throughout whether every quarter must hold
 */
record LevelMean(
        Treatment arm, Yardstick number, Quarter from, Quarter to, boolean throughout, Bound bound)
        implements FactTest {

    static LevelMean read(FactSection section, Quarter control) {
        return new LevelMean(
                section.treatment("base"),
                Yardstick.read(section, "measure"),
                section.quarter("from", control),
                section.quarter("to", control),
                section.find("throughout").map(Boolean::parseBoolean).orElse(false),
                Bound.read(section));
    }

    @Override
    public List<Treatment> arms() {
        return List.of(arm);
    }

    @Override
    public List<String> measures() {
        return number.labels();
    }

    @Override
    public double effect(Trial trial) {
        return bound.claimed(Trial.mean(levels(trial)));
    }

    /** Positive when the mean lies beyond the threshold. */
    @Override
    public double lean(Trial trial) {
        return bound.claimed(Trial.mean(levels(trial)) - bound.threshold());
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] levels = levels(trial);
        Interval interval = bootstrap.ofMean(levels);
        return new Finding(
                Verdict.of(bound.met(interval)),
                Value.of(Trial.mean(levels)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(),
                levels.length);
    }

    private double[] levels(Trial trial) {
        double[] levels = new double[trial.seeds()];
        for (int seed = 0; seed < levels.length; seed++) {
            levels[seed] =
                    throughout
                            ? number.extreme(trial, 0, seed, from, to, bound.above())
                            : number.mean(trial, 0, seed, from, to);
        }
        return Trial.defined(levels);
    }
}
