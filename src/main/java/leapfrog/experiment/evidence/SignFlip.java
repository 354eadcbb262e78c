package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A level that is positive under one treatment and negative under another on the same seed, in at
 * least so many of all seeds.
 *
 * @param base treatment under which it is positive
 * @param other treatment under which it is negative
 * @param share of seeds that is asked for
 * @param threshold the same as it is declared
 */
record SignFlip(
        Treatment base,
        Treatment other,
        Yardstick number,
        Quarter from,
        Quarter to,
        double share,
        String threshold)
        implements FactTest {

    static SignFlip read(FactSection section, Quarter control) {
        return new SignFlip(
                section.treatment("base").with(section.list("base-change")),
                section.treatment("other").with(section.list("other-change")),
                Yardstick.read(section, "measure"),
                section.quarter("from", control),
                section.quarter("to", control),
                section.number("share"),
                section.text("share"));
    }

    @Override
    public List<Treatment> arms() {
        return List.of(base, other);
    }

    @Override
    public List<String> measures() {
        return number.labels();
    }

    /** Share of seeds on which the sign flips. */
    @Override
    public double effect(Trial trial) {
        return Trial.mean(flips(trial));
    }

    /** Positive when so many seeds flip as are asked for. */
    @Override
    public double lean(Trial trial) {
        double flipped = effect(trial);
        return Double.isNaN(flipped) ? Double.NaN : flipped >= share ? 1 : -1;
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] flips = flips(trial);
        Interval interval = bootstrap.percentile(flips.length, units -> mean(flips, units));
        return new Finding(
                Verdict.of(Trial.mean(flips) >= share),
                Value.of(Trial.mean(flips)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                threshold,
                List.of(
                        Note.of("base", Trial.mean(levels(trial, 0))),
                        Note.of("other", Trial.mean(levels(trial, 1)))),
                flips.length);
    }

    private static double mean(double[] values, int[] units) {
        double sum = 0;
        for (int unit : units) {
            sum += values[unit];
        }
        return sum / units.length;
    }

    /** 1 for a seed on which the sign flips, else 0; seeds without a number are left out. */
    private double[] flips(Trial trial) {
        double[] first = levels(trial, 0);
        double[] second = levels(trial, 1);
        double[] flips = new double[first.length];
        for (int seed = 0; seed < flips.length; seed++) {
            boolean defined = Double.isFinite(first[seed] + second[seed]);
            flips[seed] = !defined ? Double.NaN : first[seed] > 0 && second[seed] < 0 ? 1 : 0;
        }
        return Trial.defined(flips);
    }

    private double[] levels(Trial trial, int arm) {
        double[] levels = new double[trial.seeds()];
        for (int seed = 0; seed < levels.length; seed++) {
            levels[seed] = number.mean(trial, arm, seed, from, to);
        }
        return levels;
    }
}
