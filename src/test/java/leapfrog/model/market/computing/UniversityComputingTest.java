package leapfrog.model.market.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.ResearchCompute;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Computing of universities, and used devices that change hands, by hand. */
class UniversityComputingTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final int LAB = 0;
    private static final int OTHERS = 1;

    private final Parameters parameters =
            Shipped.parameters(
                    "compute-depreciation", 0.05,
                    "university-compute-worth", 2,
                    "university-compute-returns", 0.5);
    private final Roster roster =
            new Roster(
                    List.of(Actors.state("AA", Map.of(StateField.STATE_MACHINE, 0.0))),
                    List.of(Actors.firm("lab", "AA", Segment.MODEL)));

    /** The lab has 20 PFLOPS, the others of the state a quarter of that; 1e-10 USD a FLOP/s. */
    private ComputePark park() {
        ComputePark park = new ComputePark(roster, parameters);
        park.start(0.25, new ComputePark.First(1e5, 1e15, 1e6), new double[] {1});
        return park;
    }

    private static Terms outlay(double usdAYear) {
        Terms.Draft draft = new Terms.Draft(1);
        new ResearchCompute(usdAYear).contribute(draft, 0, 1);
        return draft.terms();
    }

    /** 1 mn USD a quarter buys 10 PFLOPS, of which a twentieth wears out; pull 2 (10/25)^0.5. */
    @Test
    void publicMoneyBuysAtTheMarketPriceAndIdeasGrowLess() {
        ComputePark park = park();
        UniversityComputing universities = new UniversityComputing(roster, parameters);
        universities.step(outlay(4e6), park);
        assertThat(universities.stock(0)).isCloseTo(10e15, ROUNDING);
        assertThat(universities.ideas()[0]).isCloseTo(1 + 2 * Math.sqrt(0.4), ROUNDING);
        universities.step(outlay(4e6), park);
        assertThat(universities.stock(0)).isCloseTo(19.5e15, ROUNDING);
    }

    @Test
    void withoutOutlayOrWorthIdeasAreAsTheyWere() {
        ComputePark park = park();
        UniversityComputing none = new UniversityComputing(roster, parameters);
        none.step(outlay(0), park);
        assertThat(none.ideas()[0]).isEqualTo(1);
        UniversityComputing worthless =
                new UniversityComputing(roster, Shipped.parameters("university-compute-worth", 0));
        worthless.step(outlay(4e6), park);
        assertThat(worthless.ideas()[0]).isEqualTo(1);
    }

    /** Half of 20 PFLOPS that cost 1e-10 USD each go to who had 5: 10 and 15, 1 mn USD worth. */
    @Test
    void usedDevicesChangeHandsAndNoneIsLost() {
        ComputePark park = park();
        double units = park.units(LAB) + park.units(OTHERS);
        assertThat(park.move(LAB, OTHERS, 0.5)).isCloseTo(1e6, ROUNDING);
        assertThat(park.stock(LAB)).isCloseTo(10e15, ROUNDING);
        assertThat(park.stock(OTHERS)).isCloseTo(15e15, ROUNDING);
        assertThat(park.units(LAB) + park.units(OTHERS)).isCloseTo(units, ROUNDING);
        assertThat(park.moved(OTHERS)).isCloseTo(10, ROUNDING);
        assertThat(park.moved(LAB)).isCloseTo(-10, ROUNDING);
    }
}
