package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A difference between two treatments on the same seeds, as a mean over quarters: the whole
 * interval of its mean over seeds must lie beyond a threshold. Of several numbers each must, and
 * the one that goes least in the direction that is claimed is shown.
 *
 * @param base that is taken off
 * @param other from which it is taken
 * @param from first quarter of the mean
 * @param to last quarter of the mean
 */
record PairedMean(
        Treatment base,
        Treatment other,
        List<Yardstick> numbers,
        Quarter from,
        Quarter to,
        Bound bound)
        implements FactTest {

    static PairedMean read(FactSection section, Quarter control) {
        return new PairedMean(
                section.treatment("base"),
                section.treatment("other"),
                Yardstick.list(section, "measure"),
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
        return Yardstick.labels(numbers);
    }

    @Override
    public double effect(Trial trial) {
        return bound.claimed(Trial.mean(weakest(trial)));
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] differences = weakest(trial);
        Interval interval = bootstrap.ofMean(differences);
        boolean all =
                numbers.stream()
                        .map(number -> bootstrap.ofMean(differences(trial, number)))
                        .allMatch(bound::met);
        return new Finding(
                Verdict.of(all),
                Value.of(Trial.mean(differences)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(),
                differences.length);
    }

    private double[] weakest(Trial trial) {
        double[] weakest = differences(trial, numbers.get(0));
        for (Yardstick number : numbers.subList(1, numbers.size())) {
            double[] next = differences(trial, number);
            boolean less =
                    bound.claimed(Trial.mean(next)) < bound.claimed(Trial.mean(weakest))
                            || next.length == 0;
            weakest = less ? next : weakest;
        }
        return weakest;
    }

    private double[] differences(Trial trial, Yardstick number) {
        double[] differences = new double[trial.seeds()];
        for (int seed = 0; seed < differences.length; seed++) {
            differences[seed] =
                    number.mean(trial, 1, seed, from, to) - number.mean(trial, 0, seed, from, to);
        }
        return Trial.defined(differences);
    }
}
