package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.Terms;
import org.junit.jupiter.api.Test;

/** State A has the world's host of code; B may build its own. */
class CodeHostsTest {

    private static final double[][] REACH = {{1, 0.5}, {0.5, 1}};

    private static CodeHosts hosts() {
        Roster roster =
                new Roster(
                        List.of(Actors.state("A", Map.of()), Actors.state("B", Map.of())),
                        List.of());
        return new CodeHosts(
                roster,
                REACH,
                0,
                Shipped.parameters(
                        "code-host-distance",
                        2,
                        "code-host-support-worth",
                        4,
                        "code-host-risk-weight",
                        3,
                        "code-host-network",
                        0.5,
                        "code-host-handicap",
                        1.5,
                        "code-host-review",
                        0.5,
                        "code-host-switching-cost",
                        Math.log(2),
                        "code-host-flow-loss",
                        0.4));
    }

    private static Terms supported(double support) {
        Terms.Draft draft = new Terms.Draft(2);
        new OpenEcosystem(0, 0, 0, 0, support, List.of(), List.of(), true).contribute(draft, 1, 1);
        return draft.terms();
    }

    /** 2 * 0.5 - 0.5 - 1.5 = -1 at the start. */
    @Test
    void fewAreOnAHomeHostAtTheStartAndAllWhereTheWorldsIs() {
        assertThat(hosts().atHome()[0]).isEqualTo(1);
        assertThat(hosts().atHome()[1]).isCloseTo(1 / (1 + Math.E), within(1e-12));
    }

    /** Support adds 4 * 0.5 and fear 3 * 0.2; moving halves the weight of the other host. */
    @Test
    void supportAndFearBringDevelopersHomeByDegrees() {
        CodeHosts hosts = hosts();
        double here = hosts.atHome()[1];
        hosts.step(supported(0.5), new double[][] {{0, 0}, {0.2, 0}});
        double pull = Math.exp(1 + 2 + 0.6 + 0.5 * (2 * here - 1) - 1.5);
        double come = 0.5 * pull / (1 + 0.5 * pull);
        double go = 0.5 / (0.5 + pull);
        assertThat(hosts.atHome()[1])
                .isCloseTo(here + 0.5 * ((1 - here) * come - here * go), within(1e-12));
        assertThat(hosts.exchange(1)).isCloseTo(1 - 0.4 * hosts.atHome()[1], within(1e-12));
        assertThat(hosts.exchange(0)).isEqualTo(1);
    }

    @Test
    void aSupportOfZeroIsNone() {
        CodeHosts none = hosts();
        CodeHosts zero = hosts();
        none.step(Terms.none(2), new double[2][2]);
        zero.step(supported(0), new double[2][2]);
        assertThat(zero.atHome()).isEqualTo(none.atHome());
    }
}
