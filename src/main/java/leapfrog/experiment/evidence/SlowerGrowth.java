package leapfrog.experiment.evidence;

import java.util.List;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.analysis.PairedT;
import leapfrog.model.core.Quarter;

/**
 * Growth that is slower under one treatment than under another on the same seeds, by a one-sided
 * paired t test of each seed's mean over windows.
 *
 * @param base that is taken off
 * @param other that must grow less
 * @param chance that the test may give at most
 * @param threshold the same as it is declared
 */
record SlowerGrowth(Treatment base, Treatment other, Growth growth, double chance, String threshold)
        implements FactTest {

    static SlowerGrowth read(FactSection section, Quarter control) {
        Treatment base = section.treatment("base");
        return new SlowerGrowth(
                base,
                base.with(section.list("change")),
                Growth.read(section, control),
                section.number("p-below"),
                section.text("p-below"));
    }

    @Override
    public List<Treatment> arms() {
        return List.of(base, other);
    }

    @Override
    public List<String> measures() {
        return List.of(growth.measure());
    }

    @Override
    public Quarter from() {
        return growth.first();
    }

    @Override
    public Quarter to() {
        return growth.end();
    }

    @Override
    public double effect(Trial trial) {
        return -Trial.mean(differences(trial));
    }

    @Override
    public Finding judge(Trial trial, Bootstrap bootstrap) {
        double[] differences = differences(trial);
        Interval interval = bootstrap.ofMean(differences);
        double p = PairedT.chanceOfLower(differences);
        return new Finding(
                Verdict.of(p < chance),
                Value.of(Trial.mean(differences)),
                Value.of(interval.low()),
                Value.of(interval.high()),
                threshold,
                List.of(Note.of("p", p)),
                differences.length);
    }

    private double[] differences(Trial trial) {
        double[] differences = new double[trial.seeds()];
        for (int seed = 0; seed < differences.length; seed++) {
            differences[seed] =
                    Trial.mean(growth.factors(trial, 1, seed))
                            - Trial.mean(growth.factors(trial, 0, seed));
        }
        return Trial.defined(differences);
    }
}
