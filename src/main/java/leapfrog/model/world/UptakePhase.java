package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Adopters;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.market.economy.Uptake;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/**
 * What surrounds a quarter's adoption: how easily use is taken up before, what it teaches after.
 */
final class UptakePhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int INTEGRATION = Segment.INTEGRATION.ordinal();
    private static final int MANUFACTURING = Sector.MANUFACTURING.ordinal();
    private static final int GOVERNMENT = Sector.PUBLIC_ADMINISTRATION.ordinal();
    private static final int SECTORS = Sector.all().size();

    private final Parts parts;
    private final double[] adopted;
    private final double[] publicUse;
    private final double[] usefulUse;
    private final double[][] bySector;
    private final double[] use;

    UptakePhase(Parts parts) {
        this.parts = parts;
        int states = parts.roster.stateCount();
        adopted = new double[states];
        publicUse = new double[states];
        usefulUse = new double[states];
        bySector = new double[states][SECTORS];
        use = new double[parts.labs.labs().length];
    }

    void before(Situation now) {
        for (int s = 0; s < adopted.length; s++) {
            Adopters population = parts.ecosystems.population(s);
            adopted[s] = population.adoptedShare();
            publicUse[s] = population.adoptedShare(GOVERNMENT);
            usefulUse[s] = parts.economy.usefulUse(s);
        }
        parts.expectations.step(usefulUse, parts.labs.bestReleased(-1));
        parts.contest.step(now.terms(), adopted);
        parts.uptake.set(
                new Uptake.Setting(
                        now.terms(),
                        now.rulings().regulation(),
                        now.windows().attention(),
                        now.windows().relief(),
                        publicUse));
    }

    void after() {
        for (int s = 0; s < adopted.length; s++) {
            for (int g = 0; g < SECTORS; g++) {
                bySector[s][g] = parts.ecosystems.population(s).adoptedShare(g);
            }
        }
        parts.deployment.step(bySector);
        learnInTheField();
        countUse();
        parts.useLearning.step(use);
    }

    private void learnInTheField() {
        for (int s = 0; s < adopted.length; s++) {
            double depth = parts.ecosystems.meanDepth(s, MANUFACTURING);
            double gain = parts.field.learn(s, depth, parts.economy);
            if (gain > 0) {
                for (LeadFirm firm : parts.roster.firms()) {
                    if (firm.home() == s && parts.knowledge.level(firm.index(), INTEGRATION) > 0) {
                        parts.knowledge.gain(firm.index(), INTEGRATION, gain);
                    }
                }
            }
        }
    }

    /** Use of each lab slot: depth-weighted share of the world's firms, by GDP; read only. */
    double[] use() {
        return use;
    }

    private void countUse() {
        Arrays.fill(use, 0);
        double world = 0;
        for (int s = 0; s < adopted.length; s++) {
            world += parts.economy.gdp(s);
        }
        for (int s = 0; s < adopted.length; s++) {
            Adopters population = parts.ecosystems.population(s);
            double weight = parts.economy.gdp(s) / world / population.size();
            for (int k = 0; k < use.length; k++) {
                use[k] += weight * population.depth(k);
            }
        }
    }
}
