package leapfrog.model.market.trade;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What changed hands on the device market in one quarter. Rows are {@link
 * leapfrog.model.agent.Buyers}, vendors or states.
 */
public final class DeviceTrade implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CHANNELS = Channel.values().length;

    private final double[][] performance;
    private final double[] watts;
    private final double[] units;
    private final double[] paid;
    private final double[] running;
    private final double[] earnedByTransit;
    private final double[] waiting;
    private final double[] barredMoney;
    private final double[] toResearch;
    private final double[][] unitsByState;
    private final double[][] valueByState;
    private final double[][] sales;
    private final double[] licenceRevenue;
    private final double[] soldUnits;
    private final double[] soldValue;
    private final double[] fees;
    private final double[] lost;
    private final double[] refused;
    private final int[] home;

    /**
     * @param home index of each buyer's state
     */
    public DeviceTrade(int[] home, int states, int vendors) {
        this.home = home.clone();
        int buyers = home.length;
        performance = new double[buyers][CHANNELS];
        watts = new double[buyers];
        units = new double[buyers];
        paid = new double[buyers];
        running = new double[buyers];
        earnedByTransit = new double[buyers];
        waiting = new double[buyers];
        barredMoney = new double[buyers];
        toResearch = new double[buyers];
        unitsByState = new double[states][CHANNELS];
        valueByState = new double[states][CHANNELS];
        sales = new double[vendors][states];
        licenceRevenue = new double[states];
        soldUnits = new double[vendors];
        soldValue = new double[vendors];
        fees = new double[vendors];
        lost = new double[vendors];
        refused = new double[vendors];
    }

    /** Begins a quarter; what waits stays. */
    public void clear() {
        for (double[] row :
                new double[][] {
                    watts,
                    units,
                    paid,
                    running,
                    earnedByTransit,
                    barredMoney,
                    toResearch,
                    licenceRevenue,
                    soldUnits,
                    soldValue,
                    fees,
                    lost,
                    refused
                }) {
            Arrays.fill(row, 0);
        }
        for (double[][] table : new double[][][] {performance, unitsByState, valueByState, sales}) {
            for (double[] row : table) {
                Arrays.fill(row, 0);
            }
        }
    }

    /** Adds a delivery: the buyer gets devices, the channel of its state is booked. */
    public void deliver(int buyer, Channel channel, double count, Lot lot) {
        int c = channel.ordinal();
        performance[buyer][c] += count * lot.worth();
        watts[buyer] += count * lot.watts();
        units[buyer] += count;
        paid[buyer] += count * lot.price();
        running[buyer] += count * lot.overhead();
        unitsByState[home[buyer]][c] += count;
        valueByState[home[buyer]][c] += count * lot.price();
    }

    /** Takes devices out of a transit buyer's hands, which a gray buyer pays for. */
    public void divert(int from, double count, Lot lot, double proceeds) {
        int c = Channel.LEGAL.ordinal();
        performance[from][c] -= count * lot.worth();
        watts[from] -= count * lot.watts();
        units[from] -= count;
        running[from] -= count * lot.overhead();
        earnedByTransit[from] += proceeds;
        unitsByState[home[from]][c] -= count;
        valueByState[home[from]][c] -= count * lot.price();
    }

    /** Books the sale of a vendor to a buyer. */
    public void sell(int vendor, int buyer, double count, double price) {
        soldUnits[vendor] += count;
        soldValue[vendor] += count * price;
        sales[vendor][home[buyer]] += count * price;
    }

    /** Books what a vendor pays a state for selling under licence. */
    public void licence(int vendor, int issuer, double amount) {
        fees[vendor] += amount;
        licenceRevenue[issuer] += amount;
    }

    /** Books money that an export control kept from a vendor. */
    public void lose(int vendor, double money) {
        lost[vendor] += money;
    }

    /** Books money that a buyer's own state kept from a vendor. */
    public void refuse(int vendor, double money) {
        refused[vendor] += money;
    }

    public void bar(int buyer, double money, double research) {
        barredMoney[buyer] += money;
        toResearch[buyer] += research;
    }

    /** Takes money that was on its way to research for something else. */
    public void spendOfResearch(int buyer, double money) {
        toResearch[buyer] = Math.max(0, toResearch[buyer] - money);
    }

    public void postpone(int buyer, double money) {
        waiting[buyer] = money;
    }

    /** A kind of device as a buyer gets it: worth in FLOP/s, W, USD a piece, and its overhead. */
    public record Lot(double worth, double watts, double price, double overhead)
            implements Serializable {

        /** What owning one costs in all, USD. */
        public double full() {
            return price + overhead;
        }
    }

    /** Performance gained by a buyer, FLOP/s. */
    public double performance(int buyer) {
        double sum = 0;
        for (double part : performance[buyer]) {
            sum += part;
        }
        return sum;
    }

    /** Performance that a buyer gained by a channel, FLOP/s. */
    public double performance(int buyer, Channel channel) {
        return performance[buyer][channel.ordinal()];
    }

    /** Power that the gained devices draw, W. */
    public double watts(int buyer) {
        return watts[buyer];
    }

    /** Devices that a buyer gained. */
    public double units(int buyer) {
        return units[buyer];
    }

    /** USD paid for devices. */
    public double paid(int buyer) {
        return paid[buyer];
    }

    /** USD paid for servers, halls and electricity of the devices. */
    public double overhead(int buyer) {
        return running[buyer];
    }

    /** USD a transit buyer got for devices it passed on. */
    public double earnedByTransit(int buyer) {
        return earnedByTransit[buyer];
    }

    /** USD that found no device and waits for the next quarter. */
    public double waiting(int buyer) {
        return waiting[buyer];
    }

    /** USD that would have gone to barred devices. */
    public double barredMoney(int buyer) {
        return barredMoney[buyer];
    }

    /** USD of that which goes to research instead. */
    public double toResearch(int buyer) {
        return toResearch[buyer];
    }

    /** Devices that buyers of a state got by a channel. */
    public double units(int state, Channel channel) {
        return unitsByState[state][channel.ordinal()];
    }

    /** USD that buyers of a state paid by a channel. */
    public double value(int state, Channel channel) {
        return valueByState[state][channel.ordinal()];
    }

    /** FLOP/s that buyers of a state added by a channel. */
    public double computing(int state, Channel channel) {
        double sum = 0;
        for (int b = 0; b < home.length; b++) {
            sum += home[b] == state ? performance[b][channel.ordinal()] : 0;
        }
        return sum;
    }

    public double soldUnits(int vendor) {
        return soldUnits[vendor];
    }

    public double soldValue(int vendor) {
        return soldValue[vendor];
    }

    /** USD that a vendor sold to buyers of a state. */
    public double sales(int vendor, int state) {
        return sales[vendor][state];
    }

    /** USD that a vendor paid for licences. */
    public double fees(int vendor) {
        return fees[vendor];
    }

    /** USD that a state was paid for licences. */
    public double licenceRevenue(int state) {
        return licenceRevenue[state];
    }

    /** USD that buyers wanted to spend with a vendor and an export control stopped. */
    public double lost(int vendor) {
        return lost[vendor];
    }

    /** USD that buyers wanted to spend with a vendor and their own state stopped. */
    public double refused(int vendor) {
        return refused[vendor];
    }
}
