package leapfrog.model.agent;

import java.io.Serializable;
import leapfrog.model.core.Require;
import org.apache.commons.math3.special.Erf;

/**
 * How much better than nothing an ecosystem must be for a firm to adopt it, over the firms of a
 * state; in units of utility, that is in scales of the taste for each ecosystem.
 *
 * @param location median threshold; minus infinity leaves nobody the choice of none
 * @param scale spread, zero when all firms are alike
 */
public record AdopterThresholds(Shape shape, double location, double scale)
        implements Serializable {

    /** The law of thresholds over firms. */
    public enum Shape {
        /** Scale is the logistic scale: half of all lie within 1.1 scales of the median. */
        LOGISTIC,
        /** Scale is the standard deviation. */
        NORMAL
    }

    public AdopterThresholds {
        if (location != Double.NEGATIVE_INFINITY) {
            Require.finite("location of thresholds", location);
        }
        Require.notNegative("scale of thresholds", scale);
    }

    /** The threshold below which the share u of the firms lies. */
    public double quantile(double u) {
        if (scale == 0) {
            return location;
        }
        double standard =
                switch (shape) {
                    case LOGISTIC -> Math.log(u / (1 - u));
                    case NORMAL -> Math.sqrt(2) * Erf.erfInv(2 * u - 1);
                };
        return location + scale * standard;
    }
}
