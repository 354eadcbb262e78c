package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.Shipped;
import leapfrog.model.policy.EfficiencyDrive;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** What scarcity, a cut-off and use do to models, and what openness does to what they earn. */
class WorldPressureTest {

    private static final long SEED = Worlds.seed(15);
    private static final int DESIGN = Segment.CHIP_DESIGN.ordinal();

    private static World ended(String path, String to, String... sets) {
        return ended(SEED, path, to, sets);
    }

    private static World ended(long seed, String path, String to, String... sets) {
        Blueprint blueprint = Shipped.scenario(path, 40, to, sets).withProbes(List.of());
        World world = Worlds.begun(blueprint, seed);
        for (int t = 1; t < blueprint.quarters(); t++) {
            world.stepQuarter();
        }
        return world;
    }

    /**
     * Of a share of 0.2, four times as scarce at a response of 0.5: 0.4 of 1.2. A full priority
     * that moves half of the rest makes 0.6 of it: 1.2 of 1.6.
     */
    @Test
    void scarcityAndAPriorityTurnResearchToEfficiency() {
        World world =
                ended(
                        "baseline.yaml",
                        "2015-Q1",
                        "parameters.efficiency-share=0.2",
                        "parameters.scarcity-response=0.5",
                        "parameters.scarcity-smoothing=1",
                        "parameters.scarcity-most=10",
                        "parameters.efficiency-priority-worth=0.5");
        int lab = world.roster().firmIndex("baidu");
        FundingPhase funding = world.now().funding;
        Terms none = Terms.none(world.roster().stateCount());
        funding.observeScarcity(lab, 1, 1);
        assertThat(funding.efficiencyShare(lab, none)).isCloseTo(0.2, within(1e-12));
        funding.observeScarcity(lab, 4, 1);
        assertThat(funding.efficiencyShare(lab, none)).isCloseTo(0.4 / 1.2, within(1e-12));
        Terms.Draft draft = new Terms.Draft(world.roster().stateCount());
        new EfficiencyDrive(0, 1).contribute(draft, world.roster().home()[lab], 1);
        assertThat(funding.efficiencyShare(lab, draft.terms())).isCloseTo(0.75, within(1e-12));
    }

    /** The same money makes more of the design of chips where a cut-off spurs innovation. */
    @Test
    void aCutOffInducesInnovationWhereItIsFelt() {
        String blanket = "export-controls/blanket.yaml";
        World spurred = ended(blanket, "2023-Q4", "parameters.induced-innovation=0.8");
        World plain = ended(blanket, "2023-Q4", "parameters.induced-innovation=0");
        int cn = plain.roster().stateIndex("CN");
        int us = plain.roster().stateIndex("US");
        double[][] induced = spurred.now().parts.inputs.induced();
        assertThat(induced[cn][DESIGN]).isPositive();
        assertThat(induced[us][DESIGN]).isZero();
        assertThat(plain.now().parts.inputs.induced()[cn][DESIGN]).isZero();
        assertThat(best(spurred, cn)).isGreaterThan(best(plain, cn));
    }

    private static double best(World world, int state) {
        double best = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            boolean home = world.roster().home()[f] == state;
            best = home ? Math.max(best, world.knowledge().level(f, DESIGN)) : best;
        }
        return best;
    }

    /** An open host is paid 0.1 of what use is worth, a closed one up to 0.4 by its rent. */
    @Test
    void aClosedModelIsPaidByItsRentAndAnOpenOneTheLeast() {
        World world =
                ended(
                        "baseline.yaml",
                        "2024-Q4",
                        "parameters.capture-open=0.1",
                        "parameters.capture-closed=0.4");
        Run run = world.now();
        int open = 0;
        int earning = 0;
        for (int f : world.labs().labs()) {
            for (int s = 0; s < world.roster().stateCount(); s++) {
                double worth = run.revenues.worthOfUse(f, s);
                if (worth > 0) {
                    double rent = world.labs().isOpen(f) ? 0 : run.training.rent()[f];
                    assertThat(run.revenues.paidByUsers(f, s) / worth)
                            .isCloseTo(0.1 + 0.3 * rent, within(1e-9));
                    open += world.labs().isOpen(f) ? 1 : 0;
                    earning += rent > 0 ? 1 : 0;
                }
            }
        }
        assertThat(open).isPositive();
        assertThat(earning).isPositive();
    }

    /** By little: what bounds labs by then is data more than effective computing. */
    @Test
    void whatUseTeachesMakesBetterModels() {
        for (int seed = 60; seed < 64; seed++) {
            assertThat(best(seed, "0.5")).as("seed " + seed).isGreaterThan(best(seed, "0"));
        }
    }

    private static double best(int seed, String feedback) {
        String set = "parameters.deployment-feedback=" + feedback;
        World world = ended(Worlds.seed(seed), "baseline.yaml", "2026-Q4", set);
        return world.labs().frontier(world.roster().stateIndex("US"));
    }
}
