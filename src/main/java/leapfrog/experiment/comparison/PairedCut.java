package leapfrog.experiment.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * What of two arms a comparison needs: by horizon, series and seed the values of both, and by
 * primary series the whole difference. Filled page by page, so that all numbers are never held at
 * once.
 */
final class PairedCut {

    private final int width;
    private final List<Horizon> horizons;
    private final int[] primaries;
    private final double[][][] base;
    private final double[][][] policy;
    private final int[][] counts;
    private final double[][][] differences;

    /**
     * @param primaries indices of the primary series
     */
    PairedCut(int seeds, int quarters, int width, List<Horizon> horizons, int[] primaries) {
        this.width = width;
        this.horizons = horizons;
        this.primaries = primaries;
        base = undefined(horizons.size(), width, seeds);
        policy = undefined(horizons.size(), width, seeds);
        counts = new int[width][seeds];
        differences = undefined(primaries.length, seeds, quarters);
    }

    private static double[][][] undefined(int a, int b, int c) {
        double[][][] table = new double[a][b][c];
        for (double[][] rows : table) {
            for (double[] row : rows) {
                Arrays.fill(row, Double.NaN);
            }
        }
        return table;
    }

    void read(PairedPages pages) throws IOException {
        for (int page = 0; page < pages.count(); page++) {
            double[][] without = pages.base(page);
            double[][] with = pages.policy(page);
            for (int seed = 0; seed < without.length; seed++) {
                if (without[seed] != null && with[seed] != null) {
                    take(without[seed], with[seed], pages.firstQuarter(page), seed);
                }
            }
        }
        for (int h = 0; h < horizons.size(); h++) {
            if (horizons.get(h).quarter().isEmpty()) {
                average(base[h]);
                average(policy[h]);
            }
        }
    }

    private void take(double[] without, double[] with, int firstQuarter, int seed) {
        for (int i = 0; i < without.length / width; i++) {
            int t = firstQuarter + i;
            for (int h = 0; h < horizons.size(); h++) {
                Horizon horizon = horizons.get(h);
                if (t >= horizon.from() && t <= horizon.to()) {
                    take(without, with, i * width, h, seed, horizon.quarter().isEmpty());
                }
            }
            for (int p = 0; p < primaries.length; p++) {
                int at = i * width + primaries[p];
                differences[p][seed][t] = with[at] - without[at];
            }
        }
    }

    private void take(double[] without, double[] with, int start, int h, int seed, boolean sum) {
        for (int s = 0; s < width; s++) {
            double a = without[start + s];
            double b = with[start + s];
            if (!sum) {
                base[h][s][seed] = a;
                policy[h][s][seed] = b;
            } else if (Double.isFinite(a) && Double.isFinite(b)) {
                boolean any = counts[s][seed] > 0;
                base[h][s][seed] = any ? base[h][s][seed] + a : a;
                policy[h][s][seed] = any ? policy[h][s][seed] + b : b;
                counts[s][seed]++;
            }
        }
    }

    private void average(double[][] table) {
        for (int s = 0; s < width; s++) {
            for (int seed = 0; seed < table[s].length; seed++) {
                table[s][seed] /= Math.max(1, counts[s][seed]);
            }
        }
    }

    /** Of the base by seed, NaN where undefined. */
    double[] base(int horizon, int series) {
        return base[horizon][series];
    }

    double[] policy(int horizon, int series) {
        return policy[horizon][series];
    }

    /** Differences of a primary series by seed and quarter. */
    double[][] differences(int primary) {
        return differences[primary];
    }
}
