package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What is kept: memory, dies, and capital in other chips. */
class StocksTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    private final MemoryStocks memory =
            new MemoryStocks(
                    2,
                    Shipped.parameters(
                            "memory-cover",
                            0.5,
                            "memory-hoard",
                            4,
                            "capacity-order-smoothing",
                            0.5));
    private final DieBank bank =
            new DieBank(2, Shipped.parameters("die-hoard", 2, "capacity-order-smoothing", 0.5));

    /** With half a quarter of 100 in stock, who needs 120 wants that and cover for it: 130. */
    @Test
    void memoryIsBoughtForUseAndForACoverOfIt() {
        memory.start(0, 100, 1);
        assertThat(memory.stacks(0)).isCloseTo(50, ROUNDING);
        assertThat(memory.ask(0, 100, 0)).as("in balance").isCloseTo(100, ROUNDING);
        assertThat(memory.ask(0, 120, 0)).isCloseTo(120 + 60 - 50, ROUNDING);
        assertThat(memory.ask(0, 0, 0)).as("cover of the usual 100").isZero();
    }

    /** Half of supply will end: 2 quarters on top of the half that is usual. */
    @Test
    void aBanAheadMakesVendorsHoardMemory() {
        memory.start(0, 100, 1);
        assertThat(memory.ask(0, 100, 0.5)).isCloseTo(100 + 250 - 50, ROUNDING);
        assertThat(memory.ask(0, 100, 1)).isCloseTo(100 + 450 - 50, ROUNDING);
    }

    /** 50 of level 1 and 150 of level 3 are 200 of level 2.5. */
    @Test
    void theLevelOfAStockIsTheMeanOfWhatIsInIt() {
        memory.start(0, 100, 1);
        memory.buy(0, 150, 3);
        assertThat(memory.level(0)).isCloseTo(2.5, ROUNDING);
        memory.take(0, 120, 140);
        assertThat(memory.stacks(0)).isCloseTo(80, ROUNDING);
        assertThat(memory.use(0)).as("halfway to 140").isCloseTo(120, ROUNDING);
        assertThat(memory.lasts(0)).as("80 for 120").isFalse();
        memory.buy(0, 40, 3);
        assertThat(memory.lasts(0)).isTrue();
        assertThat(memory.stacks(1)).as("another's").isZero();
    }

    /** A control that ends half of its foundries' work asks for one quarter's dies ahead. */
    @Test
    void diesAreMadeAheadOfAControlAndNotWithoutOne() {
        assertThat(bank.ask(0, 100, 0)).isZero();
        assertThat(bank.ask(0, 100, 0.5)).isCloseTo(100, ROUNDING);
        bank.move(0, 60, 100);
        assertThat(bank.ask(0, 100, 0.5)).isCloseTo(40, ROUNDING);
        assertThat(bank.ask(0, 0, 0.5)).as("by the usual 50").isZero();
    }

    @Test
    void theBankLastsWhileItHoldsAQuarterOfOrders() {
        assertThat(bank.lasts(0)).as("empty").isFalse();
        bank.move(0, 60, 100);
        assertThat(bank.lasts(0)).as("60 for 50").isTrue();
        bank.move(0, -30, 100);
        assertThat(bank.dies(0)).isCloseTo(30, ROUNDING);
        assertThat(bank.lasts(0)).as("30 for 75").isFalse();
        bank.clear(0);
        assertThat(bank.dies(0)).isZero();
    }

    /** Output of 30 on capital of 60; a quarter invests (6 + 8 - 4.8) / 4 = 2.3: output 31.15. */
    @Test
    void otherChipsGrowWithTheCapitalThatIsPutIn() {
        Roster roster =
                new Roster(
                        List.of(
                                Actors.state("AA", Map.of()),
                                Actors.state("BB", Map.of(StateField.CHIP_OUTPUT, 0.0))),
                        List.of());
        OtherChips chips =
                new OtherChips(
                        roster,
                        Shipped.parameters(
                                "chip-capital-per-output",
                                2,
                                "chip-reinvestment",
                                0.2,
                                "chip-capital-wear",
                                0.08));
        chips.step(new double[] {20_000e9, 10_000e9}, new double[] {8e9, 0});
        assertThat(chips.output(0) / 1e9).isCloseTo(31.15, ROUNDING);
        assertThat(chips.growth(0)).isCloseTo(31.15 / 30, ROUNDING);
        assertThat(chips.market(0) / 1e9).as("GDP doubled").isCloseTo(60, ROUNDING);
        assertThat(chips.output(1)).isZero();
        assertThat(chips.growth(1)).as("nothing made").isEqualTo(1);
    }
}
