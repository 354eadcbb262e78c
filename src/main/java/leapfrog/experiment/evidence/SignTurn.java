package leapfrog.experiment.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.analysis.SignChange;
import leapfrog.model.core.Quarter;

/**
 * When the difference between two treatments turns negative for good: told, not judged. A seed
 * without a turn counts as one that turns after the last recorded quarter.
 *
 * @param from quarter at which the search begins
 * @param run quarters below zero in a row that make a turn
 */
record SignTurn(Treatment base, Treatment other, String measure, Quarter from, int run)
        implements FactTest {

    static SignTurn read(FactSection section, Quarter control) {
        return new SignTurn(
                section.treatment("base"),
                section.treatment("other"),
                section.text("measure"),
                section.quarter("from", control),
                section.whole("run"));
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
    public Quarter to() {
        return from.plus(run - 1);
    }

    /** Share of seeds with a turn. */
    @Override
    public double effect(Trial trial) {
        double[] turns = turns(trial);
        double later = after(trial);
        return Trial.mean(Arrays.stream(turns).map(turn -> turn < later ? 1 : 0).toArray());
    }

    /** Positive when half of the seeds or more turn, so that there is a date to tell. */
    @Override
    public double lean(Trial trial) {
        double turned = effect(trial);
        return Double.isNaN(turned) ? Double.NaN : turned >= 0.5 ? 1 : -1;
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] turns = turns(trial);
        Interval interval = bootstrap.percentile(turns.length, units -> median(turns, units));
        double later = after(trial);
        return new Finding(
                Verdict.REPORT,
                dated(turns.length == 0 ? Double.NaN : median(turns, all(turns)), later),
                dated(Math.floor(interval.low()), later),
                dated(Math.ceil(interval.high()), later),
                "-",
                List.of(Note.of("without", 1 - effect(trial))),
                turns.length);
    }

    /** The quarter in which each seed turns, as its ordinal. */
    private double[] turns(Trial trial) {
        double[] turns = new double[trial.seeds()];
        for (int seed = 0; seed < turns.length; seed++) {
            double[] difference = trial.path(1, seed, measure);
            double[] without = trial.path(0, seed, measure);
            for (int t = 0; t < difference.length; t++) {
                difference[t] -= without[t];
            }
            int first = SignChange.first(difference, from.minus(trial.start()), run);
            turns[seed] =
                    first == SignChange.NONE ? after(trial) : trial.start().plus(first).ordinal();
        }
        return turns;
    }

    /** The first quarter by which half of the seeds have turned. */
    private static double median(double[] turns, int[] units) {
        double[] chosen = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            chosen[i] = turns[units[i]];
        }
        Arrays.sort(chosen);
        return chosen[(chosen.length - 1) / 2];
    }

    private static int[] all(double[] turns) {
        return IntStream.range(0, turns.length).toArray();
    }

    private static double after(Trial trial) {
        return trial.start().plus(trial.quarters()).ordinal();
    }

    private static Value dated(double ordinal, double later) {
        return Value.quarter(ordinal < later ? ordinal : Double.NaN);
    }
}
