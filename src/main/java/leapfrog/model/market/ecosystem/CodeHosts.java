package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * Where developers keep their code: on the world's host or on one at home, which is nearer, may be
 * supported and cannot be cut off, but has fewer others on it (S0, S1 on a Chinese code host that
 * takes the place of the world's).
 */
public final class CodeHosts implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] reach;
    private final double[] atHome;
    private final int worldHost;
    private final double distance;
    private final double support;
    private final double risk;
    private final double network;
    private final double handicap;
    private final double review;
    private final double stay;
    private final double loss;

    /**
     * @param worldHost state of the world's host of code
     */
    public CodeHosts(Roster roster, double[][] reach, int worldHost, Parameters p) {
        this.reach = reach;
        this.worldHost = worldHost;
        distance = p.value("code-host-distance");
        support = p.value("code-host-support-worth");
        risk = p.value("code-host-risk-weight");
        network = p.value("code-host-network");
        handicap = p.value("code-host-handicap");
        review = p.value("code-host-review");
        stay = Math.exp(-p.value("code-host-switching-cost"));
        loss = p.value("code-host-flow-loss");
        atHome = new double[roster.stateCount()];
        for (int s = 0; s < atHome.length; s++) {
            double pull = Math.exp(distance * (1 - reach[worldHost][s]) - network - handicap);
            atHome[s] = s == worldHost ? 1 : pull / (1 + pull);
        }
    }

    /**
     * One quarter, in which a part of developers looks again.
     *
     * @param fear by state and host state, perceived risk of being cut off
     */
    public void step(Terms terms, double[][] fear) {
        for (int s = 0; s < atHome.length; s++) {
            if (s != worldHost) {
                double here = atHome[s];
                double pull =
                        Math.exp(
                                distance * (1 - reach[worldHost][s])
                                        + support * terms.of(Term.CODE_HOST, s)
                                        + risk * fear[s][worldHost]
                                        + network * (2 * here - 1)
                                        - handicap);
                double come = stay * pull / (1 + stay * pull);
                double go = stay / (stay + pull);
                atHome[s] += review * ((1 - here) * come - here * go);
            }
        }
    }

    /** Share of developers on a code host of home, by state; shared, read only. */
    public double[] atHome() {
        return atHome;
    }

    /** How much of the open code of the world a state takes and gives, from 0 to 1. */
    public double exchange(int state) {
        return state == worldHost ? 1 : 1 - loss * atHome[state];
    }
}
