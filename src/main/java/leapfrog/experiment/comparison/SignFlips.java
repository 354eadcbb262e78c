package leapfrog.experiment.comparison;

import leapfrog.model.core.Luck;

/**
 * Flips of the signs of paired differences: all that there are where they are few, else drawn at
 * random once and used for every contrast of so many units. Reading is safe from several threads.
 */
final class SignFlips {

    /** Sums that differ by less than this part are the same sum in another order. */
    private static final double ROUNDING = 1e-12;

    /** Units whose signs one byte holds. */
    private static final int TOGETHER = 8;

    private static final int PATTERNS = 1 << TOGETHER;

    private final int units;
    private final int count;
    private final boolean exact;

    /** By group of units and flip: a bit for each unit whose sign turns. */
    private final byte[][] turned;

    /**
     * @param units at least 1
     * @param draws at least 1
     */
    SignFlips(int units, int draws) {
        this.units = units;
        this.exact = units < 31 && 1L << units <= draws;
        this.count = exact ? 1 << units : draws;
        this.turned = new byte[(units + TOGETHER - 1) / TOGETHER][count];
        long key = Luck.mix(Luck.owner("comparison-flips") + units);
        for (int flip = 0; flip < count; flip++) {
            for (int unit = 0; unit < units; unit++) {
                boolean turn =
                        exact
                                ? (flip >> unit & 1) == 1
                                : Luck.uniform(key, flip * units + unit) < 0.5;
                if (turn) {
                    turned[unit / TOGETHER][flip] |= (byte) (1 << unit % TOGETHER);
                }
            }
        }
    }

    /**
     * Two-sided p of a mean of 0: how often flipping the signs of paired differences at random
     * gives as large a sum (Fisher 1935). All flips are gone through where there are few; else the
     * values as they stand count as one of them (Phipson and Smyth 2010, doi
     * 10.2202/1544-6115.1585).
     */
    double chance(double[] differences) {
        double own = 0;
        double size = 0;
        for (double difference : differences) {
            own += difference;
            size += Math.abs(difference);
        }
        double bound = Math.abs(own) - ROUNDING * size;
        int asLarge = 0;
        for (double sum : sums(differences)) {
            asLarge += Math.abs(sum) >= bound ? 1 : 0;
        }
        return exact ? (double) asLarge / count : (asLarge + 1.0) / (count + 1.0);
    }

    /** Of every flip; what eight units add to it is looked up among their 256 patterns of signs. */
    private double[] sums(double[] differences) {
        double[] sums = new double[count];
        double[] parts = new double[PATTERNS];
        for (int group = 0; group < turned.length; group++) {
            int first = group * TOGETHER;
            fill(parts, differences, first, Math.min(TOGETHER, units - first));
            byte[] patterns = turned[group];
            for (int flip = 0; flip < count; flip++) {
                sums[flip] += parts[patterns[flip] & PATTERNS - 1];
            }
        }
        return sums;
    }

    private static void fill(double[] parts, double[] differences, int first, int length) {
        parts[0] = 0;
        for (int unit = 0; unit < length; unit++) {
            double difference = differences[first + unit];
            int half = 1 << unit;
            for (int pattern = 0; pattern < half; pattern++) {
                parts[half + pattern] = parts[pattern] - difference;
                parts[pattern] += difference;
            }
        }
    }
}
