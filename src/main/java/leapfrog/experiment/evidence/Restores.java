package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A remedy that gives back part of what was lost: (remedied - lost) / (whole - lost) of the means
 * over seeds must lie above a threshold with its whole interval.
 *
 * @param arms whole, lost, remedied
 * @param from first quarter of the mean
 * @param to last quarter of the mean
 */
record Restores(List<Treatment> arms, Yardstick number, Quarter from, Quarter to, Bound bound)
        implements FactTest {

    static Restores read(FactSection section, Quarter control) {
        return new Restores(
                List.of(
                        section.treatment("base"),
                        section.treatment("other"),
                        section.treatment("remedy").with(section.list("remedy-change"))),
                Yardstick.read(section, "measure"),
                section.quarter("from", control),
                section.quarter("to", control),
                Bound.read(section));
    }

    @Override
    public List<String> measures() {
        return number.labels();
    }

    /** What the remedy gives back, in the measure's unit. */
    @Override
    public double effect(Trial trial) {
        double[] means = means(levels(trial), null);
        return means[2] - means[1];
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        List<double[]> levels = levels(trial);
        Interval interval = bootstrap.bca(levels.size(), units -> part(means(levels, units)));
        double[] means = means(levels, null);
        return new Finding(
                Verdict.of(bound.met(interval)),
                Value.of(part(means)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(Note.of("lost", means[0] - means[1])),
                levels.size());
    }

    /** NaN where nothing was lost. */
    private static double part(double[] means) {
        double lost = means[0] - means[1];
        return lost > 0 ? (means[2] - means[1]) / lost : Double.NaN;
    }

    private List<double[]> levels(Trial trial) {
        List<double[]> levels = new ArrayList<>();
        for (int seed = 0; seed < trial.seeds(); seed++) {
            double[] row = new double[arms.size()];
            for (int arm = 0; arm < row.length; arm++) {
                row[arm] = number.mean(trial, arm, seed, from, to);
            }
            if (Trial.defined(row).length == row.length) {
                levels.add(row);
            }
        }
        return levels;
    }

    /** By arm, over the chosen seeds, or all. */
    private static double[] means(List<double[]> levels, int[] units) {
        double[] means = new double[3];
        int n = units == null ? levels.size() : units.length;
        for (int i = 0; i < n; i++) {
            double[] row = levels.get(units == null ? i : units[i]);
            for (int arm = 0; arm < means.length; arm++) {
                means[arm] += row[arm] / n;
            }
        }
        return n == 0 ? new double[] {Double.NaN, Double.NaN, Double.NaN} : means;
    }
}
