package leapfrog.experiment.docking;

import java.util.stream.IntStream;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.experiment.analysis.Interval;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The coefficients of {@link GapDynamics} that runs imply: changes of each gap from quarter to
 * quarter, at a yearly rate, on the gaps of the quarter before and a constant; least squares over
 * all quarters of all seeds. The constant takes up what is pushed from outside, so that what is
 * left is feedback. Deployment is not bound by hardware here, for the model's use is bound by no
 * stock of its own; tau is 0.
 *
 * @param dynamics estimated
 * @param lambdaX 95 % interval by drawing seeds anew, as the others
 * @param seeds that were used
 */
public record Feedback(
        GapDynamics dynamics,
        Interval lambdaX,
        Interval lambdaZ,
        Interval lambdaH,
        Interval beta,
        Interval rho,
        Interval mu,
        int seeds) {

    private static final int DRAWS = 1000;
    private static final double LEVEL = 0.95;
    private static final int QUARTERS = 4;

    /** Sums of squares and products of one seed. */
    private record Moments(RealMatrix squares, RealVector products) {}

    /**
     * @param x gaps in technology by seed and quarter, nat; seeds with an undefined quarter are
     *     left out
     * @param z in deployment
     * @param h in hardware
     */
    public static Feedback of(double[][] x, double[][] z, double[][] h) {
        int[] whole =
                IntStream.range(0, x.length)
                        .filter(i -> defined(x[i]) && defined(z[i]) && defined(h[i]))
                        .toArray();
        Moments[] technology = new Moments[whole.length];
        Moments[] deployment = new Moments[whole.length];
        Moments[] hardware = new Moments[whole.length];
        for (int i = 0; i < whole.length; i++) {
            int seed = whole[i];
            double[] income = new double[x[seed].length];
            for (int t = 0; t < income.length; t++) {
                income[t] = x[seed][t] + z[seed][t];
            }
            technology[i] = moments(x[seed], x[seed], z[seed]);
            deployment[i] = moments(z[seed], z[seed], x[seed]);
            hardware[i] = moments(h[seed], h[seed], income);
        }
        int n = whole.length;
        int[] all = IntStream.range(0, n).toArray();
        GapDynamics dynamics =
                new GapDynamics(
                        solve(technology, all, 1),
                        solve(deployment, all, 1),
                        solve(hardware, all, 1),
                        solve(technology, all, 2),
                        solve(deployment, all, 2),
                        0,
                        solve(hardware, all, 2));
        return new Feedback(
                dynamics,
                interval(technology, 1),
                interval(deployment, 1),
                interval(hardware, 1),
                interval(technology, 2),
                interval(deployment, 2),
                interval(hardware, 2),
                n);
    }

    private static boolean defined(double[] path) {
        for (double value : path) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static Moments moments(double[] changing, double[] own, double[] other) {
        RealMatrix squares = MatrixUtils.createRealMatrix(3, 3);
        RealVector products = MatrixUtils.createRealVector(new double[3]);
        for (int t = 0; t + 1 < changing.length; t++) {
            double rate = QUARTERS * (changing[t + 1] - changing[t]);
            RealVector row = MatrixUtils.createRealVector(new double[] {1, own[t], other[t]});
            squares = squares.add(row.outerProduct(row));
            products = products.add(row.mapMultiply(rate));
        }
        return new Moments(squares, products);
    }

    private static double solve(Moments[] moments, int[] seeds, int coefficient) {
        RealMatrix squares = MatrixUtils.createRealMatrix(3, 3);
        RealVector products = MatrixUtils.createRealVector(new double[3]);
        for (int seed : seeds) {
            squares = squares.add(moments[seed].squares());
            products = products.add(moments[seed].products());
        }
        return new SingularValueDecomposition(squares)
                .getSolver()
                .solve(products)
                .getEntry(coefficient);
    }

    private static Interval interval(Moments[] moments, int coefficient) {
        return new Bootstrap(DRAWS, LEVEL, "docking")
                .percentile(moments.length, seeds -> solve(moments, seeds, coefficient));
    }
}
