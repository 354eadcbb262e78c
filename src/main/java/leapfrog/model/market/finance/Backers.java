package leapfrog.model.market.finance;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Owners and lenders of a firm that runs short of cash: what they give at most, and for how long
 * they watch. Their patience ends with the firm's prospects, which they read off how far it is
 * behind the best at home; a firm with other business lives off that as well.
 */
public final class Backers implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] quartersShort;
    private final double strictness;
    private final double backing;
    private final double half;
    private final double width;
    private final double ownBusiness;
    private final int patience;

    public Backers(int firms, Parameters parameters) {
        quartersShort = new int[firms];
        strictness = parameters.value("firm-exit");
        backing = parameters.value("backing");
        half = parameters.value("backing-half");
        width = parameters.value("backing-width");
        ownBusiness = parameters.value("backing-by-business");
        patience = (int) parameters.value("backing-patience");
    }

    /**
     * Most that backers give in a quarter, USD.
     *
     * @param budget what the firm spends on the technology, USD a year
     * @param business whole revenue of its other business, USD a year
     * @param behind dex of capability behind the best at home, from 0
     */
    public double most(double budget, double business, double behind) {
        double prospects = 1 / (1 + Math.exp((behind - half) / width));
        return (backing * prospects * budget + ownBusiness * business) / 4;
    }

    /** What is given of what a firm needs, USD: all of it at a strictness of zero. */
    public double given(double need, double most) {
        return need - strictness * Math.max(0, need - most);
    }

    /** Notes a firm's cash at the end of a quarter. */
    public void note(int firm, double cash) {
        quartersShort[firm] = cash < 0 ? quartersShort[firm] + 1 : 0;
    }

    /** Whether a firm could not pay for as long as backers watch. */
    public boolean giveUp(int firm) {
        return quartersShort[firm] >= patience;
    }

    /** Starts the memory of a firm afresh. */
    public void forget(int firm) {
        quartersShort[firm] = 0;
    }
}
