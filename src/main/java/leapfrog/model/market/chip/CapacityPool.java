package leapfrog.model.market.chip;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;

/**
 * The suppliers of one link of the chain: what each can make in a quarter, for whom, and what it
 * builds. Customers split their need over suppliers by weight; short supply is rationed pro rata,
 * and what is missing turns once to suppliers with something to spare. Capacity is built with a
 * lag, for the orders expected when it is ready. Tables are customers by suppliers.
 */
public final class CapacityPool implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] units;
    private final double[][] building;
    private final double[] orders;
    private final double[] growth;
    private final double[] asked;
    private final double[] called;
    private final double[] began;
    private final double[] funded;
    private final double[][] granted;
    private final double[][] want;
    private final double[] filled;
    private final double[] spare;
    private final double[] sought;
    private final double[] left;
    private final double pilot;
    private final double headroom;
    private final double orderSmoothing;
    private final double growthSmoothing;
    private final double fastest;
    private final double decay;

    /**
     * @param pilot units a quarter of a pilot line, from which a newcomer grows
     */
    CapacityPool(int customers, int suppliers, double pilot, Parameters parameters) {
        this.pilot = pilot;
        int lag = (int) parameters.value("capacity-lag");
        units = new double[suppliers];
        building = new double[suppliers][lag];
        orders = new double[suppliers];
        growth = new double[suppliers];
        asked = new double[suppliers];
        called = new double[suppliers];
        began = new double[suppliers];
        funded = new double[suppliers];
        granted = new double[customers][suppliers];
        want = new double[customers][suppliers];
        filled = new double[suppliers];
        spare = new double[suppliers];
        sought = new double[suppliers];
        left = new double[customers];
        orderSmoothing = parameters.value("capacity-order-smoothing");
        growthSmoothing = parameters.value("capacity-growth-smoothing");
        headroom = parameters.value("capacity-headroom");
        fastest = parameters.value("capacity-fastest-growth");
        decay = parameters.value("capacity-decay");
    }

    /** Units that a supplier can make in a quarter. */
    public double units(int supplier) {
        return units[supplier];
    }

    /** Most units asked of a supplier this quarter, filled or not. */
    public double asked(int supplier) {
        return called[supplier];
    }

    /** Sets a supplier up for orders of so many units a quarter, or for a pilot line. */
    public void start(int supplier, double unitsAQuarter) {
        units[supplier] = headroom * Math.max(unitsAQuarter, pilot);
        orders[supplier] = Math.max(unitsAQuarter, pilot);
    }

    /** Orders over capacity, smoothed; 1 when in balance. */
    double tightness(int supplier) {
        return units[supplier] <= 0 ? 1 : headroom * orders[supplier] / units[supplier];
    }

    /**
     * What was begun long enough ago starts to produce.
     *
     * @param wear share lost beyond the usual wear, as where nobody may service tools
     */
    void arrive(int supplier, double wear) {
        double[] line = building[supplier];
        units[supplier] = units[supplier] * (1 - decay) * (1 - wear) + line[0];
        System.arraycopy(line, 1, line, 0, line.length - 1);
        line[line.length - 1] = 0;
        called[supplier] = 0;
    }

    /**
     * Hands out the quarter's capacity; anew when called again. What was asked first still counts
     * for what is built.
     *
     * @param need units by customer
     * @param weight by which a customer splits its need over suppliers; zero for none of its
     * @param barred share of what a supplier may not deliver to a customer; it is ordered from
     *     those that may deliver all
     */
    public void allocate(double[] need, double[][] weight, double[][] barred) {
        Arrays.fill(asked, 0);
        for (int c = 0; c < need.length; c++) {
            order(c, Math.max(0, need[c]), weight[c], barred[c]);
        }
        for (int j = 0; j < units.length; j++) {
            filled[j] = asked[j] > units[j] ? units[j] / asked[j] : 1;
            spare[j] = Math.max(0, units[j] - asked[j]);
        }
        for (int c = 0; c < need.length; c++) {
            left[c] = 0;
            for (int j = 0; j < units.length; j++) {
                granted[c][j] = want[c][j] * filled[j];
                left[c] += want[c][j] - granted[c][j];
            }
        }
        turn(weight, barred);
        for (int j = 0; j < units.length; j++) {
            called[j] = Math.max(called[j], asked[j]);
        }
    }

    private void order(int c, double need, double[] weight, double[] barred) {
        double whole = 0;
        double open = 0;
        double stopped = 0;
        for (int j = 0; j < units.length; j++) {
            whole += weight[j];
            open += barred[j] <= 0 ? weight[j] : 0;
            stopped += weight[j] * barred[j];
        }
        for (int j = 0; j < units.length; j++) {
            double part = whole > 0 ? need * weight[j] / whole : 0;
            double more = barred[j] <= 0 && open > 0 ? part * stopped / open : 0;
            want[c][j] = part * (1 - barred[j]) + more;
            asked[j] += want[c][j];
        }
    }

    /** What is missing turns to suppliers that may deliver all and have something to spare. */
    private void turn(double[][] weight, double[][] barred) {
        Arrays.fill(sought, 0);
        for (int c = 0; c < left.length; c++) {
            double whole = 0;
            for (int j = 0; j < units.length; j++) {
                whole += open(c, j, weight, barred) ? weight[c][j] : 0;
            }
            for (int j = 0; j < units.length; j++) {
                boolean may = left[c] > 0 && whole > 0 && open(c, j, weight, barred);
                want[c][j] = may ? left[c] * weight[c][j] / whole : 0;
                sought[j] += want[c][j];
            }
        }
        for (int j = 0; j < units.length; j++) {
            double served = sought[j] > spare[j] ? spare[j] / sought[j] : 1;
            for (int c = 0; c < left.length; c++) {
                granted[c][j] += served * want[c][j];
            }
            asked[j] += served * sought[j];
        }
    }

    private boolean open(int c, int j, double[][] weight, double[][] barred) {
        return spare[j] > 0 && weight[c][j] > 0 && barred[c][j] <= 0;
    }

    private static double sum(double[] row) {
        double sum = 0;
        for (double part : row) {
            sum += part;
        }
        return sum;
    }

    /** Units that a customer may have of a supplier this quarter. */
    public double granted(int customer, int supplier) {
        return granted[customer][supplier];
    }

    /** Units that a customer may have of all suppliers this quarter. */
    public double granted(int customer) {
        return sum(granted[customer]);
    }

    /**
     * Begins new capacity for the orders expected when it is ready, as fast as organisation allows,
     * and faster where a state's fund pays. Lines of other chips are converted with the tools they
     * have; all else needs new ones.
     *
     * @param base units a quarter from which it can grow at least: lines of other chips
     * @param ease share of new lines for which tools can be had, 0 to 1
     * @param ahead wanted beyond that, as a share of what there is: tools bought before a ban
     * @param each USD a unit of quarterly capacity
     * @param fund USD in the quarter that may be drawn on
     */
    public void plan(
            int supplier, double base, double ease, double ahead, double each, double fund) {
        double before = Math.max(orders[supplier], 1e-9);
        orders[supplier] += orderSmoothing * (called[supplier] - orders[supplier]);
        double pace = Math.log(Math.max(orders[supplier], 1e-9) / before);
        growth[supplier] +=
                growthSmoothing * (Math.max(0, Math.min(fastest, pace)) - growth[supplier]);
        int lag = building[supplier].length;
        double coming = sum(building[supplier]);
        double expected =
                headroom
                        * Math.max(called[supplier], orders[supplier])
                        * Math.exp(growth[supplier] * lag);
        double wanted = Math.max(0, expected - units[supplier] - coming);
        double from = Math.max(units[supplier], Math.max(pilot, base));
        double own = Math.min(wanted, fastest * from);
        funded[supplier] = each > 0 ? ease * Math.min(wanted - own, fund / each) : 0;
        double lines = fastest * Math.max(0, base - units[supplier] - coming);
        double converted = Math.min(own, lines);
        began[supplier] = converted + ease * (own - converted) + ahead * units[supplier];
        building[supplier][lag - 1] += began[supplier] + funded[supplier];
    }

    /** Forgets what was begun in the quarter before. */
    void forget(int supplier) {
        began[supplier] = 0;
        funded[supplier] = 0;
    }

    /** Units begun on the supplier's own money in the last quarter. */
    public double began(int supplier) {
        return began[supplier];
    }

    /** Units begun on a fund's money in the last quarter. */
    public double funded(int supplier) {
        return funded[supplier];
    }
}
