package leapfrog.experiment.comparison;

import java.util.Arrays;
import leapfrog.experiment.Series;
import leapfrog.experiment.analysis.SignChange;

/** Differences over time: a band that holds the whole path, and where the sign turns. */
final class PathContrasts {

    /** Quarters in a row with the other sign that make a turn. */
    static final int LASTING = 8;

    /** Quarters in a row with one sign that make a first sign. */
    static final int FIRST = 4;

    private static final double LEVEL = 0.95;

    private final Contrasts contrasts;

    PathContrasts(Contrasts contrasts) {
        this.contrasts = contrasts;
    }

    /**
     * @param differences by seed and quarter; a seed with an undefined quarter counts in none of
     *     the path's statistics
     * @param start index of the quarter from which a turn is looked for
     */
    DifferencePath of(String policy, Series series, double[][] differences, int start) {
        int quarters = differences.length == 0 ? 0 : differences[0].length;
        int first = firstDefined(differences, quarters);
        double[][] whole =
                Arrays.stream(differences)
                        .filter(path -> definedFrom(path, first))
                        .toArray(double[][]::new);
        int n = whole.length;
        double[] mean = new double[quarters];
        Arrays.fill(mean, Double.NaN);
        double[] low = mean.clone();
        double[] high = mean.clone();
        if (n < 2) {
            return new DifferencePath(
                    policy,
                    series,
                    mean,
                    low,
                    high,
                    new Turn(0, Turn.NEVER, Turn.NEVER, Turn.NEVER, Double.NaN));
        }
        double[] now = new double[n];
        double[] error = new double[quarters];
        for (int t = first; t < quarters; t++) {
            for (int i = 0; i < n; i++) {
                now[i] = whole[i][t];
            }
            mean[t] = Contrasts.mean(now);
            error[t] = Math.sqrt(Contrasts.variance(now) / n);
        }
        double[][] drawn = contrasts.resamples(n, true).meanPaths(whole, first);
        double reach = reach(drawn, mean, error, first);
        for (int t = first; t < quarters; t++) {
            low[t] = mean[t] - reach * error[t];
            high[t] = mean[t] + reach * error[t];
        }
        int from = Math.max(start, first);
        return new DifferencePath(policy, series, mean, low, high, turn(whole, mean, drawn, from));
    }

    /** The first quarter from which on most seeds have values. */
    private static int firstDefined(double[][] differences, int quarters) {
        for (int t = 0; t < quarters; t++) {
            int defined = 0;
            for (double[] path : differences) {
                defined += definedFrom(path, t) ? 1 : 0;
            }
            if (2 * defined > differences.length) {
                return t;
            }
        }
        return quarters;
    }

    private static boolean definedFrom(double[] path, int first) {
        for (int t = first; t < path.length; t++) {
            if (!Double.isFinite(path[t])) {
                return false;
            }
        }
        return first < path.length;
    }

    /**
     * By how many standard errors a band must reach to hold the whole path: the quantile of the
     * largest deviation over time (sup-t; Montiel Olea and Plagborg-Moller 2019, doi
     * 10.1002/jae.2656).
     */
    private static double reach(double[][] drawn, double[] mean, double[] error, int first) {
        double[] largest = new double[drawn.length];
        for (int draw = 0; draw < drawn.length; draw++) {
            for (int t = first; t < mean.length; t++) {
                if (error[t] > 0) {
                    double off = Math.abs(drawn[draw][t] - mean[t]) / error[t];
                    largest[draw] = Math.max(largest[draw], off);
                }
            }
        }
        Arrays.sort(largest);
        return Resamples.quantile(largest, LEVEL);
    }

    private static Turn turn(double[][] whole, double[] mean, double[][] drawn, int from) {
        int sign = firstSign(mean, from);
        int quarter = turn(mean, from, sign);
        int without = 0;
        for (double[] path : whole) {
            without += turn(path, from, sign) == Turn.NEVER ? 1 : 0;
        }
        int[] turns = new int[drawn.length];
        for (int draw = 0; draw < turns.length; draw++) {
            turns[draw] = turn(drawn[draw], from, sign);
        }
        Arrays.sort(turns);
        int low = turns[(int) ((1 - LEVEL) / 2 * turns.length)];
        int high = turns[(int) Math.min(turns.length - 1, (1 + LEVEL) / 2 * turns.length)];
        return new Turn(sign, quarter, low, high, (double) without / whole.length);
    }

    /** The sign of the first year in a row with one sign; 0 when there is none. */
    static int firstSign(double[] path, int from) {
        int above = 0;
        int below = 0;
        for (int t = from; t < path.length; t++) {
            above = path[t] > 0 ? above + 1 : 0;
            below = path[t] < 0 ? below + 1 : 0;
            if (above == FIRST || below == FIRST) {
                return above == FIRST ? 1 : -1;
            }
        }
        return 0;
    }

    /** First quarter from which on the other sign stays for two years. */
    static int turn(double[] path, int from, int sign) {
        if (sign == 0) {
            return Turn.NEVER;
        }
        double[] upright = new double[path.length];
        for (int t = 0; t < path.length; t++) {
            upright[t] = sign * path[t];
        }
        int at = SignChange.first(upright, from, LASTING);
        return at == SignChange.NONE ? Turn.NEVER : at;
    }
}
