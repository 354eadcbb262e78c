package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import leapfrog.model.agent.AdopterOffer;
import leapfrog.model.agent.AdopterThresholds;
import leapfrog.model.agent.Adopters;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.economy.Economy;
import leapfrog.model.market.economy.Uptake;
import leapfrog.model.market.lab.ModelLabs;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/**
 * Where ecosystems meet adopter firms: what each host offers to each state, and who uses what. An
 * ecosystem is a lab's slot, from its first release on.
 */
public final class Ecosystems implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SECTORS = Sector.values().length;

    private final Roster roster;
    private final ModelLabs labs;
    private final Frameworks frameworks;
    private final Adopters[] population;
    private final AdopterOffer offer = new AdopterOffer(SECTORS);
    private final EcosystemAppeal appeal;
    private final double[][] localShare;
    private final double[] worldShare;
    private final double[][] usefulUse;
    private final double[] newDepth;
    private final double[] meanDepth;
    private final double[][] sectorDepth;
    private final double review;
    private final double sectorPeers;
    private final double switching;
    private final double depthKept;
    private final double depthGrowth;
    private final double secondCost;
    private final double secondSensitivity;
    private final double[] ceiling;
    private final double readinessHalf;
    private final double literacyHalf;

    public Ecosystems(
            Roster roster,
            ModelLabs labs,
            Frameworks frameworks,
            double[][] reach,
            int adopters,
            Economy economy,
            Luck luck,
            Parameters p) {
        this.roster = roster;
        this.labs = labs;
        this.frameworks = frameworks;
        int states = roster.stateCount();
        int slots = labs.labs().length;
        appeal = new EcosystemAppeal(slots, reach, p);
        population = populations(roster, adopters, economy, luck, p);
        localShare = new double[states][slots];
        worldShare = new double[slots];
        usefulUse = new double[states][SECTORS];
        newDepth = new double[states];
        meanDepth = new double[states];
        sectorDepth = new double[states][SECTORS];
        review = p.value("ecosystem-review");
        sectorPeers = p.value("sector-peers");
        switching = p.value("switching-cost");
        depthKept = p.value("depth-kept");
        depthGrowth = p.value("depth-growth");
        secondCost = p.value("second-ecosystem-cost");
        secondSensitivity = p.value("second-ecosystem-sensitivity");
        readinessHalf = p.value("demand-readiness-half");
        literacyHalf = p.value("literacy-half");
        ceiling = p.byKey("depth-ceiling", Sector.values());
    }

    private static Adopters[] populations(
            Roster roster, int adopters, Economy economy, Luck luck, Parameters p) {
        AdopterThresholds thresholds =
                new AdopterThresholds(
                        AdopterThresholds.Shape.LOGISTIC,
                        p.value("adoption-threshold"),
                        p.value("adoption-threshold-spread"));
        Adopters[] all = new Adopters[roster.stateCount()];
        for (int s = 0; s < all.length; s++) {
            long address = roster.stateAddress()[s];
            all[s] =
                    new Adopters(
                            address,
                            adopters,
                            economy.sectorShares(s),
                            thresholds,
                            p.value("taste-scale"),
                            luck);
        }
        return all;
    }

    /**
     * What adopters meet in a quarter beside the models themselves.
     *
     * @param rulings whose models are kept out, and whom states back
     * @param prices index of what use costs, by lab slot
     * @param physical how well use through machines works, by state, from 0 to 1
     * @param uptake how easily use is taken up in each sector, whatever is chosen
     * @param fear by state and host state, perceived risk of being cut off
     * @param data what data, trust and markets left mean
     */
    public record Conditions(
            Terms terms,
            Rulings rulings,
            double[] prices,
            double[] physical,
            Uptake uptake,
            double[][] fear,
            DataConditions data) {}

    /** One quarter of looking and choosing by the firms of every state. */
    public void step(Conditions conditions, Economy economy, int quarter) {
        Uptake uptake = conditions.uptake();
        appeal.specialise(conditions.data().specialisation());
        double best = labs.bestReleased(-1);
        for (int s = 0; s < population.length; s++) {
            offer.clear();
            offer.contagion(0, 0, review);
            offer.sectorPeers(sectorPeers);
            offer.switching(switching, depthKept);
            double literacy = economy.literacy(s);
            offer.depth(Math.min(0.9, depthGrowth * literacy / (literacy + literacyHalf)));
            offer.second(secondCost, secondSensitivity);
            for (int g = 0; g < SECTORS; g++) {
                offer.sectorContagion(g, uptake.innovation(s, g), uptake.imitation(s, g));
                offer.thresholdCut(g, uptake.cut(s, g) - conditions.data().caution()[s]);
                offer.depthCeiling(g, ceiling[g]);
            }
            for (int k = 0; k < labs.labs().length; k++) {
                offerTo(s, k, best, conditions);
            }
            population[s].step(offer, quarter);
        }
        count(economy, conditions.physical(), uptake);
    }

    private void offerTo(int s, int k, double best, Conditions now) {
        int f = labs.labs()[k];
        double capability = labs.released(f);
        double access = now.data().access()[s][k];
        if (capability == Double.NEGATIVE_INFINITY || access <= 0) {
            return;
        }
        LeadFirm host = roster.firms().get(f);
        boolean open = labs.isOpen(f);
        double reached = now.rulings().platforms().open(s, f, Segment.MODEL);
        offer.ecosystem(k, host.address(), banRisk(s, f, open, now));
        offer.barred(k, 1 - reached);
        double common =
                appeal.common(
                                s,
                                host.home(),
                                capability + now.data().fit()[s][k] - best,
                                now.prices()[k],
                                open,
                                now.terms())
                        + appeal.network(localShare[s][k], worldShare[k])
                        + (access < 1 ? Math.log(access) : 0)
                        + appeal.tie(
                                frameworks.shareOf(s, f), frameworks.shareOfHome(s, host.home()));
        for (Sector sector : Sector.all()) {
            int g = sector.ordinal();
            double backed =
                    s == host.home()
                            ? appeal.championed(now.rulings().champions().backing(f, sector))
                            : 0;
            double worth = appeal.usefulnessWorth(k, capability, g, now.physical()[s]);
            offer.utility(g, k, common + backed + now.uptake().kept(s, g) * worth);
        }
    }

    /** Perceived chance of losing a host: cut off by its state, or banned by one's own. */
    private double banRisk(int s, int firm, boolean open, Conditions now) {
        double fear = Math.min(1, now.fear()[s][roster.home()[firm]]);
        double threat = now.rulings().platforms().threat(s, firm, Segment.MODEL);
        double risk = threat > 0 ? 1 - (1 - fear) * (1 - threat) : fear;
        return appeal.hindered(open) * risk;
    }

    private void count(Economy economy, double[] physical, Uptake uptake) {
        double world = 0;
        java.util.Arrays.fill(worldShare, 0);
        for (int s = 0; s < population.length; s++) {
            double gdp = economy.gdp(s);
            world += gdp;
            double depth = 0;
            for (int k = 0; k < worldShare.length; k++) {
                localShare[s][k] = (double) population[s].users(k) / population[s].size();
                worldShare[k] += gdp * localShare[s][k];
                depth += population[s].depth(k);
            }
            double mean = depth / population[s].size();
            newDepth[s] = Math.max(0, mean - meanDepth[s]);
            meanDepth[s] = mean;
            for (int g = 0; g < SECTORS; g++) {
                sectorDepth[s][g] = sectorDepth(s, g);
                usefulUse[s][g] = uptake.kept(s, g) * usefulUse(s, g, physical[s]);
            }
        }
        for (int k = 0; k < worldShare.length; k++) {
            worldShare[k] /= world;
        }
    }

    private double sectorDepth(int s, int g) {
        int members = population[s].members(g);
        double sum = 0;
        for (int k = 0; k < worldShare.length; k++) {
            sum += population[s].depth(g, k);
        }
        return members == 0 ? 0 : sum / members;
    }

    private double usefulUse(int s, int g, double physical) {
        int members = population[s].members(g);
        if (members == 0) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; k < worldShare.length; k++) {
            double depth = population[s].depth(g, k);
            if (depth > 0) {
                sum += depth * usefulness(k, g, physical);
            }
        }
        return sum / members;
    }

    /** How useful what a lab offers is in a sector, from 0 to 1. */
    private double usefulness(int k, int g, double physical) {
        return appeal.usefulness(k, labs.released(labs.labs()[k]), g, physical);
    }

    /**
     * What use of a lab's ecosystem in a state is worth, USD a year.
     *
     * @param physical as in {@link #step}
     */
    public double worthOfUse(int state, int slot, Economy economy, double physical) {
        double sum = 0;
        for (int g = 0; g < SECTORS; g++) {
            double depth = population[state].depth(g, slot);
            if (depth > 0) {
                sum +=
                        economy.sectorGdp(state, g)
                                * economy.gain(g)
                                * usefulness(slot, g, physical)
                                * depth
                                / population[state].members(g);
            }
        }
        return sum;
    }

    /**
     * How much of the possible demand is there for a capability, from 0 to 1: its mean usefulness
     * over sectors, saturating.
     */
    public double readiness(double capability) {
        if (capability == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double sum = 0;
        for (int g = 0; g < SECTORS; g++) {
            sum += appeal.usefulness(capability, g, 1) / SECTORS;
        }
        return sum / (sum + readinessHalf);
    }

    public Adopters population(int state) {
        return population[state];
    }

    /** Share of a state's adopter firms that use a lab's ecosystem. */
    public double localShare(int state, int slot) {
        return localShare[state][slot];
    }

    /** Share of the world's adopter firms, weighted by GDP, that use a lab's ecosystem. */
    public double worldShare(int slot) {
        return worldShare[slot];
    }

    /** Mean depth times usefulness, less what rules cost, by state and sector; read only. */
    public double[][] usefulUse() {
        return usefulUse;
    }

    /** Depth gained in the quarter, mean over a state's firms; shared, read only. */
    public double[] newDepth() {
        return newDepth;
    }

    /** Depth of use, mean over the firms of a sector. */
    public double meanDepth(int state, int sector) {
        return sectorDepth[state][sector];
    }

    /** Depth of use, mean over all firms of a state. */
    public double meanDepth(int state) {
        return meanDepth[state];
    }
}
