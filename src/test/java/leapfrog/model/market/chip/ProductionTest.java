package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Two designers sell 8000 devices of one die each a quarter: 1000 wafers, 40,000 stacks each. */
class ProductionTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final Percentage MILLIONTH = Percentage.withPercentage(1e-4);

    private final ChipChain chain = new ChipChain().selling(8000, 8000);
    private final Production production = chain.production();
    private final ChainCapacity capacity = production.capacity();

    private static Rule foundries() {
        return Rule.on("BB").everyDevice().foreignMade();
    }

    @Test
    void aChainSetUpForItsSalesDeliversThem() {
        assertThat(capacity.wafers().units(0)).isCloseTo(2000, ROUNDING);
        assertThat(capacity.memory().units(0)).isCloseTo(80_000, ROUNDING);
        assertThat(capacity.packages().units(0)).isCloseTo(16_000, ROUNDING);
        chain.quarter(chain.free(), 8000, 8000);
        assertThat(chain.vendors.available(chain.aa)).isCloseTo(8000, MILLIONTH);
        assertThat(chain.vendors.available(chain.bb)).isCloseTo(8000, MILLIONTH);
    }

    /** 16,000 of each would be twice of all: half is made, whoever ordered it. */
    @Test
    void waferLinesDecideWhereTheyAreShortest() {
        capacity.memory().start(0, 1e9);
        capacity.packages().start(0, 1e9);
        chain.quarter(chain.free(), 16_000, 16_000);
        assertThat(chain.vendors.available(chain.aa)).isCloseTo(8000, MILLIONTH);
        assertThat(chain.vendors.available(chain.bb)).isCloseTo(8000, MILLIONTH);
    }

    /** 20,000 stacks in stock and 10,000 new ones for each make 6000 devices. */
    @Test
    void memoryDecidesWhereItIsShortest() {
        capacity.memory().start(0, 20_000);
        capacity.wafers().start(0, 1e6);
        capacity.packages().start(0, 1e9);
        chain.quarter(chain.free(), 8000, 8000);
        assertThat(chain.vendors.available(chain.aa)).isCloseTo(6000, MILLIONTH);
        assertThat(production.stocks().stacks(chain.aa)).isLessThan(1e-6);
    }

    @Test
    void packagesDecideWhereTheyAreShortest() {
        capacity.packages().start(0, 5000);
        chain.quarter(chain.free(), 8000, 2000);
        assertThat(chain.vendors.available(chain.aa)).isCloseTo(4000, MILLIONTH);
        assertThat(chain.vendors.available(chain.bb)).isCloseTo(1000, MILLIONTH);
    }

    @Test
    void nothingOrderedIsNothingMadeOrPaidForButMemory() {
        chain.quarter(chain.free(), 0, 8000);
        assertThat(chain.vendors.available(chain.aa)).isZero();
        assertThat(production.paidToChain(chain.aa)).isZero();
        assertThat(production.paidToChain(chain.bb)).isPositive();
    }

    @Test
    void aControlOnForeignMadeWafersLeavesATargetWithoutAFoundryNothing() {
        chain.quarter(chain.free(), 8000, 8000);
        chain.quarter(chain.under(foundries(), 1), 8000, 8000);
        assertThat(chain.vendors.available(chain.bb)).isZero();
        assertThat(chain.vendors.available(chain.aa)).isCloseTo(8000, MILLIONTH);
    }

    /**
     * Four quarters of 8000 dies are made ahead; then what the foundry at home can make is left.
     */
    @Test
    void diesMadeAheadOfAControlLastAsManyQuartersAsWereHoarded() {
        ChipChain two =
                new ChipChain(
                                List.of(
                                        Actors.firm(
                                                "bb-foundry",
                                                "BB",
                                                Map.of(Segment.FABRICATION, 0.1),
                                                Map.of())))
                        .selling(8000, 8000);
        two.quarter(two.free(), 8000, 8000);
        for (int j = 0; j < 2; j++) {
            two.production().capacity().wafers().start(j, 1e6);
            two.production().capacity().packages().start(j, 1e6);
        }
        two.production().capacity().memory().start(0, 1e9);
        double device = two.vendors.performance(two.bb);
        two.quarter(two.expecting(foundries()), 8000, 8000);
        for (int quarter = 0; quarter < 4; quarter++) {
            two.quarter(two.under(foundries(), 1), 8000, 8000);
            assertThat(two.vendors.available(two.bb)).isCloseTo(8000, MILLIONTH);
            assertThat(two.vendors.performance(two.bb)).isEqualTo(device);
        }
        two.quarter(two.under(foundries(), 1), 8000, 8000);
        assertThat(two.vendors.performance(two.bb)).as("made at home").isBetween(1e9, 0.5 * device);
    }

    /** What vendors pay is what suppliers are paid, link by link, quarter by quarter. */
    @Test
    void whatVendorsPayAlongTheChainIsWhatItsMakersGet() {
        Random dice = new Random(2);
        int[] makers = {chain.roster.firmIndex("cc-foundry"), chain.roster.firmIndex("cc-memory")};
        for (int quarter = 0; quarter < 30; quarter++) {
            chain.quarter(chain.free(), 16_000 * dice.nextDouble(), 16_000 * dice.nextDouble());
            for (int v = 0; v < 2; v++) {
                int buyer = chain.vendors.firm(v);
                double got = 0;
                for (int maker : makers) {
                    got += production.links().paid(SupplyLinks.Link.WAFERS, maker, buyer);
                    got += production.links().paid(SupplyLinks.Link.MEMORY, maker, buyer);
                }
                assertThat(got).isCloseTo(production.paidToChain(v), ROUNDING);
            }
        }
    }

    /** Stacks bought less those on dies are what the stock changed by; wafers made are learnt. */
    @Test
    void memoryAndWafersAreAccountedFor() {
        Random dice = new Random(4);
        MemoryStocks stocks = production.stocks();
        Foundries foundries = production.foundries();
        for (int quarter = 0; quarter < 30; quarter++) {
            double before = stocks.stacks(chain.aa);
            double learnt = foundries.experience(0, foundries.node(0));
            double ofAa = 16_000 * dice.nextDouble();
            double ofBb = 16_000 * dice.nextDouble();
            chain.quarter(chain.free(), ofAa, ofBb);
            double madeOfAa = Math.min(ofAa, chain.vendors.available(chain.aa));
            double madeOfBb = Math.min(ofBb, chain.vendors.available(chain.bb));
            double bought = capacity.memory().granted(chain.aa);
            assertThat(stocks.stacks(chain.aa))
                    .isCloseTo(before + bought - 5 * madeOfAa, MILLIONTH);
            assertThat(foundries.experience(0, foundries.node(0)) - learnt)
                    .as("8 good dies a wafer")
                    .isCloseTo((madeOfAa + madeOfBb) / 8, MILLIONTH);
        }
    }

    @Test
    void linksHoldWhatWasBookedUntilTheyAreCleared() {
        SupplyLinks links = new SupplyLinks(new int[] {0, 0, 1}, 2);
        links.book(SupplyLinks.Link.TOOLS, 0, 1, 5);
        links.book(SupplyLinks.Link.TOOLS, 0, 1, 7);
        links.book(SupplyLinks.Link.DEVICES, 0, 1, 100);
        assertThat(links.paid(SupplyLinks.Link.TOOLS, 0, 1)).isEqualTo(12);
        assertThat(links.paid(SupplyLinks.Link.TOOLS, 1, 0)).isZero();
        assertThat(links.paid(SupplyLinks.Link.DEVICES, 0, 1)).isEqualTo(100);
        assertThat(links.between(SupplyLinks.Link.TOOLS, 0, 0)).isEqualTo(12);
        assertThat(links.between(SupplyLinks.Link.TOOLS, 0, 1)).isZero();
        assertThat(links.between(SupplyLinks.Link.DEVICES, 0, 1)).isEqualTo(100);
        links.clear();
        assertThat(links.between(SupplyLinks.Link.TOOLS, 0, 0)).isZero();
        assertThat(links.paid(SupplyLinks.Link.TOOLS, 0, 1)).isZero();
    }
}
