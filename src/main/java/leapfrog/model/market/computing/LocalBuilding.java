package leapfrog.model.market.computing;

import java.io.Serializable;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.GammaQuantile;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * Local governments that compete by building centres of computing (S4). Each aims at its part of
 * the state's spending, more when it has fallen behind its neighbours and while the technology is
 * talked about, less when much of what stands is idle. They let what they own to labs at home that
 * lack computing and to the state's other users; the rest idles.
 */
public final class LocalBuilding implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int YEAR = 4;

    private final Buyers buyers;
    private final ComputePark park;
    private final long[] address;
    private final double[] budget;
    private final double[] idle;
    private final GammaQuantile ambition;
    private final double share;
    private final double contest;
    private final double boom;
    private final double speed;
    private final double tolerated;
    private final double otherUse;

    public LocalBuilding(Roster roster, ComputePark park, Parameters parameters) {
        buyers = new Buyers(roster);
        this.park = park;
        address = roster.stateAddress();
        budget = new double[buyers.count()];
        idle = new double[roster.stateCount()];
        ambition = GammaQuantile.of(1, parameters.value("local-ambition-spread"));
        share = parameters.value("local-building-share");
        contest = parameters.value("local-contest");
        boom = parameters.value("local-boom");
        speed = parameters.value("local-building-speed");
        tolerated = parameters.value("idle-tolerated");
        otherUse = parameters.value("local-use-by-others");
    }

    /**
     * Sets the quarter's budgets.
     *
     * @param spending on the technology by state, USD a year
     * @param attention what open demand windows add, from 0
     */
    public void plan(Terms terms, double[] spending, double attention, Luck luck, int quarter) {
        for (int s = 0; s < idle.length; s++) {
            int first = buyers.firstLocal(s);
            int count = buyers.endLocal(s) - first;
            double mean = 0;
            for (int b = first; b < first + count; b++) {
                mean += park.stock(b) / count;
            }
            for (int b = first; b < first + count; b++) {
                double aim =
                        share
                                * terms.of(Term.TOURNAMENT, s)
                                * spending[s]
                                / count
                                * drive(s, b - first, luck, quarter)
                                * behind(park.stock(b), mean)
                                * (1 + boom * attention)
                                * mood(s);
                budget[b] += speed * (aim - budget[b]);
            }
        }
    }

    /** How ambitious a government is this year, with mean 1. */
    private double drive(int s, int local, Luck luck, int quarter) {
        int year = Math.floorDiv(quarter, YEAR);
        return ambition.at(
                Luck.uniform(luck.key(Purpose.LOCAL_AMBITION, address[s], local, 0, year), 0));
    }

    private double behind(double own, double mean) {
        return mean > 0 ? Math.exp(contest * (1 - Math.min(2, own / mean))) : 1;
    }

    /** From 1 while what idles is tolerated down to 0 when all idles. */
    public double mood(int state) {
        double over = Math.max(0, idle[state] - tolerated);
        return tolerated < 1 ? 1 - over / (1 - tolerated) : 1;
    }

    /** Money for devices this quarter, USD; zero for who is no local government. */
    public double order(int buyer) {
        return budget[buyer] / YEAR;
    }

    /**
     * Lets computing to labs at home.
     *
     * @param lack by buyer, FLOP/s that a lab would rent at home
     */
    public void let(double[] lack) {
        for (int s = 0; s < idle.length; s++) {
            double offered = 0;
            for (int b = buyers.firstLocal(s); b < buyers.endLocal(s); b++) {
                offered += park.stock(b);
            }
            idle[s] = 0;
            if (offered > 0) {
                let(s, offered, lack);
            }
        }
    }

    private void let(int s, double offered, double[] lack) {
        double wanted = 0;
        for (int b = 0; b < lack.length; b++) {
            wanted += buyers.home(b) == s ? lack[b] : 0;
        }
        double labs = Math.min(1, wanted / offered);
        double others = otherUse * park.stock(buyers.others(s)) / offered;
        idle[s] = Math.max(0, 1 - labs - others);
        double served = wanted > offered ? offered / wanted : 1;
        for (int b = 0; b < lack.length; b++) {
            if (buyers.home(b) == s && lack[b] > 0) {
                for (int h = buyers.firstLocal(s); h < buyers.endLocal(s); h++) {
                    double part = served * lack[b] * park.stock(h) / offered;
                    park.rentals().book(b, h, part, part * park.rent(h), false);
                }
            }
        }
    }

    /** Computing that local governments of a state own, FLOP/s. */
    public double built(int state) {
        double sum = 0;
        for (int b = buyers.firstLocal(state); b < buyers.endLocal(state); b++) {
            sum += park.stock(b);
        }
        return sum;
    }

    /** Share of local governments' computing that nobody uses. */
    public double idle(int state) {
        return idle[state];
    }
}
