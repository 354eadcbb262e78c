package leapfrog.benchmark;

import leapfrog.model.agent.AdopterOffer;
import leapfrog.model.agent.AdopterThresholds;
import leapfrog.model.agent.Adopters;
import leapfrog.model.core.Luck;

/** The job done by the model's own adopters, stepped as the world steps them. */
final class ArrayDiffusion {

    /** So high that every firm without an ecosystem looks every quarter. */
    private static final double ALL_LOOK = 1e9;

    private final Adopters[] states = new Adopters[DiffusionJob.STATES];
    private final AdopterOffer offer = new AdopterOffer(DiffusionJob.SECTORS);
    private final long[] addresses = new long[DiffusionJob.ECOSYSTEMS];
    private int quarter;

    ArrayDiffusion(int firms, long seed) {
        Luck luck = new Luck(seed);
        AdopterThresholds thresholds =
                new AdopterThresholds(
                        AdopterThresholds.Shape.LOGISTIC,
                        DiffusionJob.THRESHOLD,
                        DiffusionJob.THRESHOLD_SCALE);
        for (int s = 0; s < states.length; s++) {
            states[s] =
                    new Adopters(
                            Luck.owner("state-" + s),
                            firms / states.length,
                            DiffusionJob.sectorShares(),
                            thresholds,
                            luck);
        }
        for (int k = 0; k < addresses.length; k++) {
            addresses[k] = Luck.owner("ecosystem-" + k);
        }
    }

    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            for (Adopters state : states) {
                fill(state);
                state.step(offer, quarter);
            }
            quarter++;
        }
    }

    private void fill(Adopters state) {
        offer.clear();
        offer.contagion(ALL_LOOK, 0, DiffusionJob.REVIEW);
        offer.switching(DiffusionJob.SWITCHING, DiffusionJob.DEPTH_KEPT);
        offer.depth(DiffusionJob.DEPTH_GROWTH);
        for (int k = 0; k < addresses.length; k++) {
            offer.ecosystem(k, addresses[k], 0);
            double share = (double) state.users(k) / state.size();
            for (int sector = 0; sector < DiffusionJob.SECTORS; sector++) {
                offer.utility(sector, k, DiffusionJob.utility(sector, k, share, quarter));
            }
        }
    }

    Outcome outcome() {
        int[][] users = new int[states.length][addresses.length];
        double[] depths = new double[states.length];
        for (int s = 0; s < states.length; s++) {
            for (int k = 0; k < addresses.length; k++) {
                users[s][k] = states[s].users(k);
                depths[s] += states[s].depth(k);
            }
        }
        return Outcome.of(users, depths, states[0].size());
    }
}
