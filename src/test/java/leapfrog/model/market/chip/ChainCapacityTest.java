package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What makers in CC build, for whom, and at whose cost. */
class ChainCapacityTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private static final Object[] COSTS = {
        "capacity-cost",
        0.3,
        "capacity-lag",
        3,
        "capacity-order-smoothing",
        1,
        "capacity-growth-smoothing",
        0,
        "capacity-fastest-growth",
        0.25,
        "device-cost-at-start",
        2000,
        "foundry-share-of-cost",
        0.4,
        "memory-share-of-cost",
        0.3,
        "packaging-share-of-cost",
        0.1,
        "supplier-power",
        2,
        "tool-hoard",
        0.15,
        "tool-service",
        0.02
    };

    private final ChipChain chain = new ChipChain(COSTS).selling(8000, 8000);
    private final ChainCapacity capacity = chain.production().capacity();
    private final int foundry = chain.roster.firmIndex("cc-foundry");
    private final int memory = chain.roster.firmIndex("cc-memory");

    private double[] nothing() {
        return new double[chain.roster.firmCount()];
    }

    /** Levels of 1 and 0.5 to the power of two: four parts of five, and one. */
    @Test
    void memoryMakersStartByThePowerOfTheirLevel() {
        ChipChain two =
                new ChipChain(
                                List.of(
                                        Actors.firm(
                                                "cc-second",
                                                "CC",
                                                Map.of(Segment.MEMORY, 0.5),
                                                Map.of())),
                                COSTS)
                        .selling(8000, 8000);
        CapacityPool stacks = two.production().capacity().memory();
        int best = two.roster.in(Segment.MEMORY)[0] == two.roster.firmIndex("cc-memory") ? 0 : 1;
        assertThat(stacks.units(best)).isCloseTo(64_000, ROUNDING);
        assertThat(stacks.units(1 - best)).isCloseTo(16_000, ROUNDING);
    }

    /**
     * Twice as many wafers and packages are asked for as there are: a quarter of 2000 and of 8000
     * is begun. 500 wafers of 8 good dies at 0.4 x 2000 USD, and 2000 packages at 0.1 x 2000, at
     * 0.3 of that.
     */
    @Test
    void newLinesCostTheirPartOfWhatTheyMakeInAQuarter() {
        capacity.packages().start(0, 8000);
        capacity.memory().start(0, 1e6);
        chain.quarter(chain.free(), 16_000, 16_000);
        capacity.plan(nothing(), nothing());
        assertThat(capacity.wafers().began(0)).isCloseTo(500, ROUNDING);
        assertThat(capacity.cost(foundry, false))
                .isCloseTo(0.3 * (500 * 8 * 800 + 2000 * 200), Percentage.withPercentage(1e-6));
        assertThat(capacity.cost(foundry, true)).as("no fund").isZero();
        assertThat(capacity.cost(memory, false)).as("enough of it").isZero();
    }

    /** A fund of 1 million is all spent where more than that is missing, by the foundry alone. */
    @Test
    void aFundIsSpentOnWhatIsMissingAndNeverTwice() {
        capacity.memory().start(0, 1e6);
        chain.quarter(chain.free(), 80_000, 80_000);
        double[] fund = nothing();
        fund[foundry] = 1e6;
        capacity.plan(fund, nothing());
        assertThat(capacity.cost(foundry, true)).isBetween(0.2e6, 1e6 * (1 + 1e-9));
        assertThat(capacity.wafers().funded(0))
                .as("4 parts of 5")
                .isCloseTo(0.8e6 / (0.3 * 8 * 800), Percentage.withPercentage(1e-6));
    }

    @Test
    void toolsMadeAtHomeAreBeyondABan() {
        chain.quarter(chain.free(), 16_000, 16_000);
        double before = capacity.wafers().units(0);
        chain.quarter(chain.under(Rule.on("CC").equipment(), 1), 16_000, 16_000);
        capacity.plan(nothing(), nothing());
        assertThat(capacity.wafers().began(0)).isPositive();
        assertThat(capacity.wafers().units(0)).isCloseTo(before, ROUNDING);
    }

    @Test
    void aBanOfAllToolsEndsBuildingAndWearsLinesDown() {
        ChipChain abroad =
                new ChipChain(
                                List.of(
                                        Actors.firm("aa-tools", "AA", Segment.EQUIPMENT),
                                        Actors.firm("bb-foundry", "BB", Segment.FABRICATION)),
                                COSTS)
                        .selling(8000, 8000);
        ChainCapacity lines = abroad.production().capacity();
        Foundries foundries = abroad.production().foundries();
        int bb = foundries.firm(0) == abroad.roster.firmIndex("bb-foundry") ? 0 : 1;
        abroad.know("cc-tools", Segment.EQUIPMENT, 0);
        abroad.quarter(abroad.free(), 16_000, 16_000);
        lines.plan(new double[abroad.roster.firmCount()], new double[abroad.roster.firmCount()]);
        assertThat(lines.wafers().began(bb)).isPositive();
        double before = lines.wafers().units(bb);
        abroad.quarter(abroad.under(Rule.on("BB").equipment(), 1), 16_000, 16_000);
        lines.plan(new double[abroad.roster.firmCount()], new double[abroad.roster.firmCount()]);
        assertThat(lines.wafers().began(bb)).isZero();
        assertThat(lines.wafers().units(bb)).isCloseTo(0.98 * before, ROUNDING);
        assertThat(lines.wafers().began(1 - bb)).as("CC's goes on").isPositive();
    }

    /** 0.15 of what there is, bought before the ban comes. */
    @Test
    void toolsAreHoardedWhileABanIsAnnounced() {
        ChipChain abroad =
                new ChipChain(List.of(Actors.firm("aa-tools", "AA", Segment.EQUIPMENT)), COSTS)
                        .selling(8000, 8000);
        ChainCapacity lines = abroad.production().capacity();
        abroad.know("cc-tools", Segment.EQUIPMENT, 0);
        abroad.know("aa-tools", Segment.EQUIPMENT, 1);
        abroad.quarter(abroad.expecting(Rule.on("CC").equipment()), 8000, 8000);
        double[] nothing = new double[abroad.roster.firmCount()];
        lines.plan(nothing, nothing);
        assertThat(lines.wafers().began(0))
                .isCloseTo(0.15 * lines.wafers().units(0), Percentage.withPercentage(1e-6));
    }
}
