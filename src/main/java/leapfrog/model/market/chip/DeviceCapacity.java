package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * How many devices each vendor can have made in a quarter; built with a lag, and written off idle.
 */
public final class DeviceCapacity implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] units;
    private final double[][] building;
    private final double[] orders;
    private final double[] growth;
    private final double[] funded;
    private final double headroom;
    private final double orderSmoothing;
    private final double growthSmoothing;
    private final double fastest;
    private final double decay;
    private final double buildCost;

    DeviceCapacity(int vendors, Parameters parameters) {
        int lag = (int) parameters.value("capacity-lag");
        units = new double[vendors];
        building = new double[vendors][lag];
        orders = new double[vendors];
        growth = new double[vendors];
        funded = new double[vendors];
        orderSmoothing = parameters.value("capacity-order-smoothing");
        growthSmoothing = parameters.value("capacity-growth-smoothing");
        headroom = parameters.value("capacity-headroom");
        fastest = parameters.value("capacity-fastest-growth");
        decay = parameters.value("capacity-decay");
        buildCost = parameters.value("capacity-cost");
    }

    /** Devices that can be made in a quarter. */
    public double units(int vendor) {
        return units[vendor];
    }

    public void start(int vendor, double unitsAQuarter) {
        units[vendor] = headroom * unitsAQuarter;
        orders[vendor] = unitsAQuarter;
    }

    /** Orders over capacity, smoothed; 1 when in balance. */
    double tightness(int vendor) {
        return units[vendor] <= 0 ? 1 : headroom * orders[vendor] / units[vendor];
    }

    /** What was begun long enough ago starts to produce. */
    void arrive(int vendor) {
        double[] line = building[vendor];
        units[vendor] = units[vendor] * (1 - decay) + line[0];
        System.arraycopy(line, 1, line, 0, line.length - 1);
        line[line.length - 1] = 0;
    }

    /**
     * Begins new capacity for the orders expected when it is ready, as fast as organisation allows,
     * and faster where a state's fund pays.
     *
     * @param ordered units asked for in the quarter, filled or not
     * @param fund USD in the quarter that may be drawn on
     * @return what the vendor itself has to pay, USD
     */
    public double plan(int vendor, double ordered, double unitCost, double fund) {
        double before = Math.max(orders[vendor], 1e-9);
        orders[vendor] += orderSmoothing * (ordered - orders[vendor]);
        double pace = Math.log(Math.max(orders[vendor], 1e-9) / before);
        growth[vendor] += growthSmoothing * (Math.max(0, Math.min(fastest, pace)) - growth[vendor]);
        int lag = building[vendor].length;
        double coming = 0;
        for (double part : building[vendor]) {
            coming += part;
        }
        double expected =
                headroom * Math.max(ordered, orders[vendor]) * Math.exp(growth[vendor] * lag);
        double wanted = Math.max(0, expected - units[vendor] - coming);
        double own = Math.min(wanted, fastest * Math.max(units[vendor], 1));
        double each = buildCost * unitCost;
        funded[vendor] = each > 0 ? Math.min(wanted - own, fund / each) : 0;
        building[vendor][lag - 1] += own + funded[vendor];
        return own * each;
    }

    /** Units begun on a fund's money in the last quarter. */
    public double funded(int vendor) {
        return funded[vendor];
    }

    /** What a fund paid for them, USD. */
    public double fundUsed(int vendor, double unitCost) {
        return funded[vendor] * buildCost * unitCost;
    }
}
