package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.ecosystem.Ecosystems;
import leapfrog.model.market.ecosystem.Frameworks;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/** Use of a quarter: what ecosystems cost, how well machines work, and who adopts. */
final class AdoptionPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FRAMEWORK = Segment.FRAMEWORK.ordinal();
    private static final int INTEGRATION = Segment.INTEGRATION.ordinal();

    private final Parts parts;
    private final TrainingPhase training;
    private final DataPhase data;
    private final UptakePhase uptake;
    private final double[] prices;
    private final double[] physical;
    private final double[][] fear;
    private final double[] levels;
    private final double[] openness;
    private final double markup;
    private final double priceElasticity;
    private final double machineWorth;
    private final double followerReach;

    AdoptionPhase(Parts parts, TrainingPhase training, DataPhase data) {
        this.parts = parts;
        this.training = training;
        this.data = data;
        uptake = new UptakePhase(parts);
        Parameters p = parts.parameters;
        int states = parts.roster.stateCount();
        int firms = parts.roster.firmCount();
        prices = new double[parts.labs.labs().length];
        physical = new double[states];
        fear = new double[states][states];
        levels = new double[firms];
        openness = new double[firms];
        markup = p.value("closed-price-markup");
        priceElasticity = p.value("price-elasticity-of-cost");
        machineWorth = p.value("machine-worth");
        followerReach = p.value("integration-reach");
    }

    void start() {
        machines();
        startFrameworks();
    }

    /** Developers of the start have chosen before any policy of the record. */
    private void startFrameworks() {
        Terms none = Terms.none(parts.roster.stateCount());
        Parties parties =
                new Parties(
                        parts.roster.home(),
                        parts.roster.states().stream().map(StateSeed::id).toList(),
                        parts.roster.firms().stream().map(LeadFirm::id).toList(),
                        parts.roster.alignment(),
                        1);
        parts.frameworks.start(developers(none, Rulings.of(none, parties)));
    }

    private Frameworks.Conditions developers(Terms terms, Rulings rulings) {
        for (int f = 0; f < levels.length; f++) {
            levels[f] = parts.knowledge.level(f, FRAMEWORK);
            openness[f] = parts.knowledge.openness(f, FRAMEWORK);
        }
        return new Frameworks.Conditions(
                terms,
                rulings.platforms(),
                rulings.champions(),
                levels,
                openness,
                fear,
                parts.economy.gdp(),
                parts.codeHosts.atHome());
    }

    /** How well use through machines works, by state; shared, read only. */
    double[] physical() {
        return physical;
    }

    void adopt(Situation now) {
        machines();
        priceModels();
        for (int s = 0; s < fear.length; s++) {
            for (int h = 0; h < fear.length; h++) {
                fear[s][h] = s == h ? 0 : parts.devices.fear(s, h);
            }
        }
        parts.codeHosts.step(now.terms(), fear);
        parts.frameworks.step(developers(now.terms(), now.rulings()), now.ordinal());
        uptake.before(now);
        Ecosystems.Conditions conditions =
                new Ecosystems.Conditions(
                        now.terms(),
                        now.rulings(),
                        prices,
                        physical,
                        parts.uptake,
                        fear,
                        data.conditions(now));
        parts.ecosystems.step(conditions, parts.economy, now.ordinal());
        uptake.after();
    }

    /**
     * 1 - exp(-worth M): knowledge of integration and machines carry use together, see {@link
     * leapfrog.model.market.economy.FieldLearning#carried}.
     */
    private void machines() {
        double world = parts.knowledge.knownBest(INTEGRATION);
        for (int s = 0; s < physical.length; s++) {
            double best = followerReach * world;
            for (LeadFirm firm : parts.roster.firms()) {
                if (firm.home() == s) {
                    best = Math.max(best, parts.knowledge.level(firm.index(), INTEGRATION));
                }
            }
            double both = parts.field.carried(s, best, parts.economy.robots(s));
            physical[s] = 1 - Math.exp(-machineWorth * both);
        }
    }

    private void priceModels() {
        int[] labs = parts.labs.labs();
        double mean = 0;
        int count = 0;
        for (int f : labs) {
            if (parts.standing.acts(f)) {
                mean += parts.park.priceOfUse(f);
                count++;
            }
        }
        mean /= Math.max(1, count);
        for (int k = 0; k < labs.length; k++) {
            int f = labs[k];
            double rent = parts.labs.isOpen(f) ? 0 : training.rent()[f];
            prices[k] =
                    (1 + markup * rent)
                            * Math.pow(parts.park.priceOfUse(f) / mean, priceElasticity);
        }
    }

    /** Use of each lab slot: depth-weighted share of the world's firms, by GDP; read only. */
    double[] use() {
        return uptake.use();
    }
}
