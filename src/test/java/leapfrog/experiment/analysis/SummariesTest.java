package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import leapfrog.experiment.Fake;
import leapfrog.experiment.Seeds;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Workers;
import org.junit.jupiter.api.Test;

class SummariesTest {

    private static final double NONE = Double.NaN;
    private static final SeriesGrid ONE = Fake.grid(1, 1, 1);

    /**
     * Of 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares 9+1+1+1+0+0+4+16 = 32, sd = sqrt(32/7). Type 7
     * places (n-1)p: p5 at 0.35 between 2 and 4 = 2.7; p25 at 1.75 = 4; median at 3.5 = 4.5; p75 at
     * 5.25 = 5 + 0.25 * 2 = 5.5; p95 at 6.65 = 7 + 0.65 * 2 = 8.3. Student's t(0.975; 7) is
     * 2.3646243.
     */
    @Test
    void statisticsMatchNumbersWorkedByHand() throws IOException {
        SeriesSummary summary = summary(7, 4, 2, 5, 9, 4, 5, 4);

        assertThat(summary.n()).containsExactly(8);
        assertThat(summary.mean()[0]).isEqualTo(5);
        assertThat(summary.sd()[0]).isEqualTo(Math.sqrt(32 / 7.0));
        assertThat(summary.p5()[0]).isCloseTo(2.7, within(1e-12));
        assertThat(summary.p25()[0]).isEqualTo(4);
        assertThat(summary.median()[0]).isEqualTo(4.5);
        assertThat(summary.p75()[0]).isEqualTo(5.5);
        assertThat(summary.p95()[0]).isCloseTo(8.3, within(1e-12));
        double half = 2.3646243 * Math.sqrt(32 / 7.0) / Math.sqrt(8);
        assertThat(summary.ciLow()[0]).isCloseTo(5 - half, within(1e-6));
        assertThat(summary.ciHigh()[0]).isCloseTo(5 + half, within(1e-6));
    }

    @Test
    void whatIsNotFiniteCountsAsUndefined() throws IOException {
        SeriesSummary summary = summary(1, NONE, 3, Double.POSITIVE_INFINITY);
        assertThat(summary.n()).containsExactly(2);
        assertThat(summary.mean()).containsExactly(2);
    }

    @Test
    void oneValueHasNoSpread() throws IOException {
        SeriesSummary summary = summary(NONE, 3);
        assertThat(summary.median()).containsExactly(3);
        assertThat(summary.p95()).containsExactly(3);
        assertThat(summary.sd()).containsExactly(NONE);
        assertThat(summary.ciLow()).containsExactly(NONE);
    }

    @Test
    void noValueHasNoStatistics() throws IOException {
        SeriesSummary summary = summary(NONE, NONE);
        assertThat(summary.n()).containsExactly(0);
        assertThat(summary.mean()).containsExactly(NONE);
        assertThat(summary.median()).containsExactly(NONE);
    }

    @Test
    void neitherThreadsNorPagesChangeABit() throws IOException {
        SeriesGrid grid = Fake.grid(5, 3, 12);
        double[][] numbers = new double[30][];
        long[] seeds = Seeds.mixed(1, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Fake.walks(grid).run(seeds[i]);
        }
        List<SeriesSummary> whole = summaries(grid, pages(numbers, grid, 12), 1);
        List<SeriesSummary> cut = summaries(grid, pages(numbers, grid, 5), 4);
        for (int p = 0; p < grid.width(); p++) {
            assertThat(cut.get(p)).usingRecursiveComparison().isEqualTo(whole.get(p));
        }
    }

    private static SeriesSummary summary(double... values) throws IOException {
        double[][] numbers = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = new double[] {values[i]};
        }
        return summaries(ONE, pages(numbers, ONE, 1), 2).get(0);
    }

    private static List<SeriesSummary> summaries(SeriesGrid grid, Pages pages, int threads)
            throws IOException {
        try (Workers workers = new Workers(threads, "summary")) {
            return Summaries.of(grid, pages, workers);
        }
    }

    private static Pages pages(double[][] numbers, SeriesGrid grid, int quarters) {
        return new Pages() {
            @Override
            public int count() {
                return (grid.quarters() + quarters - 1) / quarters;
            }

            @Override
            public int firstQuarter(int page) {
                return page * quarters;
            }

            @Override
            public double[][] read(int page) {
                int from = page * quarters * grid.width();
                int to = Math.min(grid.size(), from + quarters * grid.width());
                double[][] part = new double[numbers.length][];
                for (int i = 0; i < numbers.length; i++) {
                    part[i] = java.util.Arrays.copyOfRange(numbers[i], from, to);
                }
                return part;
            }
        };
    }
}
