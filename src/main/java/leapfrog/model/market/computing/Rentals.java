package leapfrog.model.market.computing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Computing that changes hands for a quarter without changing its owner. Rows are {@link
 * leapfrog.model.agent.Buyers}; performance is FLOP/s, rent USD for the quarter.
 */
public final class Rentals implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] rented;
    private final double[] abroad;
    private final double[] let;
    private final double[] paid;
    private final double[] earned;

    Rentals(int buyers) {
        rented = new double[buyers];
        abroad = new double[buyers];
        let = new double[buyers];
        paid = new double[buyers];
        earned = new double[buyers];
    }

    void clear() {
        for (double[] row : new double[][] {rented, abroad, let, paid, earned}) {
            Arrays.fill(row, 0);
        }
    }

    void book(int renter, int host, double performance, double rent, boolean foreign) {
        rented[renter] += performance;
        abroad[renter] += foreign ? performance : 0;
        let[host] += performance;
        paid[renter] += rent;
        earned[host] += rent;
    }

    /** Performance that somebody uses of others. */
    public double rented(int buyer) {
        return rented[buyer];
    }

    /** The part of it that stands abroad. */
    public double rentedAbroad(int buyer) {
        return abroad[buyer];
    }

    /** Performance that somebody lets others use. */
    public double let(int buyer) {
        return let[buyer];
    }

    /** Rent paid. */
    public double paid(int buyer) {
        return paid[buyer];
    }

    /** Rent earned. */
    public double earned(int buyer) {
        return earned[buyer];
    }
}
