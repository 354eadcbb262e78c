package leapfrog.model.market.computing;

import java.io.Serializable;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.market.trade.DeviceTrade;

/**
 * The computing that every buyer owns, what it can do in a quarter within the power of its state,
 * and what an operation costs its owner. Rows are {@link Buyers}.
 */
public final class ComputePark implements Serializable {

    private static final long serialVersionUID = 1;

    /** Seconds of a year. */
    private static final double YEAR = 4 * Quarter.SECONDS;

    private final Roster roster;
    private final Buyers buyers;
    private final double[] stock;
    private final double[] watts;
    private final double[] costPerPerformance;
    private final double[] supply;
    private final double[] powerGrowth;
    private final double[] utilisation;
    private final double depreciation;
    private final double fullUse;
    private final double hallFactor;
    private final double margin;
    private final double smoothing;
    private final double renewal;
    private final double life;

    public ComputePark(Roster roster, Parameters parameters) {
        this.roster = roster;
        buyers = new Buyers(roster);
        stock = new double[buyers.count()];
        watts = new double[buyers.count()];
        costPerPerformance = new double[buyers.count()];
        supply = new double[roster.stateCount()];
        powerGrowth = roster.ofStates(StateField.POWER_GROWTH);
        utilisation = new double[roster.stateCount()];
        depreciation = parameters.value("compute-depreciation");
        fullUse = parameters.value("utilisation");
        hallFactor = parameters.value("power-usage-effectiveness");
        margin = parameters.value("compute-use-margin");
        renewal = parameters.value("compute-price-renewal");
        life = parameters.value("device-life") * YEAR;
        smoothing = parameters.value("compute-price-smoothing");
    }

    /**
     * Sets everybody's stock to that of the start.
     *
     * @param others share of lead firms' stock that the other buyers of the world hold on top
     * @param perPerformance full cost of a FLOP/s, USD
     * @param wattsPerPerformance W of a FLOP/s
     */
    public void start(double others, double perPerformance, double wattsPerPerformance) {
        double[] compute = roster.ofFirms(FirmField.COMPUTE);
        double[] spending = roster.ofStates(StateField.TECHNOLOGY_SPENDING);
        double held = 0;
        double spent = 0;
        for (int f = 0; f < compute.length; f++) {
            boolean there = roster.firms().get(f).active() == Integer.MIN_VALUE;
            stock[f] = there ? compute[f] : 0;
            held += stock[f];
        }
        for (double amount : spending) {
            spent += amount;
        }
        for (int s = 0; s < spending.length; s++) {
            stock[buyers.others(s)] = others * held * spending[s] / spent;
        }
        for (int b = 0; b < stock.length; b++) {
            watts[b] = stock[b] * wattsPerPerformance;
            costPerPerformance[b] = perPerformance;
        }
        double[] power = roster.ofStates(StateField.POWER);
        System.arraycopy(power, 0, supply, 0, power.length);
        limit();
    }

    /**
     * Gives a firm founded within the run its first computing, at a full cost of a FLOP/s in USD.
     */
    public void found(int firm, double performance, double cost) {
        stock[firm] = performance;
        costPerPerformance[firm] = cost;
    }

    /** Adds what was bought, lets the old wear out, and fits use to the power there is. */
    public void update(DeviceTrade trade) {
        for (int b = 0; b < stock.length; b++) {
            stock[b] = (1 - depreciation) * stock[b] + trade.performance(b);
            watts[b] = (1 - depreciation) * watts[b] + trade.watts(b);
            double gained = trade.performance(b);
            if (gained > 0) {
                double spent = trade.paid(b) + trade.overhead(b);
                double weight = smoothing * Math.min(1, gained / (renewal * stock[b]));
                costPerPerformance[b] += weight * (spent / gained - costPerPerformance[b]);
            }
        }
        for (int s = 0; s < supply.length; s++) {
            supply[s] *= Math.pow(1 + powerGrowth[s], Quarter.YEARS);
        }
        limit();
    }

    private void limit() {
        for (int s = 0; s < supply.length; s++) {
            double need = powerUse(s);
            utilisation[s] = fullUse * (need > supply[s] ? supply[s] / need : 1);
        }
    }

    /** Power that the computing in a state would draw, W. */
    public double powerUse(int state) {
        return sumOf(watts, state) * hallFactor;
    }

    /** Power that the state's grid can give, W. */
    public double powerSupply(int state) {
        return supply[state];
    }

    /** Performance owned by a buyer, dense FP16 FLOP/s. */
    public double stock(int buyer) {
        return stock[buyer];
    }

    /** Performance owned in a state, FLOP/s. */
    public double stockOf(int state) {
        return sumOf(stock, state);
    }

    private double sumOf(double[] byBuyer, int state) {
        double sum = 0;
        for (int b = 0; b < byBuyer.length; b++) {
            sum += buyers.home(b) == state ? byBuyer[b] : 0;
        }
        return sum;
    }

    /** FLOP that a firm's computing can do in a quarter. */
    public double work(int firm) {
        return stock[firm] * utilisation[roster.home()[firm]] * Quarter.SECONDS;
    }

    /** What a FLOP/s cost a buyer over its own channels, smoothed, USD. */
    public double costPerPerformance(int buyer) {
        return costPerPerformance[buyer];
    }

    /**
     * What an operation costs its owner, USD a FLOP: the mark-up of use over cost, life and use.
     */
    public double priceOfUse(int firm) {
        return margin * costPerPerformance[firm] / (utilisation[roster.home()[firm]] * life);
    }
}
