package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import leapfrog.model.agent.Adopters;
import leapfrog.model.agent.BassFlow;
import leapfrog.model.core.Parameters;
import leapfrog.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Results of others that whole worlds must come to once a scenario file has switched off all that
 * stands between; no parameter is free to fit them.
 */
class KnownLimitsTest {

    private static Blueprint limit(String name, String... sets) {
        Path file = Path.of("scenarios/limits").resolve(name + ".yaml");
        return new ScenarioReader().read(file, List.of(sets)).blueprint();
    }

    /** F = (1 - exp(-(p+q)t)) / (1 + (q/p) exp(-(p+q)t)), t in years from the start. */
    private static double bass(Parameters parameters, int quarters) {
        double p = parameters.value("contagion-innovation");
        double q = parameters.value("contagion-imitation");
        double decay = Math.exp(-(p + q) * quarters / 4);
        return (1 - decay) / (1 + q / p * decay);
    }

    /** Early luck is carried on by contagion: three times the error of a plain sample. */
    @Test
    void adoptionOfOneEcosystemFollowsBass() {
        Blueprint world = limit("bass");
        double error = 0.5 / Math.sqrt(world.adopters());
        for (long seed = 1; seed <= 3; seed++) {
            double[] adopted = Worlds.run(world, Worlds.seed(seed));
            for (int t = 0; t < adopted.length; t++) {
                assertThat(adopted[t])
                        .as("quarter " + t)
                        .isCloseTo(bass(world.parameters(), t + 1), within(3 * 3 * error));
            }
        }
    }

    /**
     * Given where a run stands, its next quarter is expected where the closed form goes from there:
     * squared deviations, each over its binomial variance, add up as chi-squared does (80 terms;
     * bounds at 0.1 % and 99.9 %).
     */
    @Test
    void everyQuarterOfARunIsTheClosedFormsNextInExpectation() {
        Blueprint world = limit("bass");
        double p = world.parameters().value("contagion-innovation");
        double q = world.parameters().value("contagion-imitation");
        double[] adopted = Worlds.run(world, Worlds.seed(4));
        double before = 0;
        double sum = 0;
        for (double after : adopted) {
            double chance = BassFlow.chance(p, q, before, 0.25);
            double rest = (1 - before) * world.adopters();
            double deviation = (after - before) * world.adopters() - rest * chance;
            sum += deviation * deviation / (rest * chance * (1 - chance));
            before = after;
        }
        assertThat(sum).isBetween(46.5, 124.8);
    }

    @Test
    void expectationsOfAllQuartersChainToTheClosedForm() {
        Blueprint world = limit("bass");
        double p = world.parameters().value("contagion-innovation");
        double q = world.parameters().value("contagion-imitation");
        double share = 0;
        for (int t = 1; t <= world.quarters(); t++) {
            share = BassFlow.after(p, q, share, 0.25);
            assertThat(share).isCloseTo(bass(world.parameters(), t), within(1e-9));
        }
    }

    /**
     * Brock and Durlauf: the lead m settles on tanh(strength m / 2). A sample's lean of one over
     * the root of its firms is multiplied by 1 / (1 - strength (1 - m^2) / 2): 21-fold at 2.05.
     * Four such errors of three seeds are allowed.
     */
    @ParameterizedTest
    @CsvSource({"2.05, 0.268, 100000", "2.2, 0.503, 40000", "3, 0.859, 20000"})
    void aPassingPushLeavesTheLeadOfTheMeanField(double strength, double lead, int adopters) {
        double slope = strength / 2 * (1 - lead * lead);
        double error = Math.sqrt((1 - lead * lead) / (3 * 2 * adopters)) / (1 - slope);
        assertThat(leadLeft("mean-field-above", strength - 1, adopters))
                .isCloseTo(lead, within(4 * error));
        assertThat(Math.tanh(strength * lead / 2)).isCloseTo(lead, within(1e-3));
    }

    @Test
    void belowTheCriticalStrengthNothingOfALeadIsLeft() {
        double error = Math.sqrt(1.0 / (3 * 2 * 20_000)) / (1 - 1.6 / 2);
        assertThat(leadLeft("mean-field-below", 0.6, 20_000)).isCloseTo(0, within(4 * error));
    }

    /** Lead of EAST's ecosystem over WEST's at the end, mean of three seeds. */
    private static double leadLeft(String scenario, double local, int adopters) {
        Blueprint world =
                limit(
                        scenario,
                        "adopters=" + adopters,
                        "horizon.to=2049-Q4",
                        "parameters.local-network-weight=" + local,
                        "measures=[ecosystem-share(EAST), ecosystem-share(WEST)]");
        double lead = 0;
        for (long seed = 1; seed <= 3; seed++) {
            double[] shares = Worlds.run(world, Worlds.seed(seed));
            lead += (shares[shares.length - 2] - shares[shares.length - 1]) / 3;
        }
        return lead;
    }

    /**
     * Arthur's walk: EAST wins when it is ahead by 4 users before it is behind by 6, so in 6 of 10
     * runs, after 24 arrivals in the mean. A few arrivals come in twos and see the same lead, which
     * moves both numbers by less than the errors of 300 runs (2.8 % and 1.2 arrivals).
     */
    @Test
    void lockInHasTheProbabilitiesOfTheGamblersRuin() {
        Blueprint world = limit("lock-in");
        int runs = 300;
        double won = 0;
        double arrivals = 0;
        for (long seed = 1; seed <= runs; seed++) {
            World run = Worlds.begun(world, Worlds.seed(seed));
            int quarter = 1;
            while (ahead(run) < 4 && ahead(run) > -6 && quarter < world.quarters()) {
                run.stepQuarter();
                quarter++;
            }
            won += ahead(run) >= 4 ? 1.0 / runs : 0;
            arrivals += (double) (users(run, 0) + users(run, 1)) / runs;
        }
        assertThat(won).isCloseTo(0.6, within(3 * Math.sqrt(0.24 / runs)));
        assertThat(arrivals).isCloseTo(24, within(3 * 1.2));
    }

    @Test
    void everybodyKeepsToHomeBeforeTheBarrierAndNobodyLeavesTheWinnerAfterIt() {
        Blueprint world = limit("lock-in");
        for (long seed = 1; seed <= 4; seed++) {
            World run = Worlds.begun(world, Worlds.seed(seed));
            for (int quarter = 1; quarter < world.quarters(); quarter++) {
                int lead = ahead(run);
                int[] before = uses(run);
                run.stepQuarter();
                int[] after = uses(run);
                boolean eastTakesAll = lead >= 4;
                boolean westTakesAll = lead <= -6;
                // Of each state's arrivals, what did not go where Arthur's rule sends it.
                int east = westTakesAll ? after[0] - before[0] : after[1] - before[1];
                int west = eastTakesAll ? after[3] - before[3] : after[2] - before[2];
                assertThat(east).as("seed " + seed + ", quarter " + quarter).isZero();
                assertThat(west).as("seed " + seed + ", quarter " + quarter).isZero();
            }
            assertThat(ahead(run) >= 4 || ahead(run) <= -6).as("seed " + seed).isTrue();
        }
    }

    private static int ahead(World world) {
        return users(world, 0) - users(world, 1);
    }

    private static int users(World world, int slot) {
        return world.ecosystems().population(0).users(slot)
                + world.ecosystems().population(1).users(slot);
    }

    /** Users of EAST's lab and WEST's in EAST, then in WEST. */
    private static int[] uses(World world) {
        Adopters east = world.ecosystems().population(0);
        Adopters west = world.ecosystems().population(1);
        return new int[] {east.users(0), east.users(1), west.users(0), west.users(1)};
    }
}
