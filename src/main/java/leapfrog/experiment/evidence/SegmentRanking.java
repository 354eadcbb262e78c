package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.analysis.RankCorrelation;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Segment;

/**
 * Where an extra outlay buys most lead: the same outlay is put into one segment at a time, and the
 * lead it gains must rank the segments as their opportunity times predictability does.
 *
 * @param base without the outlay
 * @param arms the base, and the base with the outlay in each segment
 * @param measure of a segment, written with the word SEGMENT
 * @param from quarter in which the outlay starts
 * @param to quarter in which the lead is taken
 * @param chance that the permutation test may give at most
 */
record SegmentRanking(
        List<Treatment> arms, String measure, Quarter from, Quarter to, Bound bound, double chance)
        implements FactTest {

    private static final String SEGMENT = "SEGMENT";
    private static final List<Segment> SEGMENTS = Segment.all();

    static SegmentRanking read(FactSection section, Quarter control) {
        Treatment base = section.treatment("base");
        String outlay = section.text("outlay");
        List<Treatment> arms = new ArrayList<>(List.of(base));
        for (Segment segment : SEGMENTS) {
            arms.add(base.with(List.of(outlay.replace(SEGMENT, segment.name()))));
        }
        return new SegmentRanking(
                List.copyOf(arms),
                section.text("measure"),
                section.quarter("from", control),
                section.quarter("to", control),
                Bound.read(section),
                section.number("p-below"));
    }

    private String measure(int segment) {
        return measure.replace(SEGMENT, SEGMENTS.get(segment).name());
    }

    @Override
    public List<String> measures() {
        return IntStream.range(0, SEGMENTS.size()).mapToObj(this::measure).toList();
    }

    @Override
    public double effect(Trial trial) {
        Leads leads = new Leads(trial);
        return bound.claimed(RankCorrelation.rho(promise(trial), leads.mean(leads.all())));
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        Leads leads = new Leads(trial);
        double[] promise = promise(trial);
        double[] gained = leads.mean(leads.all());
        double rho = RankCorrelation.rho(promise, gained);
        double p = RankCorrelation.chance(promise, gained);
        Interval interval =
                bootstrap.percentile(
                        leads.count(), seeds -> RankCorrelation.rho(promise, leads.mean(seeds)));
        return new Finding(
                Verdict.of(bound.met(new Interval(rho, rho)) && p < chance),
                Value.of(rho),
                Value.of(interval.low()),
                Value.of(interval.high()),
                bound.text(),
                List.of(Note.of("p", p)),
                leads.count());
    }

    /** Opportunity times predictability of every segment. */
    private static double[] promise(Trial trial) {
        Segment[] keys = Segment.values();
        double[] promise = trial.parameters().byKey("opportunity", keys);
        double[] certain = trial.parameters().byKey("predictability", keys);
        for (int g = 0; g < promise.length; g++) {
            promise[g] *= certain[g];
        }
        return promise;
    }

    /** Gains in dex by seed and segment, and what the base gains in a quarter. */
    private final class Leads {

        private final List<double[]> gains = new ArrayList<>();
        private final List<double[]> paces = new ArrayList<>();

        Leads(Trial trial) {
            int n = SEGMENTS.size();
            for (int seed = 0; seed < trial.seeds(); seed++) {
                double[] gain = new double[n];
                double[] pace = new double[n];
                for (int g = 0; g < n; g++) {
                    double end = trial.value(0, seed, measure(g), to);
                    double start = trial.value(0, seed, measure(g), from);
                    gain[g] = trial.value(g + 1, seed, measure(g), to) - end;
                    pace[g] = (end - start) / to.minus(from);
                }
                if (Trial.defined(gain).length == n && Trial.defined(pace).length == n) {
                    gains.add(gain);
                    paces.add(pace);
                }
            }
        }

        int count() {
            return gains.size();
        }

        int[] all() {
            return IntStream.range(0, count()).toArray();
        }

        /**
         * Lead gained in quarters of the base's progress, by segment; NaN where that stands still.
         */
        double[] mean(int[] seeds) {
            double[] leads = new double[SEGMENTS.size()];
            for (int g = 0; g < leads.length; g++) {
                double gain = 0;
                double pace = 0;
                for (int seed : seeds) {
                    gain += gains.get(seed)[g];
                    pace += paces.get(seed)[g];
                }
                leads[g] = pace > 0 ? gain / pace : Double.NaN;
            }
            return leads;
        }
    }
}
