package leapfrog.model.market.chip;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;

/**
 * Devices that vendors redesign to stay under the thresholds of a control, state by state: the
 * device on sale with whatever is too much cut to just below. Work begins when a control is known,
 * and takes its time; a control may close such devices too. Buyers whom a licence names may get a
 * better one. Tables are vendors by buyers' states by class of buyer.
 */
public final class Redesigns implements Serializable {

    private static final long serialVersionUID = 1;

    /** Classes of buyers: those without a licence of their own, and those with one. */
    private static final int CLASSES = 2;

    private final int[][] worked;
    private final double[][][] performance;
    private final double[][][] worth;
    private final DeviceTraits[][][] traits;
    private final DeviceTechnology technology;
    private final int lag;

    Redesigns(int vendors, int states, DeviceTechnology technology, Parameters parameters) {
        this.technology = technology;
        worked = new int[vendors][states];
        performance = new double[vendors][states][CLASSES];
        worth = new double[vendors][states][CLASSES];
        traits = new DeviceTraits[vendors][states][CLASSES];
        lag = (int) parameters.value("redesign-lag");
    }

    /** Works on for a quarter, and offers what is ready. */
    void prepare(int v, int home, DeviceTraits device, double dies, Clearance clearance) {
        for (int s = 0; s < worked[v].length; s++) {
            worked[v][s] = clearance.isExpected(home, s) ? worked[v][s] + 1 : 0;
            Arrays.fill(performance[v][s], 0);
            Arrays.fill(worth[v][s], 0);
            if (worked[v][s] > lag && clearance.downgradable(home, s)) {
                cut(v, s, 0, -1, home, device, dies, clearance);
                int named = clearance.approvedBuyer(s);
                if (named >= 0) {
                    cut(v, s, 1, named, home, device, dies, clearance);
                }
            }
        }
    }

    private void cut(
            int v,
            int s,
            int kind,
            int buyer,
            int home,
            DeviceTraits device,
            double dies,
            Clearance clearance) {
        DeviceTraits limits = clearance.limits(home, s, buyer);
        DeviceTraits fitted = technology.fit(device, limits, dies);
        if (fitted.performance() > 0 && clearance.barred(home, s, buyer, fitted) <= 0) {
            performance[v][s][kind] = fitted.performance();
            traits[v][s][kind] = fitted;
            worth[v][s][kind] = technology.worthOfFit(fitted, device);
        }
    }

    /**
     * Dense FP16 performance of the device for buyers of a state, FLOP/s; zero for none.
     *
     * @param named whether the buyer is one whom a licence names
     */
    public double performance(int vendor, int state, boolean named) {
        return performance[vendor][state][named ? 1 : 0];
    }

    /** What a control looks at in it. */
    public DeviceTraits traits(int vendor, int state, boolean named) {
        return traits[vendor][state][named ? 1 : 0];
    }

    /** Its worth in a cluster, FLOP/s: less than its performance where bandwidth was cut. */
    public double worth(int vendor, int state, boolean named) {
        return worth[vendor][state][named ? 1 : 0];
    }
}
