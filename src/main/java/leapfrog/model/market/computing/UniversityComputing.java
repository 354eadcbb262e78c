package leapfrog.model.market.computing;

import java.io.Serializable;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * Computing of universities by state, bought with public money at what a FLOP/s costs the state's
 * other buyers, and what it does for ideas in models (S3: computing for universities). It is too
 * small to move the market of devices: what it buys takes no capacity.
 */
public final class UniversityComputing implements Serializable {

    private static final long serialVersionUID = 1;

    private final Buyers buyers;
    private final double[] stock;
    private final double[] ideas;
    private final double wear;
    private final double worth;
    private final double returns;

    public UniversityComputing(Roster roster, Parameters parameters) {
        buyers = new Buyers(roster);
        stock = new double[roster.stateCount()];
        ideas = new double[roster.stateCount()];
        java.util.Arrays.fill(ideas, 1);
        wear = parameters.value("compute-depreciation");
        worth = parameters.value("university-compute-worth");
        returns = parameters.value("university-compute-returns");
    }

    /** One quarter: the old wears out, the outlay buys new. */
    public void step(Terms terms, ComputePark park) {
        for (int s = 0; s < stock.length; s++) {
            double outlay = terms.of(Term.RESEARCH_COMPUTE, s) * Quarter.YEARS;
            double price = park.costPerPerformance(buyers.others(s));
            stock[s] = (1 - wear) * stock[s] + (price > 0 ? outlay / price : 0);
            ideas[s] = 1 + pull(stock[s], park.stockOf(s));
        }
    }

    /** worth (universities' computing over that of everybody else in the state)^returns. */
    private double pull(double own, double others) {
        return own > 0 && others > 0 ? worth * Math.pow(own / others, returns) : 0;
    }

    /** FLOP/s that universities of a state have. */
    public double stock(int state) {
        return stock[state];
    }

    /** By state, factor on the rate of ideas in models, at least 1; shared, read only. */
    public double[] ideas() {
        return ideas;
    }
}
