package leapfrog.experiment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import leapfrog.experiment.Job;
import leapfrog.experiment.Outcome;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three replications and a record, both small enough to be worked out by hand. */
class HistoryTest {

    private static final String RECORD =
            """
            series:
              stock:
                measure: compute-stock
                unit: EFLOPS
                text: a stock
                quality: secondary
                source: a report
                points:
                  - { at: 2022-Q4, value: 100, role: calibration }
                  - { at: 2023-Q4, value: 1, low: 1, high: 200, role: hold-out }
              sold:
                measure: devices-bought(CN)
                over: year-sum
                unit: units
                text: devices of the year
                quality: recalled
                source: a report
                points:
                  - { at: 2022-Q1, value: 1, role: calibration }
                  - { at: 2022-Q4, value: 30, role: calibration }
              gained:
                measure: robots(CN)
                over: year-gain
                relative-to: 2023-Q1
                unit: units
                text: robots of the year
                quality: recalled
                source: a report
                points:
                  - { at: 2023-Q1, value: 50, role: hold-out }
                  - { at: 2023-Q4, value: 200, role: hold-out }
            facts:
              growth:
                growth-of: compute-stock
                text: ten-fold a year
                unit: 1/year
                value: 12
                from: 2022-Q2
                to: 2023-Q2
                role: hold-out
                quality: secondary
                source: a report
              early:
                growth-of: compute-stock
                text: before the run
                unit: 1/year
                value: 2
                from: 2015-Q1
                to: 2022-Q3
                role: calibration
                quality: secondary
                source: a report
              handover:
                passes: { measure: open-share(CN/MODEL), other: open-share(US/MODEL) }
                text: one passes the other
                unit: years
                value: 2023.125
                from: 2023-Q1
                to: 2023-Q1
                role: hold-out
                quality: secondary
                source: a report
            """;

    private static final Quarter FROM = Quarter.of(2022, 1);
    private static final int QUARTERS = 8;

    @TempDir private Path folder;

    private HistoryResult result;

    /**
     * Of replication r: a stock of 10 to the power of t / 4, times 1, 10, 100; 10, 11, 12 devices a
     * quarter; robots t squared; CN above US from quarter 3 on, from 5 on, and not at the end.
     */
    @BeforeEach
    void compare() throws IOException {
        Files.writeString(folder.resolve("topic.yaml"), RECORD);
        SeriesGrid grid =
                new SeriesGrid(
                        FROM,
                        QUARTERS,
                        List.of(
                                new Series("compute-stock", "world", Unit.EXAFLOPS),
                                new Series("devices-bought", "CN", Unit.UNITS),
                                new Series("robots", "CN", Unit.INDEX),
                                new Series("open-share", "CN/MODEL", Unit.SHARE),
                                new Series("open-share", "US/MODEL", Unit.SHARE)));
        Ensemble ensemble = new Ensemble(grid, 4);
        int[] since = {3, 5, 99};
        for (int r = 2; r >= 0; r--) {
            double[] numbers = new double[grid.size()];
            for (int t = 0; t < QUARTERS; t++) {
                double open = t >= since[r] || t == 1 ? 0.6 : 0.5;
                double[] row = {Math.pow(10, r + t / 4.0), 10 + r, t * t, open, 0.5};
                System.arraycopy(row, 0, numbers, t * row.length, row.length);
            }
            ensemble.accept(new Outcome(new Job(0, r, r), numbers, null));
        }
        ensemble.accept(new Outcome(new Job(0, 3, 9), null, new IllegalStateException("broken")));
        result = History.compare(DatedRecord.read(folder), ensemble);
        assertThat(ensemble.failures().orElseThrow())
                .isEqualTo(
                        "1 of 4 replications of history failed and are left out; the first: seed 9:"
                                + " IllegalStateException: broken");
    }

    private HistoryRow row(String id, String quarter) {
        return result.rows().stream()
                .filter(row -> row.id().equals(id) && row.at().toString().equals(quarter))
                .findFirst()
                .orElseThrow();
    }

    /** At t = 3: 5.62, 56.2, 562; quantiles of type 7 lie a tenth of the way to the middle. */
    @Test
    void aLogarithmicErrorIsThatOfTheMedian() {
        HistoryRow early = row("stock", "2022-Q4");
        double unit = Math.pow(10, 0.75);
        assertThat(early.model().median()).isEqualTo(10 * unit, within(1e-9));
        assertThat(early.model().low()).isEqualTo(unit * (1 + 0.9), within(1e-9));
        assertThat(early.model().high()).isEqualTo(unit * (10 + 0.9 * 90), within(1e-9));
        assertThat(early.error()).isEqualTo(-0.25, within(1e-9));
        assertThat(early.scale()).isEqualTo("log10");
        assertThat(early.inside()).isTrue();
        assertThat(early.heldOut()).isFalse();
    }

    @Test
    void aValueOutsideTheBandMayMeetItWithItsBounds() {
        HistoryRow late = row("stock", "2023-Q4");
        assertThat(late.heldOut()).isTrue();
        assertThat(late.inside()).isFalse();
        assertThat(late.meets()).isTrue();
    }

    @Test
    void aSumOfTheYearNeedsItsFourQuarters() {
        assertThat(row("sold", "2022-Q1").model().n()).isZero();
        assertThat(row("sold", "2022-Q1").inside()).isFalse();
        assertThat(row("sold", "2022-Q4").model().median()).isEqualTo(44);
        assertThat(row("sold", "2022-Q4").error()).isEqualTo(14);
        assertThat(row("sold", "2022-Q4").scale()).isEqualTo("units");
    }

    /** Robots gain 16 in the year to t = 4 and 40 in that to t = 7: 2.5 against 4. */
    @Test
    void growthAloneIsComparedWhereLevelsDiffer() {
        HistoryRow gained = row("gained", "2023-Q4");
        assertThat(gained.value()).isEqualTo(4);
        assertThat(gained.model().median()).isEqualTo(2.5);
        assertThat(gained.error()).isEqualTo(Math.log10(2.5 / 4), within(1e-12));
    }

    @Test
    void aFactOfGrowthIsReadOverItsSpanAndLeftOutWhereTheRunCoversTooLittle() {
        assertThat(row("growth", "2023-Q2").model().median()).isEqualTo(10, within(1e-9));
        assertThat(row("growth", "2023-Q2").error()).isEqualTo(-2, within(1e-9));
        assertThat(row("growth", "2023-Q2").reading()).isEqualTo("growth");
        assertThat(result.left()).containsExactly("early: the run does not cover half of its span");
    }

    /** From quarter 3, the last of 2022; from quarter 5; and never, which counts as 2024-Q1. */
    @Test
    void aPassingIsTheQuarterFromWhichItLasts() {
        HistoryRow passing = row("handover", "2023-Q1");
        assertThat(passing.model().median()).isEqualTo(2023.375);
        assertThat(passing.model().low()).isEqualTo(2022.875 + 0.1 * 0.5, within(1e-9));
        assertThat(passing.model().high()).isEqualTo(2023.375 + 0.9 * 0.75, within(1e-9));
        assertThat(passing.inside()).isTrue();
    }

    /** In log10: 0.75, 1.75, 2.75 and 2 came: errors 1.25, 0.25, 0.75; pairs 1, 1, 2 apart. */
    @Test
    void scoresStandApartByRoleAndWithoutATrendOfTooFewPoints() {
        CrpsRow stock = result.crps().get(0);
        assertThat(stock.calibration()).isEqualTo(2.25 / 3 - (1 + 1 + 2) * 2 / 12.0, within(1e-9));
        assertThat(stock.heldOutPoints()).isEqualTo(1);
        assertThat(stock.trend()).isNaN();
        assertThat(stock.judged()).isFalse();
        assertThat(result.crps().get(1).calibrationPoints()).isEqualTo(1);
        assertThat(result.crps().get(1).heldOut()).isNaN();
    }

    @Test
    void aPathHasABandForEveryQuarter() {
        HistoryPath path = result.paths().get(0);
        assertThat(path.model()).hasSize(QUARTERS);
        assertThat(path.calibration()).hasSize(1);
        assertThat(path.heldOut()).hasSize(1);
        assertThat(path.model().get(0).median()).isEqualTo(10);
    }

    @Test
    void theBandOfTwentyOneNumbersLeavesOneOnEitherSide() {
        double[] numbers = new double[22];
        Arrays.setAll(numbers, i -> i == 21 ? Double.NaN : 20 - i);
        assertThat(Band.of(numbers)).isEqualTo(new Band(21, 1, 10, 19));
        assertThat(new Band(21, 1, 10, 19).meets(19, 30)).isTrue();
        assertThat(new Band(21, 1, 10, 19).meets(19.5, 30)).isFalse();
    }
}
