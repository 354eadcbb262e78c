package leapfrog.model.market.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.policy.FrontierInvestment;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** AA owns a machine of 100 PFLOPS and BB one of 50; both put 0.01 % of 10,000 bn aside a year. */
class StateMachinesTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double[] GDP = {10_000e9, 10_000e9};

    private static StateMachines machines(double predictability) {
        Roster roster =
                new Roster(
                        List.of(
                                Actors.state("AA", Map.of(StateField.STATE_MACHINE, 100e15)),
                                Actors.state("BB", Map.of(StateField.STATE_MACHINE, 50e15))),
                        List.of());
        return new StateMachines(
                roster,
                predictability,
                Shipped.parameters(
                        "machine-cycle",
                        8,
                        "machine-assembly",
                        2,
                        "machine-rivalry",
                        0.5,
                        "machine-rivalry-most",
                        1.5));
    }

    private static Terms saving() {
        Terms.Draft draft = new Terms.Draft(2);
        for (int s = 0; s < 2; s++) {
            new FrontierInvestment(0.001, 0.5, List.of(Segment.CHIP_DESIGN), 0.5, 5, 0.1)
                    .contribute(draft, s, 1);
        }
        return draft.terms();
    }

    /** BB is behind by ln 2: it adds half of that where the path can be foreseen in full. */
    @Test
    void aStateBehindPutsMoreAsideTheBetterThePathCanBeForeseen() {
        for (double predictability : new double[] {0, 0.5, 1}) {
            StateMachines machines = machines(predictability);
            machines.save(saving(), GDP);
            assertThat(machines.outlay(0)).as("ahead").isCloseTo(1e9, ROUNDING);
            assertThat(machines.outlay(1))
                    .isCloseTo(1e9 * (1 + 0.5 * predictability * Math.log(2)), ROUNDING);
        }
    }

    @Test
    void aStateWithoutAProgrammeDoesNotRace() {
        StateMachines machines = machines(1);
        machines.save(Terms.none(2), GDP);
        assertThat(machines.outlay(1)).isZero();
    }

    /** Half of a cycle of eight has passed: four quarters of 0.25 bn are saved when it is due. */
    @Test
    void aMachineIsOrderedWhenTheLastHasServedItsTimeWithAllThatWasSaved() {
        StateMachines machines = machines(0);
        for (int quarter = 0; quarter < 3; quarter++) {
            machines.save(saving(), GDP);
            assertThat(machines.order(0)).isZero();
        }
        machines.save(saving(), GDP);
        assertThat(machines.order(0)).isCloseTo(1e9, ROUNDING);
    }

    /** 60 PFLOPS and 70 in the next quarter are one machine of 130; then none is due. */
    @Test
    void aMachineIsAssembledOverQuartersAndCountsWhenItIsTheBest() {
        StateMachines machines = machines(0);
        for (int quarter = 0; quarter < 4; quarter++) {
            machines.save(saving(), GDP);
        }
        machines.receive(0, 60e15, 0.6e9);
        assertThat(machines.best(0)).as("not yet").isEqualTo(100e15);
        assertThat(machines.order(0)).isCloseTo(0.4e9, ROUNDING);
        machines.save(saving(), GDP);
        machines.receive(0, 70e15, 0.5e9);
        assertThat(machines.best(0)).isCloseTo(130e15, ROUNDING);
        assertThat(machines.best()).isCloseTo(130e15, ROUNDING);
        assertThat(machines.order(0)).isZero();
    }

    /** After its assembly a machine serves for a cycle before the next is ordered. */
    @Test
    void anAssembledMachineServesItsCycle() {
        StateMachines machines = machines(0);
        int ordering = 0;
        for (int quarter = 0; quarter < 24; quarter++) {
            machines.save(saving(), GDP);
            ordering += machines.order(0) > 0 ? 1 : 0;
            machines.receive(0, 1e15, machines.order(0));
        }
        // Due in quarters 4 and 5, then, 8 later, in 13 and 14, then in 22 and 23.
        assertThat(ordering).isEqualTo(6);
    }

    @Test
    void whatComesBeforeAMachineIsDueIsNoMachine() {
        StateMachines machines = machines(0);
        machines.receive(1, 500e15, 0);
        assertThat(machines.best(1)).isEqualTo(50e15);
    }
}
