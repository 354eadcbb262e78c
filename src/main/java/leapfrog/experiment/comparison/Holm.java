package leapfrog.experiment.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Several tests at once. */
final class Holm {

    private Holm() {}

    /**
     * Step-down p values (Holm 1979, Scandinavian Journal of Statistics 6, 65-70), in the order of
     * the given ones. Undefined ones stay so and do not count.
     */
    static double[] adjusted(double[] p) {
        int[] order =
                IntStream.range(0, p.length)
                        .filter(i -> !Double.isNaN(p[i]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> p[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] adjusted = new double[p.length];
        java.util.Arrays.fill(adjusted, Double.NaN);
        double most = 0;
        for (int rank = 0; rank < order.length; rank++) {
            most = Math.max(most, Math.min(1, (order.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = most;
        }
        return adjusted;
    }
}
