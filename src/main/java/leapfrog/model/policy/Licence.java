package leapfrog.model.policy;

import java.io.Serializable;
import java.util.List;
import leapfrog.model.core.Require;

/**
 * On which terms a barred device may be sold all the same.
 *
 * @param granted whether licences are granted at all
 * @param revenueShare part of the price that the vendor pays to the issuer, 0 to 1
 * @param volumeCap licensed units over the vendor's other sales; infinite when not capped
 * @param performance devices of this performance and more get no licence, FLOP/s; infinite when all
 *     do
 * @param buyers ids of the only firms that get one; empty when every buyer may
 */
public record Licence(
        boolean granted,
        double revenueShare,
        double volumeCap,
        double performance,
        List<String> buyers)
        implements Serializable {

    /** No licence is granted. */
    public static final Licence NONE =
            new Licence(false, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());

    public Licence {
        Require.share("revenue-share", revenueShare);
        if (!(volumeCap >= 0) || !(performance >= 0)) {
            throw new IllegalArgumentException("limits of a licence must not be below zero");
        }
        buyers = List.copyOf(buyers);
    }
}
