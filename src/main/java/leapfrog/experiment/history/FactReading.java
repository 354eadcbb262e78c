package leapfrog.experiment.history;

import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure;
import leapfrog.model.measure.Measures;
import leapfrog.scenario.RecordedFact;

/** Reads facts of the record off a run. */
final class FactReading {

    /** Of the span of a fact that a run must cover, for a growth that is told as a steady one. */
    private static final double COVERED = 0.5;

    /** From the start of a quarter to its middle, years. */
    private static final double HALF_QUARTER = 0.125;

    private FactReading() {}

    /** A value for each replication; nothing when the run does not cover the fact's span. */
    static Optional<double[]> values(RecordedFact fact, Ensemble ensemble) {
        return fact.rising().isEmpty()
                ? growth(fact, ensemble)
                : Optional.of(passing(fact, ensemble));
    }

    /** What of the measure is read, for tables. */
    static String name(RecordedFact fact) {
        return fact.rising().isEmpty() ? "growth" : "passing";
    }

    static String label(RecordedFact fact) {
        return fact.rising().isEmpty() ? fact.growthOf() : fact.rising();
    }

    private static Optional<double[]> growth(RecordedFact fact, Ensemble ensemble) {
        Quarter first = ensemble.from();
        Quarter from = fact.from().compareTo(first) < 0 ? first : fact.from();
        int last = fact.to().minus(first);
        int quarters = fact.to().minus(from);
        boolean enough = quarters >= COVERED * fact.to().minus(fact.from());
        if (last >= ensemble.quarters() || quarters < 1 || !enough) {
            return Optional.empty();
        }
        boolean logarithms = isLogarithm(fact.growthOf());
        boolean dex = fact.unit() == Unit.DEX;
        double years = quarters * Quarter.YEARS;
        double[][] paths = ensemble.paths(fact.growthOf());
        double[] values = new double[paths.length];
        for (int i = 0; i < values.length; i++) {
            double start = paths[i][last - quarters];
            double end = paths[i][last];
            double gain = logarithms ? end - start : Math.log10(end / start);
            values[i] = dex ? gain / years : Math.pow(10, gain / years);
        }
        return Optional.of(values);
    }

    private static boolean isLogarithm(String label) {
        int open = label.indexOf('(');
        Measure measure = Measures.ofId(open < 0 ? label : label.substring(0, open)).orElseThrow();
        return measure.unit() == Unit.DEX || measure.unit() == Unit.LOG10_FLOP;
    }

    /**
     * The quarter from which on one measure stays above the other, as a decimal year; the one after
     * the run where it does not in its last quarter.
     */
    private static double[] passing(RecordedFact fact, Ensemble ensemble) {
        double[][] rising = ensemble.paths(fact.rising());
        double[][] other = ensemble.paths(fact.risingOver());
        double[] values = new double[rising.length];
        for (int i = 0; i < values.length; i++) {
            int t = ensemble.quarters();
            while (t > 0 && rising[i][t - 1] > other[i][t - 1]) {
                t--;
            }
            values[i] = ensemble.from().plus(t).ordinal() / 4.0 + HALF_QUARTER;
        }
        return values;
    }
}
