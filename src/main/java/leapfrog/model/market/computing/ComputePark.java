package leapfrog.model.market.computing;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * The computing that every buyer owns and how it came by it, what it can do in a quarter within the
 * power of its state, and what an operation costs its user. Rows are {@link Buyers}.
 */
public final class ComputePark implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Channel[] CHANNELS = Channel.values();

    /** Seconds of a year. */
    private static final double YEAR = 4 * Quarter.SECONDS;

    private final Roster roster;
    private final Buyers buyers;
    private final double[] stock;
    private final double[][] byChannel;
    private final double[] units;
    private final double[] watts;
    private final double[] costPerPerformance;
    private final double[] moved;
    private final double[] supply;
    private final double[] hosted;
    private final double[] powerGrowth;
    private final double[] utilisation;
    private final Rentals rentals;
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
        byChannel = new double[buyers.count()][CHANNELS.length];
        units = new double[buyers.count()];
        watts = new double[buyers.count()];
        costPerPerformance = new double[buyers.count()];
        moved = new double[buyers.count()];
        supply = new double[roster.stateCount()];
        hosted = new double[roster.stateCount()];
        powerGrowth = roster.ofStates(StateField.POWER_GROWTH);
        utilisation = new double[roster.stateCount()];
        rentals = new Rentals(buyers.count());
        depreciation = parameters.value("compute-depreciation");
        fullUse = parameters.value("utilisation");
        hallFactor = parameters.value("power-usage-effectiveness");
        margin = parameters.value("compute-use-margin");
        renewal = parameters.value("compute-price-renewal");
        life = parameters.value("device-life") * YEAR;
        smoothing = parameters.value("compute-price-smoothing");
    }

    /** A device of the start: what it costs to own, USD, its performance, FLOP/s, and power, W. */
    public record First(double cost, double performance, double watts) {}

    /**
     * Sets everybody's stock to that of the start.
     *
     * @param others share of lead firms' stock that the other buyers of the world hold on top
     * @param atHome by state, share of devices of the start that vendors at home made
     */
    public void start(double others, First device, double[] atHome) {
        double[] compute = roster.ofFirms(FirmField.COMPUTE);
        double[] spending = roster.ofStates(StateField.TECHNOLOGY_SPENDING);
        double[] machine = roster.ofStates(StateField.STATE_MACHINE);
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
            stock[buyers.centre(s)] = machine[s];
        }
        for (int b = 0; b < stock.length; b++) {
            double home = atHome[buyers.home(b)];
            byChannel[b][Channel.DOMESTIC.ordinal()] = home * stock[b];
            byChannel[b][Channel.LEGAL.ordinal()] = (1 - home) * stock[b];
            units[b] = stock[b] / device.performance();
            watts[b] = units[b] * device.watts();
            costPerPerformance[b] = device.cost() / device.performance();
        }
        double[] power = roster.ofStates(StateField.POWER);
        System.arraycopy(power, 0, supply, 0, power.length);
        limit();
    }

    /**
     * Gives a firm founded within the run its first computing, FLOP/s, in devices such as the other
     * buyers of its state have.
     */
    public void found(int firm, double performance) {
        int others = buyers.others(buyers.home(firm));
        stock[firm] = performance;
        byChannel[firm][Channel.LEGAL.ordinal()] = performance;
        costPerPerformance[firm] = costPerPerformance[others];
        units[firm] = stock[others] > 0 ? performance * units[others] / stock[others] : 0;
        watts[firm] = units[firm] * meanWatts(others);
    }

    /** Forgets who sold used devices to whom. */
    public void clearMoves() {
        Arrays.fill(moved, 0);
    }

    /** Gives a share of one owner's devices to another; returns what they cost once, USD. */
    public double move(int from, int to, double share) {
        double gained = share * stock[from];
        double cost = gained * costPerPerformance[from];
        double units = share * this.units[from];
        double watts = share * this.watts[from];
        if (gained <= 0) {
            return 0;
        }
        costPerPerformance[to] = (stock[to] * costPerPerformance[to] + cost) / (stock[to] + gained);
        stock[to] += gained;
        stock[from] -= gained;
        for (int c = 0; c < CHANNELS.length; c++) {
            double part = share * byChannel[from][c];
            byChannel[to][c] += part;
            byChannel[from][c] -= part;
        }
        this.units[to] += units;
        this.units[from] -= units;
        this.watts[to] += watts;
        this.watts[from] -= watts;
        moved[to] += units;
        moved[from] -= units;
        return cost;
    }

    /** Used devices that an owner bought this quarter of others in the model, less those sold. */
    public double moved(int buyer) {
        return moved[buyer];
    }

    /** Adds what was bought, lets the old wear out, and fits use to the power there is. */
    public void update(DeviceTrade trade, Terms terms) {
        for (int b = 0; b < stock.length; b++) {
            double gained = trade.performance(b);
            stock[b] = (1 - depreciation) * stock[b] + gained;
            units[b] = (1 - depreciation) * units[b] + trade.units(b);
            watts[b] = (1 - depreciation) * watts[b] + trade.watts(b);
            for (Channel channel : CHANNELS) {
                int c = channel.ordinal();
                byChannel[b][c] =
                        (1 - depreciation) * byChannel[b][c] + trade.performance(b, channel);
            }
            if (gained > 0) {
                double spent = trade.paid(b) + trade.overhead(b);
                double weight = smoothing * Math.min(1, gained / (renewal * stock[b]));
                costPerPerformance[b] += weight * (spent / gained - costPerPerformance[b]);
            }
        }
        for (int s = 0; s < supply.length; s++) {
            double growth = powerGrowth[s] + terms.of(Term.POWER_GROWTH, s);
            supply[s] *= Math.pow(1 + growth, Quarter.YEARS);
        }
        limit();
    }

    private void limit() {
        for (int s = 0; s < supply.length; s++) {
            double need = powerUse(s);
            utilisation[s] = fullUse * (need > supply[s] ? supply[s] / need : 1);
        }
    }

    /** What is rented this quarter. */
    public Rentals rentals() {
        return rentals;
    }

    /** Power that the computing in a state would draw, W. */
    public double powerUse(int state) {
        return (sumOf(watts, state) + hosted[state]) * hallFactor;
    }

    /** FLOP/s of foreign owners that a state's grid can feed beside what its own buyers have. */
    public double room(int state) {
        double free = supply[state] / hallFactor - sumOf(watts, state);
        double allWatts = 0;
        double all = 0;
        for (int b = 0; b < stock.length; b++) {
            allWatts += watts[b];
            all += stock[b];
        }
        return free > 0 && allWatts > 0 ? free * all / allWatts : 0;
    }

    /**
     * Moves the power of computing that stands abroad from the grid of its owners to that of its
     * hosts.
     *
     * @param performance rows own, columns host, FLOP/s
     */
    public void place(double[][] performance) {
        java.util.Arrays.fill(hosted, 0);
        for (int home = 0; home < hosted.length; home++) {
            double all = stockOf(home);
            double perUnit = all > 0 ? sumOf(watts, home) / all : 0;
            for (int host = 0; host < hosted.length; host++) {
                hosted[home] -= perUnit * performance[home][host];
                hosted[host] += perUnit * performance[home][host];
            }
        }
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

    /** Performance owned in a state that came by a channel, FLOP/s. */
    public double stockOf(int state, Channel channel) {
        double sum = 0;
        for (int b = 0; b < stock.length; b++) {
            sum += buyers.home(b) == state ? byChannel[b][channel.ordinal()] : 0;
        }
        return sum;
    }

    /** Performance of a buyer that came by a channel, FLOP/s. */
    public double stock(int buyer, Channel channel) {
        return byChannel[buyer][channel.ordinal()];
    }

    /** Devices that a buyer has in service. */
    public double units(int buyer) {
        return units[buyer];
    }

    /** Devices that leave a buyer's service in a quarter. */
    double retiring(int buyer) {
        return depreciation * units[buyer];
    }

    /** Mean performance of a buyer's devices, FLOP/s; zero when it has none. */
    double meanPerformance(int buyer) {
        return units[buyer] > 0 ? stock[buyer] / units[buyer] : 0;
    }

    /** Mean power of a buyer's devices, W; zero when it has none. */
    double meanWatts(int buyer) {
        return units[buyer] > 0 ? watts[buyer] / units[buyer] : 0;
    }

    private double sumOf(double[] byBuyer, int state) {
        double sum = 0;
        for (int b = 0; b < byBuyer.length; b++) {
            sum += buyers.home(b) == state ? byBuyer[b] : 0;
        }
        return sum;
    }

    /** FLOP that a firm's computing can do in a quarter, with what it rents, less what it lets. */
    public double work(int firm) {
        double own = Math.max(0, stock[firm] - rentals.let(firm));
        double use = utilisation[roster.home()[firm]];
        return (own * use + rentals.rented(firm) * fullUse) * Quarter.SECONDS;
    }

    /** What a FLOP/s cost a buyer over its own channels, smoothed, USD. */
    public double costPerPerformance(int buyer) {
        return costPerPerformance[buyer];
    }

    /** What a host asks for a FLOP/s over a quarter, USD: its cost over the life, and a margin. */
    double rent(int host) {
        return margin * costPerPerformance[host] * Quarter.SECONDS / life;
    }

    /**
     * What an operation costs a firm, USD a FLOP: own computing at the mark-up of use over cost,
     * life and use, and rented computing at its rent.
     */
    public double priceOfUse(int firm) {
        double own = margin * costPerPerformance[firm] / (utilisation[roster.home()[firm]] * life);
        double rented = rentals.rented(firm);
        if (rented <= 0) {
            return own;
        }
        double rent = rentals.paid(firm) / (rented * fullUse * Quarter.SECONDS);
        return (own * stock[firm] + rent * rented) / (stock[firm] + rented);
    }
}
