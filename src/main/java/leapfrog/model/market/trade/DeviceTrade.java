package leapfrog.model.market.trade;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What changed hands on the device market in one quarter. Rows are {@link
 * leapfrog.model.agent.Buyers}.
 */
public final class DeviceTrade implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] performance;
    private final double[] watts;
    private final double[] paid;
    private final double[] running;
    private final double[] earnedByTransit;
    private final double[] waiting;
    private final double[] barredMoney;
    private final double[] toResearch;
    private final double[][] units;
    private final double[][] value;
    private final double[][] computing;
    private final double[] soldUnits;
    private final double[] soldValue;
    private final double[] orderedUnits;
    private final double[] lost;

    public DeviceTrade(int buyers, int states, int vendors) {
        performance = new double[buyers];
        watts = new double[buyers];
        paid = new double[buyers];
        running = new double[buyers];
        earnedByTransit = new double[buyers];
        waiting = new double[buyers];
        barredMoney = new double[buyers];
        toResearch = new double[buyers];
        int channels = Channel.values().length;
        units = new double[states][channels];
        value = new double[states][channels];
        computing = new double[states][channels];
        soldUnits = new double[vendors];
        soldValue = new double[vendors];
        orderedUnits = new double[vendors];
        lost = new double[vendors];
    }

    public void clear() {
        for (double[] row :
                new double[][] {
                    performance,
                    watts,
                    paid,
                    running,
                    earnedByTransit,
                    barredMoney,
                    toResearch,
                    soldUnits,
                    soldValue,
                    orderedUnits,
                    lost
                }) {
            Arrays.fill(row, 0);
        }
        for (double[][] table : new double[][][] {units, value, computing}) {
            for (double[] row : table) {
                Arrays.fill(row, 0);
            }
        }
    }

    /** Adds a delivery: the buyer gets devices, the channel of its state is booked. */
    public void deliver(int buyer, int state, Channel channel, double count, Lot lot) {
        performance[buyer] += count * lot.worth();
        watts[buyer] += count * lot.watts();
        paid[buyer] += count * lot.price();
        running[buyer] += count * lot.overhead();
        units[state][channel.ordinal()] += count;
        value[state][channel.ordinal()] += count * lot.price();
        computing[state][channel.ordinal()] += count * lot.worth();
    }

    /** Takes devices out of a transit buyer's hands, which a gray buyer pays for. */
    public void divert(int from, int state, double count, Lot lot, double proceeds) {
        performance[from] -= count * lot.worth();
        watts[from] -= count * lot.watts();
        earnedByTransit[from] += proceeds;
        units[state][Channel.LEGAL.ordinal()] -= count;
        value[state][Channel.LEGAL.ordinal()] -= count * lot.price();
        computing[state][Channel.LEGAL.ordinal()] -= count * lot.worth();
    }

    public void sell(int vendor, double count, double price) {
        soldUnits[vendor] += count;
        soldValue[vendor] += count * price;
    }

    public void order(int vendor, double count) {
        orderedUnits[vendor] += count;
    }

    public void lose(int vendor, double money) {
        lost[vendor] += money;
    }

    public void bar(int buyer, double money, double research) {
        barredMoney[buyer] += money;
        toResearch[buyer] += research;
    }

    public void postpone(int buyer, double money) {
        waiting[buyer] = money;
    }

    /** A kind of device as a buyer gets it: worth in FLOP/s, W, USD a piece, and its overhead. */
    public record Lot(double worth, double watts, double price, double overhead)
            implements Serializable {}

    /** Performance gained by a buyer, FLOP/s. */
    public double performance(int buyer) {
        return performance[buyer];
    }

    /** Power that the gained devices draw, W. */
    public double watts(int buyer) {
        return watts[buyer];
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

    /** USD that found no device and waits for the next quarter; negative when spent ahead. */
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
        return units[state][channel.ordinal()];
    }

    /** USD that buyers of a state paid by a channel. */
    public double value(int state, Channel channel) {
        return value[state][channel.ordinal()];
    }

    /** FLOP/s that buyers of a state added by a channel. */
    public double computing(int state, Channel channel) {
        return computing[state][channel.ordinal()];
    }

    public double soldUnits(int vendor) {
        return soldUnits[vendor];
    }

    public double soldValue(int vendor) {
        return soldValue[vendor];
    }

    public double orderedUnits(int vendor) {
        return orderedUnits[vendor];
    }

    /** USD that buyers wanted to spend with a vendor and a control stopped. */
    public double lost(int vendor) {
        return lost[vendor];
    }
}
