package leapfrog.experiment.comparison;

/** Quantiles of many values of which few are asked for: found without sorting them all. */
final class Order {

    private final double[] values;

    /**
     * @param values without NaN; their order is changed
     */
    Order(double[] values) {
        this.values = values;
    }

    /** Type 7, as {@link Resamples#quantile} of the sorted values. */
    double quantile(double share) {
        double place = (values.length - 1) * share;
        int below = (int) place;
        double low = select(below);
        if (below + 1 >= values.length) {
            return low;
        }
        double high = values[below + 1];
        for (int i = below + 2; i < values.length; i++) {
            high = Math.min(high, values[i]);
        }
        return low + (place - below) * (high - low);
    }

    /**
     * The value of this rank, with no larger one before it and no smaller one behind it (Hoare).
     */
    private double select(int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = values[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[rank];
    }
}
