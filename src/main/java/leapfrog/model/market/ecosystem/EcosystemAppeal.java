package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;

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
    private final double ease;
    private final double hostTie;
    private final double homeTie;
    private final double champion;

    /**
     * By lab slot: how useful its model is in each sector before machines, and of what capability.
     */
    private final double[][] minds;

    private final double[] mindsOf;
    private final double[] specialised;
    private final double[] specialisedBy;

    /**
     * @param slots of labs
     * @param reach how easily what a state (row) offers reaches another (column), from 0 to 1
     */
    EcosystemAppeal(int slots, double[][] reach, Parameters p) {
        this.reach = reach;
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
        ease = p.value("open-weights-ease");
        hostTie = p.value("framework-host-tie");
        homeTie = p.value("framework-home-tie");
        champion = p.value("champion-worth");
        physical = new boolean[half.length];
        for (Sector sector : Sector.values()) {
            physical[sector.ordinal()] = sector.physical();
        }
        minds = new double[slots][half.length];
        mindsOf = new double[slots];
        specialised = new double[slots];
        specialisedBy = p.byKey("specialisation-by-data", Sector.values());
        Arrays.fill(mindsOf, Double.NaN);
    }

    /**
     * Part of what stands between states that a model still meets: whoever has open weights runs
     * them at home.
     */
    double hindered(boolean open) {
        return open ? 1 - ease : 1;
    }

    /**
     * Takes up how much better special applications of each lab are made by its data; exponentials
     * of models whose data are as before stand.
     */
    void specialise(double[] bySlot) {
        for (int k = 0; k < specialised.length; k++) {
            if (specialised[k] != bySlot[k]) {
                specialised[k] = bySlot[k];
                mindsOf[k] = Double.NaN;
            }
        }
    }

    /** The part that does not depend on the sector. */
    double common(
            int user, int host, double behindBest, double priceIndex, boolean open, Terms terms) {
        double hindered = user == host ? 0 : hindered(open);
        double apart = hindered * friction * (1 - reach[host][user]);
        double rules = hindered * burden * terms.of(Term.FOREIGN_BURDEN, user);
        return quality * behindBest
                - price * Math.log(priceIndex)
                + (user == host ? home : 0)
                + support * terms.of(Term.DEVELOPER_SUPPORT, host)
                - apart
                - rules;
    }

    /** Network effects of those who use it in the state and in the world. */
    double network(double localShare, double worldShare) {
        return local * localShare + world * worldShare;
    }

    /**
     * What the developers of the state add who build on frameworks of the same host, or of hosts of
     * its home: what they make runs there first.
     */
    double tie(double hostShare, double homeShare) {
        return hostTie * hostShare + homeTie * homeShare;
    }

    /** What it adds at home in a sector that the state has made the host its champion there. */
    double championed(double backing) {
        return champion * backing;
    }

    double usefulnessWorth(int slot, double capability, int sector, double machines) {
        return usefulnessWorth * usefulness(slot, capability, sector, machines);
    }

    /**
     * As {@link #usefulness(double, int, double)} for what a lab has released. Every state asks for
     * the same, and a model stays the same for quarters: exponentials are taken once a release.
     */
    double usefulness(int slot, double capability, int sector, double machines) {
        double[] mind = minds[slot];
        if (mindsOf[slot] != capability) {
            mindsOf[slot] = capability;
            for (int g = 0; g < mind.length; g++) {
                mind[g] = mind(capability + specialisedBy[g] * specialised[slot], g);
            }
        }
        return physical[sector] ? mind[sector] * machines : mind[sector];
    }

    /**
     * How useful a capability is in a sector: logistic in its log, times machines where it needs
     * them.
     */
    double usefulness(double capability, int sector, double machines) {
        double mind = mind(capability, sector);
        return physical[sector] ? mind * machines : mind;
    }

    private double mind(double capability, int sector) {
        return 1 / (1 + Math.exp(-(capability - half[sector]) / width));
    }
}
