package leapfrog.model.market.bloc;

import java.io.Serializable;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * The contest of two norms of data, free flow and sovereignty. A state whose own rules let less
 * than half of its data out is on sovereignty by them. Each of the others reviews its norm in some
 * years and takes sovereignty where what it would gain and what its neighbours do pass its
 * threshold, which a draw of its own shifts for the whole run (a threshold model: Granovetter 1978,
 * doi 10.1086/226707).
 */
public final class DataNorms implements Serializable {

    private static final long serialVersionUID = 1;

    private final long[] address;
    private final Poles poles;
    private final boolean[] adopted;
    private final boolean[] ruled;
    private final double[] closure;
    private final double review;
    private final double payoff;
    private final double neighbours;
    private final double threshold;
    private final double closes;

    DataNorms(long[] address, Poles poles, Parameters parameters) {
        this.address = address;
        this.poles = poles;
        adopted = new boolean[address.length];
        ruled = new boolean[address.length];
        closure = new double[address.length];
        review = parameters.value("norm-review");
        payoff = parameters.value("norm-payoff");
        neighbours = parameters.value("norm-neighbours");
        threshold = parameters.value("norm-threshold");
        closes = parameters.value("norm-closure");
    }

    /** Notes whose own rules make the norm, each quarter. */
    void note(Terms terms) {
        for (int s = 0; s < ruled.length; s++) {
            double open = Math.min(terms.of(Term.OUTFLOW, s), terms.of(Term.FOREIGN_ACCESS, s));
            ruled[s] = open < 0.5;
            closure[s] = adopted[s] && !ruled[s] ? closes : 0;
        }
    }

    /**
     * One year of reviews by states that are no poles.
     *
     * @param gain by state: share of data at home that home firms hold, less the share of their own
     *     data that comes from abroad
     * @param weights by state (row), what each other state (column) counts as a neighbour
     */
    void contest(double[] gain, double[][] weights, Luck luck, int quarter) {
        boolean[] before = new boolean[adopted.length];
        for (int s = 0; s < before.length; s++) {
            before[s] = isSovereign(s);
        }
        for (int s = 0; s < before.length; s++) {
            long key = luck.key(Purpose.NORM_REVIEW, address[s], quarter);
            if (poles.isPole(s) || Luck.uniform(key, 0) >= review) {
                continue;
            }
            double all = 0;
            double like = 0;
            for (int other = 0; other < before.length; other++) {
                double weight = other == s ? 0 : weights[s][other];
                all += weight;
                like += before[other] ? weight : 0;
            }
            double share = all > 0 ? like / all : 0;
            double pull = payoff * gain[s] + neighbours * (2 * share - 1) - threshold;
            adopted[s] = pull + taste(luck, s) > 0;
        }
    }

    /** A logistic draw that stays for the run. */
    private double taste(Luck luck, int s) {
        double u = Luck.uniform(luck.key(Purpose.NORM_TASTE, address[s], 0), 0);
        return Math.log(u / (1 - u));
    }

    /** Whether a state is on sovereignty, by its own rules or by the contest. */
    public boolean isSovereign(int state) {
        return ruled[state] || adopted[state];
    }

    /**
     * By state, what the norm keeps from foreign firms of the data they could collect there, from 0
     * to 1; shared, read only.
     */
    public double[] closure() {
        return closure;
    }

    /** Share of the world's GDP in states on sovereignty. */
    public double share(double[] gdp) {
        double all = 0;
        double on = 0;
        for (int s = 0; s < gdp.length; s++) {
            all += gdp[s];
            on += isSovereign(s) ? gdp[s] : 0;
        }
        return on / all;
    }
}
