package leapfrog.model.market.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.policy.SelfReliance;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which device a designer brings out, and when. */
class ChipletsTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private static ChipChain chain(Object... idsAndValues) {
        Object[] plain = {
            "cluster-scale", 0.5,
            "chiplet-overhead", 0.1,
            "chiplet-most-dies", 4,
            "device-generation-step", 1.5,
            "device-generation-age", 8
        };
        Object[] all = Arrays.copyOf(plain, plain.length + idsAndValues.length);
        System.arraycopy(idsAndValues, 0, all, plain.length, idsAndValues.length);
        return new ChipChain(all).selling(8000, 8000);
    }

    private static Terms supporting(double share) {
        Terms.Draft draft = new Terms.Draft(3);
        new SelfReliance(0, 0, share, 0).contribute(draft, ChipChain.BB, 1);
        return draft.terms();
    }

    /**
     * A package of 4 dies costs 4 x 1.3 = 5.2. It is 4^(1.5 x 0.9) = 6.5 times as good where dies
     * add up well and 4^(1.5 x 0.7) = 4.3 times where they do not; two dies, 2^1.35 = 2.55 for 2.2.
     */
    @ParameterizedTest
    @CsvSource({"0.9,1,4", "0.7,1,1", "0.9,0,1", "0.9,0.3333333333333333,2"})
    void diesArePutTogetherWhereThatIsWorthItsCost(double elasticity, double share, double dies) {
        ChipChain chain = chain("chiplet-elasticity", elasticity);
        chain.prepare(chain.free(), supporting(share));
        assertThat(chain.vendors.dies(chain.bb)).isEqualTo(dies);
        assertThat(chain.vendors.dies(chain.aa)).as("without support").isEqualTo(1);
        assertThat(chain.vendors.performance(chain.bb) / chain.vendors.performance(chain.aa))
                .isCloseTo(Math.pow(dies, elasticity), ROUNDING);
    }

    /** Four dies in one package cost 4 x 1.3 as much, and draw four times the power. */
    @Test
    void aPackageOfDiesCostsMoreThanItsDiesAndDrawsTheirPower() {
        ChipChain chain = chain("chiplet-elasticity", 0.9);
        chain.prepare(chain.free(), supporting(1));
        DeviceVendors vendors = chain.vendors;
        assertThat(vendors.unitCost(chain.bb) / vendors.unitCost(chain.aa))
                .isCloseTo(5.2, ROUNDING);
        double of4 = vendors.watts(vendors.performance(chain.bb), chain.bb);
        double of1 = vendors.watts(vendors.performance(chain.aa), chain.aa);
        assertThat(of4 / of1).isCloseTo(4, ROUNDING);
    }

    /** A chain that is 1.49 times as far waits; at 1.5 the next generation comes out. */
    @Test
    void aGenerationComesOutWhenItIsMuchBetter() {
        ChipChain chain = chain("device-scale", 1);
        chain.prepare(chain.free());
        double first = chain.vendors.performance(chain.aa);
        improve(chain, 1.49);
        chain.prepare(chain.free());
        assertThat(chain.vendors.performance(chain.aa)).isEqualTo(first);
        assertThat(chain.vendors.designed(chain.aa)).as("nothing designed").isZero();
        improve(chain, 1.51);
        chain.prepare(chain.free());
        assertThat(chain.vendors.performance(chain.aa)).isCloseTo(1.51 * first, ROUNDING);
        assertThat(chain.vendors.designed(chain.aa)).isPositive();
    }

    @Test
    void aGenerationComesOutAfterTwoYearsWhenItIsBetterAtAll() {
        ChipChain chain = chain("device-scale", 1);
        chain.prepare(chain.free());
        double first = chain.vendors.performance(chain.aa);
        improve(chain, 1.1);
        for (int quarter = 1; quarter < 8; quarter++) {
            chain.prepare(chain.free());
            assertThat(chain.vendors.performance(chain.aa)).isEqualTo(first);
        }
        chain.prepare(chain.free());
        assertThat(chain.vendors.performance(chain.aa)).isCloseTo(1.1 * first, ROUNDING);
    }

    private static void improve(ChipChain chain, double level) {
        chain.know("aa-chips", Segment.CHIP_DESIGN, level);
        chain.know("cc-foundry", Segment.FABRICATION, level);
        chain.know("cc-memory", Segment.MEMORY, level);
    }

    /** A tenth of the memory leaves less than a third of the device, however good the rest is. */
    @Test
    void aMissingLinkCannotBeMadeUpFor() {
        DeviceTechnology technology = new DeviceTechnology(Shipped.parameters("device-scale", 1));
        double whole = technology.die(1, 1, 1, 1);
        assertThat(technology.die(1, 1, 0.1, 1)).isLessThan(whole / 3);
        assertThat(technology.die(100, 100, 0.1, 100)).isLessThan(whole);
        assertThat(technology.die(1, 1, 0, 1)).isZero();
        assertThat(technology.die(2, 2, 2, 2)).as("all twice").isCloseTo(2 * whole, ROUNDING);
    }

    /** The control bars a device of 12 TFLOPS, so the foundry abroad makes one of 9.8. */
    @Test
    void aDesignerWithoutAFoundryOfItsOwnStaysUnderTheThreshold() {
        ChipChain chain = chain("device-performance-at-start", 12, "interconnect-worth", 0);
        chain.prepare(chain.under(Rule.on("BB").performance(10e12, true).foreignMade(), 1));
        assertThat(chain.vendors.performance(chain.bb)).isCloseTo(9.8e12, ROUNDING);
        assertThat(chain.vendors.performance(chain.aa)).isCloseTo(12e12, ROUNDING);
    }

    @Test
    void whereDowngradedDevicesAreClosedItHasNone() {
        ChipChain chain = chain();
        chain.prepare(chain.under(Rule.on("BB").performance(10e12, false).foreignMade(), 1));
        assertThat(chain.vendors.performance(chain.bb)).isZero();
    }

    /** Half of the wafers pass: 6 of 12 are worth less than all of 9.8. */
    @Test
    void aLeakyControlMovesADesignerWhenWhatPassesIsWorthLessThanTheCutDevice() {
        Rule rule = Rule.on("BB").performance(10e12, true).foreignMade();
        Object[] twelve = {"device-performance-at-start", 12};
        ChipChain half = chain(twelve);
        half.prepare(half.under(rule, 0.5));
        assertThat(half.vendors.performance(half.bb)).isCloseTo(9.8e12, ROUNDING);
        ChipChain tenth = chain(twelve);
        tenth.prepare(tenth.under(rule, 0.1));
        assertThat(tenth.vendors.performance(tenth.bb)).isCloseTo(12e12, ROUNDING);
    }
}
