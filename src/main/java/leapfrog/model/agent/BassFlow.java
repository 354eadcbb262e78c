package leapfrog.model.agent;

/**
 * The exact flow of Bass's diffusion over a span of time, so that steps of a quarter add up to the
 * closed form rather than to Euler's approximation of it.
 *
 * <p>F' = (p + q F)(1 - F) (Bass 1969, doi 10.1287/mnsc.15.5.215). With u = (1-F)/(p+qF), u decays
 * at the rate p + q; all below follows from that.
 */
public final class BassFlow {

    /** Above this, one less an exponential has all the digits that count and is quicker. */
    private static final double SMALL = 0.01;

    private BassFlow() {}

    /**
     * The chance that one who has not adopted does so within a span: 1 - (1-F1)/(1-F), which has a
     * limit also at F = 1.
     *
     * @param innovation p, a year
     * @param imitation q, a year
     * @param share F at the start, 0 to 1
     * @param years length of the span
     */
    public static double chance(double innovation, double imitation, double share, double years) {
        double pull = innovation + imitation * share;
        if (pull <= 0) {
            return 0;
        }
        double exponent = (innovation + imitation) * years;
        double decay = Math.exp(-exponent);
        double gone = exponent < SMALL ? -Math.expm1(-exponent) : 1 - decay;
        return gone * pull / (pull + imitation * (1 - share) * decay);
    }

    /** The share that has adopted after a span. */
    public static double after(double innovation, double imitation, double share, double years) {
        return share + (1 - share) * chance(innovation, imitation, share, years);
    }
}
