package leapfrog.model.market.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.market.people.ChipEngineers;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Three labs of AA and one of BB pool work; people turn to chips where a state is cut off. */
class PoolingTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private final Roster roster =
            new Roster(
                    List.of(
                            Actors.state("AA", Map.of(StateField.CHIP_ENGINEERS, 1000.0)),
                            Actors.state("BB", Map.of(StateField.CHIP_ENGINEERS, 1000.0))),
                    List.of(
                            Actors.firm("aa-1", "AA", Segment.MODEL),
                            Actors.firm("aa-2", "AA", Segment.MODEL),
                            Actors.firm("aa-3", "AA", Segment.MODEL),
                            Actors.firm("bb-1", "BB", Segment.MODEL)));
    private final Consortia consortia =
            new Consortia(roster, Shipped.parameters("pool-share", 0.4, "pool-loss", 0.25));
    private final int[] labs = IntStream.range(0, 4).toArray();
    private final double[] trained = {3, 1, 2, 9};

    /**
     * Who gets a half of what it wants gives half of 0.4, who gets a quarter three quarters of it:
     * 20 of 100 and 30 of 100, of which the best gets three quarters.
     */
    @Test
    void labsGiveTheBestAPartOfTheirWorkByWhatTheyLack() {
        double[] work = {100, 100, 100, 100};
        double[] scarcity = {1, 2, 4, 8};
        consortia.pool(work, f -> scarcity[f], labs, f -> trained[f]);
        assertThat(work[1]).isCloseTo(80, ROUNDING);
        assertThat(work[2]).isCloseTo(70, ROUNDING);
        assertThat(work[0]).isCloseTo(100 + 0.75 * 50, ROUNDING);
        assertThat(work[3]).as("alone in its state").isCloseTo(100, ROUNDING);
        assertThat(consortia.pooled(0)).isCloseTo(50, ROUNDING);
        assertThat(consortia.pooled(1)).isZero();
    }

    @Test
    void whoLacksNothingPoolsNothing() {
        double[] work = {100, 100, 100, 100};
        consortia.pool(work, f -> 1, labs, f -> trained[f]);
        assertThat(work).containsExactly(100, 100, 100, 100);
    }

    @Test
    void aLabWithoutWorkDoesNotHost() {
        double[] work = {0, 100, 100, 100};
        consortia.pool(work, f -> 2, labs, f -> trained[f]);
        assertThat(work[0]).isZero();
        assertThat(work[2]).as("the second best").isCloseTo(100 + 0.75 * 20, ROUNDING);
    }

    /** Pooling never makes work: what is lost is a quarter of what is pooled. */
    @Test
    void poolingLosesItsPartAndNothingElse() {
        Random dice = new Random(6);
        for (int trial = 0; trial < 200; trial++) {
            double[] work = dice.doubles(4, 0, 1000).toArray();
            double[] scarcity = dice.doubles(4, 1, 50).toArray();
            double[] skill = dice.doubles(4).toArray();
            double before = IntStream.of(labs).mapToDouble(f -> work[f]).sum();
            consortia.pool(work, f -> scarcity[f], labs, f -> skill[f]);
            double after = IntStream.of(labs).mapToDouble(f -> work[f]).sum();
            double pooled = consortia.pooled(0) + consortia.pooled(1);
            assertThat(after).isCloseTo(before - 0.25 * pooled, ROUNDING);
        }
    }

    /** 3 % a year, and 5 % more where everything is cut off: after four quarters 1030 and 1080. */
    @Test
    void moreEngineersTurnToChipsWhereAStateIsCutOff() {
        ChipEngineers engineers =
                new ChipEngineers(
                        roster,
                        Shipped.parameters("engineer-growth", 0.03, "talent-to-hardware", 0.05));
        for (int quarter = 0; quarter < 4; quarter++) {
            engineers.step(0, 0);
            engineers.step(1, 1);
        }
        assertThat(engineers.atWork(0)).isCloseTo(1030, ROUNDING);
        assertThat(engineers.atWork(1)).isCloseTo(1080, ROUNDING);
    }
}
