package leapfrog.experiment.analysis;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * How causes speed up or slow down an event that not everybody lives to see: the hazard is h(t)
 * exp(b x) with h left open (Cox 1972, doi 10.1111/j.2517-6161.1972.tb00899.x). Events at the same
 * time share their risk set as Efron (1977, doi 10.1080/01621459.1977.10480613) has it. Newton's
 * method on the partial likelihood.
 */
public final class ProportionalHazards {

    private static final int STEPS = 50;
    private static final double EXACT = 1e-10;

    /** Beyond this log ratio one of the groups has no event in common with the other. */
    private static final double WITHOUT_BOUND = 15;

    private ProportionalHazards() {}

    /**
     * One that is watched.
     *
     * @param time of its event, or until when it was watched
     * @param event whether it had its event; otherwise it is censored
     * @param causes values of what may matter, the same number for all
     */
    public record Subject(double time, boolean event, double[] causes) {}

    /**
     * Log hazard ratio of each cause.
     *
     * @return NaN throughout where the likelihood has no maximum, as when only one group has events
     */
    public static double[] fit(Subject[] subjects) {
        Subject[] latestFirst = subjects.clone();
        Arrays.sort(latestFirst, Comparator.comparingDouble(one -> -one.time()));
        int causes = subjects.length == 0 ? 0 : subjects[0].causes().length;
        double[] b = new double[causes];
        for (int step = 0; step < STEPS; step++) {
            Slope slope = new Slope(latestFirst, b);
            double[] change;
            try {
                change =
                        new LUDecomposition(new Array2DRowRealMatrix(slope.information, false))
                                .getSolver()
                                .solve(new ArrayRealVector(slope.score, false))
                                .toArray();
            } catch (SingularMatrixException e) {
                return undefined(causes);
            }
            double largest = 0;
            for (int i = 0; i < causes; i++) {
                // A longer step than this is seldom right where ties are many.
                double bounded = Math.max(-2, Math.min(2, change[i]));
                b[i] += bounded;
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (Arrays.stream(b).anyMatch(one -> !(Math.abs(one) < WITHOUT_BOUND))) {
                return undefined(causes);
            }
            if (largest < EXACT) {
                return b;
            }
        }
        return undefined(causes);
    }

    private static double[] undefined(int causes) {
        double[] all = new double[causes];
        Arrays.fill(all, Double.NaN);
        return all;
    }

    /** First and second derivative of the log partial likelihood at one b. */
    private static final class Slope {

        private final int n;
        private final double[] score;
        private final double[][] information;
        private final Sums risk;
        private final Sums tied;

        Slope(Subject[] latestFirst, double[] b) {
            n = b.length;
            score = new double[n];
            information = new double[n][n];
            risk = new Sums(n);
            tied = new Sums(n);
            int i = 0;
            while (i < latestFirst.length) {
                double time = latestFirst[i].time();
                int events = 0;
                tied.clear();
                for (; i < latestFirst.length && latestFirst[i].time() == time; i++) {
                    Subject one = latestFirst[i];
                    double weight = Math.exp(dot(b, one.causes()));
                    risk.add(weight, one.causes());
                    if (one.event()) {
                        tied.add(weight, one.causes());
                        events++;
                        for (int j = 0; j < n; j++) {
                            score[j] += one.causes()[j];
                        }
                    }
                }
                for (int event = 0; event < events; event++) {
                    take((double) event / events);
                }
            }
        }

        /** One event of a tie, by when the given part of the tied has left the risk set. */
        private void take(double gone) {
            double whole = risk.weight - gone * tied.weight;
            for (int j = 0; j < n; j++) {
                double mean = (risk.first[j] - gone * tied.first[j]) / whole;
                score[j] -= mean;
                for (int k = 0; k < n; k++) {
                    double other = (risk.first[k] - gone * tied.first[k]) / whole;
                    double both = (risk.second[j][k] - gone * tied.second[j][k]) / whole;
                    information[j][k] += both - mean * other;
                }
            }
        }

        private double dot(double[] b, double[] causes) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += b[j] * causes[j];
            }
            return sum;
        }
    }

    /** Weights of some subjects, and weighted sums and products of their causes. */
    private static final class Sums {

        private double weight;
        private final double[] first;
        private final double[][] second;

        Sums(int causes) {
            first = new double[causes];
            second = new double[causes][causes];
        }

        void clear() {
            weight = 0;
            Arrays.fill(first, 0);
            for (double[] row : second) {
                Arrays.fill(row, 0);
            }
        }

        void add(double w, double[] causes) {
            weight += w;
            for (int j = 0; j < first.length; j++) {
                first[j] += w * causes[j];
                for (int k = 0; k < first.length; k++) {
                    second[j][k] += w * causes[j] * causes[k];
                }
            }
        }
    }
}
