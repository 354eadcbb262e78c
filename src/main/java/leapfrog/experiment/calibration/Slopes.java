package leapfrog.experiment.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * How every error answers to every parameter near the best point, and what follows for which of
 * them stand in for each other: the covariance of a Gauss-Newton approximation.
 */
final class Slopes {

    /** Half of the span over which a slope is taken, in the cube: wider than the grain of luck. */
    private static final double REACH = 0.05;

    /** Keeps directions that the record says nothing of from taking all; share of the mean. */
    private static final double RIDGE = 0.01;

    private final double[] best;
    private final double[] errors;
    private final RealMatrix slopes;
    private final RealMatrix curvature;
    private final RealMatrix covariance;
    private final double[] weights;

    /**
     * @param best point of the cube
     * @param errors there
     * @param slopes of the errors (rows) by the parameters (columns)
     * @param weights of the errors
     */
    Slopes(double[] best, double[] errors, double[][] slopes, double[] weights) {
        this.best = best.clone();
        this.errors = errors.clone();
        this.weights = weights.clone();
        this.slopes = new Array2DRowRealMatrix(slopes);
        RealMatrix weighted = MatrixUtils.createRealDiagonalMatrix(weights);
        RealMatrix square = this.slopes.transpose().multiply(weighted).multiply(this.slopes);
        int n = best.length;
        double ridge = Math.max(1e-9, RIDGE * square.getTrace() / n);
        curvature = square.add(MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(ridge));
        covariance = new LUDecomposition(curvature).getSolver().getInverse();
    }

    /** The two points by which the slope of each parameter is taken, one after the other. */
    static List<double[]> asked(double[] best) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            points.add(moved(best, i, -REACH));
            points.add(moved(best, i, REACH));
        }
        return points;
    }

    private static double[] moved(double[] best, int index, double by) {
        double[] point = best.clone();
        point[index] = Math.min(1, Math.max(0, point[index] + by));
        return point;
    }

    /**
     * @param found errors at the points that were asked for, in their order
     */
    static double[][] of(double[] best, List<double[]> found) {
        List<double[]> asked = asked(best);
        int rows = found.get(0).length;
        double[][] slopes = new double[rows][best.length];
        for (int i = 0; i < best.length; i++) {
            double span = asked.get(2 * i + 1)[i] - asked.get(2 * i)[i];
            for (int p = 0; p < rows; p++) {
                slopes[p][i] = (found.get(2 * i + 1)[p] - found.get(2 * i)[p]) / span;
            }
        }
        return slopes;
    }

    /** Of the estimates of two parameters, from -1 to 1. */
    double correlation(int one, int other) {
        double scale = covariance.getEntry(one, one) * covariance.getEntry(other, other);
        return covariance.getEntry(one, other) / Math.sqrt(scale);
    }

    /** The parameters that stand in most for this one, the closest first. */
    List<Integer> partners(int index, int most) {
        return IntStream.range(0, best.length)
                .filter(other -> other != index)
                .boxed()
                .sorted(
                        Comparator.comparingDouble(
                                        (Integer other) -> -Math.abs(correlation(index, other)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /**
     * The best point with one coordinate held elsewhere and its partners moved to where the
     * linearised errors are least.
     *
     * @param share of that move that is made; 0 leaves the partners alone
     */
    double[] held(int index, double coordinate, List<Integer> partners, double share) {
        double[] point = best.clone();
        point[index] = coordinate;
        if (share == 0 || partners.isEmpty()) {
            return point;
        }
        double[] shifted = errors.clone();
        for (int p = 0; p < shifted.length; p++) {
            shifted[p] =
                    weights[p]
                            * (errors[p] + slopes.getEntry(p, index) * (coordinate - best[index]));
        }
        RealVector gradient = slopes.transpose().operate(new ArrayRealVector(shifted));
        int[] chosen = partners.stream().mapToInt(Integer::intValue).toArray();
        double[] right = IntStream.of(chosen).mapToDouble(j -> -gradient.getEntry(j)).toArray();
        RealVector move =
                new LUDecomposition(curvature.getSubMatrix(chosen, chosen))
                        .getSolver()
                        .solve(new ArrayRealVector(right));
        for (int k = 0; k < chosen.length; k++) {
            double to = point[chosen[k]] + share * move.getEntry(k);
            point[chosen[k]] = Math.min(1, Math.max(0, to));
        }
        return point;
    }
}
