package leapfrog.model.market.finance;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Cash of lead firms and other buyers, and the ledger of the quarter: every payment is booked with
 * the flow it belongs to, so that money can be shown to be conserved. Accounts are indexed as in
 * {@link leapfrog.model.agent.Buyers}; amounts are USD.
 */
public final class Accounts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FLOWS = Flow.values().length;

    private final double[] cash;
    private final double[][] booked;
    private double opening;

    public Accounts(int accounts) {
        cash = new double[accounts];
        booked = new double[accounts][FLOWS];
    }

    public void start(int account, double amount) {
        cash[account] = amount;
    }

    /** Begins a quarter's ledger. */
    public void open() {
        opening = total();
        for (double[] row : booked) {
            Arrays.fill(row, 0);
        }
    }

    /** Books a payment that is not negative; its direction is that of the flow. */
    public void book(int account, Flow flow, double amount) {
        if (!(amount >= 0) || amount == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "payment for " + flow.text() + " must not be below zero, was " + amount);
        }
        booked[account][flow.ordinal()] += amount;
        cash[account] += flow.inward() ? amount : -amount;
    }

    public double cash(int account) {
        return cash[account];
    }

    /** What an account booked in the quarter under a flow. */
    public double booked(int account, Flow flow) {
        return booked[account][flow.ordinal()];
    }

    /** What all accounts booked in the quarter under a flow. */
    public double booked(Flow flow) {
        double sum = 0;
        for (double[] row : booked) {
            sum += row[flow.ordinal()];
        }
        return sum;
    }

    /** Cash at the start of the quarter. */
    public double opening() {
        return opening;
    }

    public double total() {
        double sum = 0;
        for (double amount : cash) {
            sum += amount;
        }
        return sum;
    }

    /** Cash that is there but that no booked flow explains; zero up to rounding. */
    public double unexplained() {
        double explained = opening;
        for (Flow flow : Flow.values()) {
            explained += flow.inward() ? booked(flow) : -booked(flow);
        }
        return total() - explained;
    }
}
