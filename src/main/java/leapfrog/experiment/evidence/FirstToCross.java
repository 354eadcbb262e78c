package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.model.core.Quarter;

/**
 * A difference that lies beyond a threshold in one quarter, and passes a level before like
 * differences of other measures do, in at least so many of all seeds.
 *
 * @param base that is taken off
 * @param other from which it is taken
 * @param measures the one that is claimed to be first, then its rivals
 * @param from first quarter in which the level may be passed
 * @param at quarter of the difference
 * @param level that is passed upwards
 * @param share of seeds in which the first must be alone in front
 */
record FirstToCross(
        Treatment base,
        Treatment other,
        List<String> measures,
        Quarter from,
        Quarter at,
        Bound bound,
        double level,
        double share)
        implements FactTest {

    private static final int NEVER = Integer.MAX_VALUE;

    static FirstToCross read(FactSection section, Quarter control) {
        return new FirstToCross(
                section.treatment("base"),
                section.treatment("other"),
                section.list("measures"),
                section.quarter("from", control),
                section.quarter("at", control),
                Bound.read(section),
                section.number("level"),
                section.number("share"));
    }

    @Override
    public List<Treatment> arms() {
        return List.of(base, other);
    }

    @Override
    public Quarter to() {
        return at;
    }

    @Override
    public double effect(Trial trial) {
        return bound.claimed(Trial.mean(differences(trial)));
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] differences = differences(trial);
        Interval interval = bootstrap.ofMean(differences);
        double first = first(trial);
        return new Finding(
                Verdict.of(bound.met(interval) && first >= share),
                Value.of(Trial.mean(differences)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(Note.of("first", first)),
                differences.length);
    }

    private double[] differences(Trial trial) {
        double[] differences = new double[trial.seeds()];
        for (int seed = 0; seed < differences.length; seed++) {
            differences[seed] =
                    trial.value(1, seed, measures.get(0), at)
                            - trial.value(0, seed, measures.get(0), at);
        }
        return Trial.defined(differences);
    }

    /** Share of seeds on which the first measure passes the level, and before any other does. */
    private double first(Trial trial) {
        double count = 0;
        for (int seed = 0; seed < trial.seeds(); seed++) {
            int own = crossing(trial, seed, measures.get(0));
            int rivals = NEVER;
            for (String rival : measures.subList(1, measures.size())) {
                rivals = Math.min(rivals, crossing(trial, seed, rival));
            }
            count += own < rivals ? 1 : 0;
        }
        return count / trial.seeds();
    }

    private int crossing(Trial trial, int seed, String measure) {
        double[] with = trial.path(1, seed, measure);
        double[] without = trial.path(0, seed, measure);
        for (int t = from.minus(trial.start()); t < with.length; t++) {
            if (with[t] - without[t] > level) {
                return t;
            }
        }
        return NEVER;
    }
}
