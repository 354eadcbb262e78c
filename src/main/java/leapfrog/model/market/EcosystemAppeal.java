package leapfrog.model.market;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.Sector;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Terms;

/**
 * What an ecosystem is worth to the firms of a state before tastes: quality against the best,
 * usefulness in the sector, price, network effects, home, and what stands between the two states.
 */
final class EcosystemAppeal implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] reach;
    private final double quality;
    private final double price;
    private final double local;
    private final double world;
    private final double home;
    private final double friction;
    private final double support;
    private final double usefulnessWorth;
    private final double width;
    private final double[] half;
    private final boolean[] physical;
    private final double burden;

    EcosystemAppeal(Roster roster, Parameters p) {
        int states = roster.stateCount();
        reach = reach(roster, p.value("reach-when-unknown"));
        quality = p.value("quality-weight");
        price = p.value("price-weight");
        local = p.value("local-network-weight");
        world = p.value("world-network-weight");
        home = p.value("home-affinity");
        friction = p.value("friction-weight");
        support = p.value("developer-support-worth");
        usefulnessWorth = p.value("usefulness-worth");
        width = p.value("usefulness-width");
        half = p.byKey("usefulness-half", Sector.values());
        burden = p.value("data-burden-friction");
        physical = new boolean[half.length];
        for (Sector sector : Sector.values()) {
            physical[sector.ordinal()] = sector.physical();
        }
        if (states != reach.length) {
            throw new IllegalStateException("reach does not fit the roster");
        }
    }

    /** How easily what a state (row) offers reaches another (column), from 0 to 1; home is 1. */
    static double[][] reach(Roster roster, double unknown) {
        int states = roster.stateCount();
        double[][] table = new double[states][states];
        for (int to = 0; to < states; to++) {
            StateSeed receiver = roster.states().get(to);
            for (int from = 0; from < states; from++) {
                String id = roster.states().get(from).id();
                table[from][to] =
                        from == to ? 1 : receiver.reach().getOrDefault(id, unknown);
            }
        }
        return table;
    }

    /** The part that does not depend on the sector. */
    double common(int user, int host, double behindBest, double priceIndex, Terms terms) {
        double apart = user == host ? 0 : friction * (1 - reach[host][user]);
        double rules = user == host ? 0 : burden * terms.foreignBurden(user);
        return quality * behindBest
                - price * Math.log(priceIndex)
                + (user == host ? home : 0)
                + support * terms.developerSupport(host)
                - apart
                - rules;
    }

    /** Network effects of those who use it in the state and in the world. */
    double network(double localShare, double worldShare) {
        return local * localShare + world * worldShare;
    }

    double usefulnessWorth(double capability, int sector, double machines) {
        return usefulnessWorth * usefulness(capability, sector, machines);
    }

    /** How useful a capability is in a sector: logistic in its log, times machines where it needs them. */
    double usefulness(double capability, int sector, double machines) {
        double mind = 1 / (1 + Math.exp(-(capability - half[sector]) / width));
        return physical[sector] ? mind * machines : mind;
    }
}
