package leapfrog.experiment.analysis;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** Spearman's rank correlation, and how likely one as high is when the pairing is chance. */
public final class RankCorrelation {

    /** 3.6 million pairings are worked out in a moment, the next forty million are not. */
    private static final int MOST = 10;

    private static final double ROUNDING = 1e-9;

    private final double[] x;
    private final double[] y;
    private final double observed;
    private long orders;
    private long asHigh;

    private RankCorrelation(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        this.observed = sum;
    }

    /**
     * Rho; equal values share their mean rank. NaN when a value is, or when all of a side agree.
     */
    public static double rho(double[] x, double[] y) {
        if (!defined(x) || !defined(y)) {
            return Double.NaN;
        }
        return new SpearmansCorrelation(ranking()).correlation(x, y);
    }

    /**
     * Share of all pairings of the two sides whose correlation is at least that of the one given:
     * the exact one-sided permutation test, ties as they are.
     *
     * @throws IllegalArgumentException when there are more than ten pairs
     */
    public static double chance(double[] x, double[] y) {
        if (x.length > MOST) {
            throw new IllegalArgumentException(
                    "all pairings can be tried for at most " + MOST + " pairs, was " + x.length);
        }
        if (!defined(x) || !defined(y)) {
            return Double.NaN;
        }
        RankCorrelation pairing = new RankCorrelation(ranking().rank(x), ranking().rank(y));
        pairing.permute(0, 0);
        return (double) pairing.asHigh / pairing.orders;
    }

    /** Tries every order of the values of y from this place on. */
    private void permute(int place, double sum) {
        if (place == y.length) {
            orders++;
            asHigh += sum >= observed - ROUNDING ? 1 : 0;
            return;
        }
        for (int i = place; i < y.length; i++) {
            swap(place, i);
            permute(place + 1, sum + x[place] * y[place]);
            swap(place, i);
        }
    }

    private void swap(int i, int j) {
        double kept = y[i];
        y[i] = y[j];
        y[j] = kept;
    }

    private static NaturalRanking ranking() {
        return new NaturalRanking(TiesStrategy.AVERAGE);
    }

    private static boolean defined(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return values.length > 1;
    }
}
