package leapfrog.model.market.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Run size and capability, with one lab at the means of the start. */
class ModelLabsTest {

    private static final double PRICE = 1e-17;
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-6);

    private final ModelLabs labs =
            new ModelLabs(
                    new Roster(
                            List.of(Actors.state("AA", Map.of())),
                            List.of(
                                    Actors.firm("lab", "AA", Segment.MODEL),
                                    Actors.firm("other", "AA", Segment.MODEL))),
                    Shipped.parameters(
                            "run-at-start", 20,
                            "run-value-elasticity", 0.25,
                            "run-work-share", 0.4,
                            "capability-substitution", 0.5,
                            "capability-data-weight", 0.3,
                            "data-slack-at-start", 1.5,
                            "distillation", 0.5,
                            "model-step", 0.01));

    private final ModelLabs.Means means = ModelLabs.Means.of(2);

    /** The first lab with all it needs and 3 dex of efficiency to make any new model worth it. */
    private void start() {
        labs.start(new double[] {1e8, 0}, PRICE, new double[2], new double[] {1, 1});
        means.budget()[0] = 1e8;
        means.market()[0] = 1;
        means.price()[0] = PRICE;
        means.work()[0] = 1e24;
        means.cash()[0] = 1e12;
        means.efficiency()[0] = 3;
        means.data()[0] = 1;
    }

    @Test
    void aRunIsAsLargeAsItIsWorth() {
        start();
        labs.train(means, 0);
        assertThat(labs.finished(0)).isCloseTo(1e20, ROUNDING);
    }

    /** 0.4 of two quarters of 1e19 FLOP. */
    @Test
    void aRunTakesNoMoreThanItsPartOfTwoQuartersOfWork() {
        start();
        means.work()[0] = 1e19;
        labs.train(means, 0);
        assertThat(labs.finished(0)).isCloseTo(8e18, ROUNDING);
    }

    @Test
    void aRunCostsNoMoreThanTheCashThereIs() {
        start();
        means.cash()[0] = 50;
        labs.train(means, 0);
        assertThat(labs.finished(0)).isCloseTo(5e18, ROUNDING);
    }

    @Test
    void theBuyersOwnPriceOfComputingSizesTheRun() {
        start();
        means.price()[0] = 4 * PRICE;
        labs.train(means, 0);
        assertThat(labs.finished(0)).isCloseTo(0.25e20, ROUNDING);
    }

    /** -2 log10(0.7 10^0 + 0.3 10^-0.75) = 0.24602. */
    @Test
    void capabilityIsTheWeakestLinkOfComputeAndData() {
        double expected = 20 - 2 * Math.log10(0.7 + 0.3 * Math.pow(10, -0.75));
        assertThat(expected).isCloseTo(20.24602, within(1e-4));
        assertThat(labs.capability(20, 0, 1)).isCloseTo(expected, within(1e-9));
        assertThat(labs.capability(19, 1, 1)).as("as much").isCloseTo(expected, within(1e-9));
    }

    /** With data without end only compute binds, and the other way round. */
    @Test
    void withOneLinkOutOfTheWayTheOtherAloneBinds() {
        assertThat(labs.capability(20, 0, 1e12)).isCloseTo(20 - 2 * Math.log10(0.7), within(1e-6));
        assertThat(labs.capability(60, 0, 1)).isCloseTo(21.5 - 2 * Math.log10(0.3), within(1e-6));
    }

    /** Ten times the data move the data link by two dex. */
    @Test
    void dataCountsWithItsSquare() {
        double more = labs.capability(60, 0, 10) - labs.capability(60, 0, 1);
        assertThat(more).isCloseTo(2, within(1e-6));
    }

    /** Half of what it can learn, 0.4, of the gap to the best that is on offer. */
    @Test
    void aNewModelTakesOverAPartOfTheGapToTheBestReleased() {
        labs.start(new double[] {1e8, 1e8}, PRICE, new double[] {0, 3}, new double[] {1, 1});
        start(0);
        double best = labs.released(1);
        labs.train(means, 0);
        double own = labs.capability(20, 1, 1);
        assertThat(best).isGreaterThan(own);
        assertThat(labs.trained(0)).isCloseTo(own + 0.5 * 0.4 * (best - own), within(1e-4));
    }

    private void start(int lab) {
        means.budget()[lab] = 1e8;
        means.market()[lab] = 1;
        means.price()[lab] = PRICE;
        means.work()[lab] = 1e24;
        means.cash()[lab] = 1e12;
        means.efficiency()[lab] = 1;
        means.data()[lab] = 1;
        means.learnFromBest()[lab] = 0.4;
    }

    /** 0.7 x 10^0 of computing and 0.3 x 10^(-0.5 x 1.5) of data at D = 1; at D = 0.01, 10^1.25. */
    @Test
    void theScarcerInputIsWhatBoundsALab() {
        start();
        double plenty = 0.3 * Math.pow(10, -0.75);
        double scarce = 0.3 * Math.pow(10, 1.25);
        assertThat(labs.boundByData(0, 0, 1)).isCloseTo(plenty / (0.7 + plenty), ROUNDING);
        assertThat(labs.boundByData(0, 0, 0.01)).isCloseTo(scarce / (0.7 + scarce), ROUNDING);
    }
}
