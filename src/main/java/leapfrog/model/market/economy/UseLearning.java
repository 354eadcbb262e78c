package leapfrog.model.market.economy;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Deployment feeds back into what is deployed: "mass adoption is fast improvement" (S4), the beta
 * of the gap dynamics of RAND (2026, RR-A4444-1), here saturating. A host whose product is used
 * gains dex of effective efficiency,
 *
 * <pre>L' = L + (beta u/(u + half) - L)/lag,</pre>
 *
 * u being use of the host, depth-weighted and by GDP over the world. What use taught of an old
 * product fades as it is replaced, so that a host which loses its users loses the gain.
 */
public final class UseLearning implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] gain;
    private final double beta;
    private final double half;
    private final double lag;

    public UseLearning(int slots, Parameters p) {
        gain = new double[slots];
        beta = p.value("deployment-feedback");
        half = p.value("deployment-feedback-half");
        lag = p.value("deployment-feedback-lag");
    }

    /** One quarter, by the use of each lab slot from 0 to 1. */
    public void step(double[] use) {
        for (int k = 0; k < gain.length; k++) {
            gain[k] += (beta * use[k] / (use[k] + half) - gain[k]) / lag;
        }
    }

    /** What use has taught the lab of a slot, in dex of efficiency. */
    public double gain(int slot) {
        return gain[slot];
    }
}
