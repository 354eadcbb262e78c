package leapfrog.experiment.history;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The continuous ranked probability score of a forecast and what came: the integral over x of the
 * squared distance between the forecast's distribution function and the step at what came. It is in
 * the unit of what is forecast, 0 is best, and that of a forecast without spread is its absolute
 * error (Gneiting and Raftery 2007, doi 10.1198/016214506000001437).
 */
final class Crps {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double INVERSE_ROOT_PI = 1 / Math.sqrt(Math.PI);

    private Crps() {}

    /**
     * Of an ensemble, estimated so that its expectation does not depend on the number of members
     * (Ferro 2014, doi 10.1002/qj.2270).
     *
     * @return NaN without a member, the absolute error of a single one
     */
    static double fair(double[] members, double came) {
        int n = members.length;
        double error = 0;
        double spread = 0;
        for (double one : members) {
            error += Math.abs(one - came);
            for (double other : members) {
                spread += Math.abs(one - other);
            }
        }
        return n < 2 ? error / n : error / n - spread / (2.0 * n * (n - 1));
    }

    /**
     * Of a normal distribution.
     *
     * @param sd from 0
     */
    static double normal(double mean, double sd, double came) {
        if (sd == 0) {
            return Math.abs(came - mean);
        }
        double z = (came - mean) / sd;
        double below = NORMAL.cumulativeProbability(z);
        return sd * (z * (2 * below - 1) + 2 * NORMAL.density(z) - INVERSE_ROOT_PI);
    }

    /**
     * Of a number whose natural logarithm is normal (Baran and Lerch 2015, doi 10.1002/qj.2521).
     *
     * @param sd of the logarithm, from 0
     * @param came above zero
     */
    static double logNormal(double meanLog, double sd, double came) {
        if (sd == 0) {
            return Math.abs(came - Math.exp(meanLog));
        }
        double z = (Math.log(came) - meanLog) / sd;
        double size = 2 * Math.exp(meanLog + sd * sd / 2);
        return came * (2 * NORMAL.cumulativeProbability(z) - 1)
                - size
                        * (NORMAL.cumulativeProbability(z - sd)
                                + NORMAL.cumulativeProbability(sd / Math.sqrt(2))
                                - 1);
    }
}
