package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.analysis.ProportionalHazards;
import leapfrog.experiment.analysis.ProportionalHazards.Subject;
import leapfrog.model.core.Quarter;

/**
 * Causes that speed up or slow down an event: every combination of their low and high values is
 * run, the event is the first quarter in which a number is no longer above zero, and the ratio of
 * hazards, high over low, must lie on the claimed side of one with its whole interval for each
 * cause. Who sees no event by the last quarter is censored. Seeds are drawn anew with all their
 * arms.
 *
 * @param base scenario with the number above zero at the start
 * @param from quarter from which time is counted; the event may come in it
 * @param to last quarter in which it may come
 */
record HazardRatios(Treatment base, List<Cause> causes, String measure, Quarter from, Quarter to)
        implements FactTest {

    /**
     * One cause.
     *
     * @param faster whether its high value is claimed to speed the event up
     * @param id of the parameter
     */
    record Cause(boolean faster, String id, double low, double high) {

        static Cause parse(String text) {
            String[] parts = text.split(" ");
            if (parts.length != 4 || !List.of("faster", "slower").contains(parts[0])) {
                throw new IllegalArgumentException(
                        "must be faster or slower, a parameter, its low and high value: " + text);
            }
            return new Cause(
                    parts[0].equals("faster"),
                    parts[1],
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
        }

        /** Name of the family: {@code opportunity} of {@code opportunity(MODEL)}. */
        String name() {
            return id.replaceFirst("\\(.*", "");
        }

        double claimed(double logRatio) {
            return faster ? logRatio : -logRatio;
        }

        String override(boolean highOne) {
            return "parameters." + id + "=" + (highOne ? high : low);
        }
    }

    static HazardRatios read(FactSection section, Quarter control) {
        return new HazardRatios(
                section.treatment("base"),
                section.list("causes").stream().map(Cause::parse).toList(),
                section.text("measure"),
                section.quarter("from", control),
                section.quarter("to", control));
    }

    /** Arm a has cause c at its high value where bit c of a is set. */
    @Override
    public List<Treatment> arms() {
        List<Treatment> arms = new ArrayList<>();
        for (int arm = 0; arm < 1 << causes.size(); arm++) {
            List<String> overrides = new ArrayList<>();
            for (int c = 0; c < causes.size(); c++) {
                overrides.add(causes.get(c).override(high(arm, c)));
            }
            arms.add(base.with(overrides));
        }
        return arms;
    }

    private static boolean high(int arm, int cause) {
        return (arm >> cause & 1) == 1;
    }

    @Override
    public List<String> measures() {
        return List.of(measure);
    }

    /** Log hazard ratio of the cause that acts least as claimed. */
    @Override
    public double effect(Trial trial) {
        double[] all = ratios(subjects(trial), all(trial));
        return causes.get(weakest(all)).claimed(all[weakest(all)]);
    }

    /** Shows the cause whose interval comes nearest to one, or goes beyond it. */
    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        Subject[][] subjects = subjects(trial);
        double[] all = ratios(subjects, all(trial));
        Interval[] intervals = new Interval[all.length];
        double[] near = new double[all.length];
        List<Note> notes = new ArrayList<>();
        boolean holds = true;
        for (int c = 0; c < all.length; c++) {
            int at = c;
            intervals[c] = bootstrap.bca(subjects.length, units -> ratios(subjects, units)[at]);
            near[c] = causes.get(c).faster() ? intervals[c].low() : intervals[c].high();
            holds &= causes.get(c).claimed(near[c]) > 0;
            notes.add(Note.of(causes.get(c).name(), Math.exp(all[c])));
        }
        notes.add(Note.of("censored", censored(subjects)));
        int shown = weakest(near);
        return new Finding(
                Verdict.of(holds),
                Value.of(Math.exp(all[shown])),
                Value.of(Math.exp(intervals[shown].low())),
                Value.of(Math.exp(intervals[shown].high())),
                "1",
                notes,
                subjects.length);
    }

    private int weakest(double[] logRatios) {
        int weakest = 0;
        for (int c = 1; c < logRatios.length; c++) {
            double least = causes.get(weakest).claimed(logRatios[weakest]);
            weakest = causes.get(c).claimed(logRatios[c]) < least ? c : weakest;
        }
        return weakest;
    }

    private static int[] all(Trial trial) {
        return IntStream.range(0, trial.seeds()).toArray();
    }

    /** By seed and arm. */
    private Subject[][] subjects(Trial trial) {
        Subject[][] subjects = new Subject[trial.seeds()][1 << causes.size()];
        for (int seed = 0; seed < subjects.length; seed++) {
            for (int arm = 0; arm < subjects[seed].length; arm++) {
                subjects[seed][arm] = subject(trial.path(arm, seed, measure), trial, arm);
            }
        }
        return subjects;
    }

    private Subject subject(double[] path, Trial trial, int arm) {
        double[] levels = new double[causes.size()];
        for (int c = 0; c < levels.length; c++) {
            levels[c] = high(arm, c) ? 1 : 0;
        }
        int first = from.minus(trial.start());
        int last = to.minus(trial.start());
        for (int t = first; t <= last; t++) {
            if (path[t] <= 0) {
                return new Subject(t - first + 1, true, levels);
            }
        }
        return new Subject(last - first + 1, false, levels);
    }

    private static double[] ratios(Subject[][] subjects, int[] seeds) {
        List<Subject> chosen = new ArrayList<>();
        for (int seed : seeds) {
            chosen.addAll(List.of(subjects[seed]));
        }
        return ProportionalHazards.fit(chosen.toArray(Subject[]::new));
    }

    private static double censored(Subject[][] subjects) {
        double count = 0;
        for (Subject[] arms : subjects) {
            for (Subject one : arms) {
                count += one.event() ? 0 : 1;
            }
        }
        return count / subjects.length / (subjects.length == 0 ? 1 : subjects[0].length);
    }
}
