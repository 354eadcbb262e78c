package leapfrog.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.experiment.Series;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Unit;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class PathContrastsTest {

    private static final Series GAP = new Series("gap", "CN/US", Unit.DEX);
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private static DifferencePath of(double[][] differences, int start) {
        return new PathContrasts(new Contrasts(500, 2000)).of("policy", GAP, differences, start);
    }

    /** Up for ten quarters, then down: each seed a little higher or lower. */
    private static double[][] turning(int seeds, double scatter) {
        double[][] paths = new double[seeds][30];
        for (int i = 0; i < seeds; i++) {
            double off = scatter * (i - (seeds - 1) / 2.0);
            for (int t = 0; t < 30; t++) {
                paths[i][t] = 10.5 - t + off;
            }
        }
        return paths;
    }

    @Test
    void theTurnIsTheFirstQuarterOfALastingOtherSign() {
        Turn turn = of(turning(5, 0), 0).turn();
        assertThat(turn.sign()).isEqualTo(1);
        assertThat(turn.quarter()).isEqualTo(11);
        assertThat(turn.low()).isEqualTo(11);
        assertThat(turn.high()).isEqualTo(11);
        assertThat(turn.without()).isZero();
    }

    @Test
    void scatterWidensItsInterval() {
        Turn turn = of(turning(9, 1), 0).turn();
        assertThat(turn.quarter()).isEqualTo(11);
        assertThat(turn.low()).isLessThan(11);
        assertThat(turn.high()).isGreaterThan(11).isLessThan(16);
    }

    @Test
    void aSignThatComesBackIsNoTurn() {
        double[][] paths = new double[3][30];
        for (double[] path : paths) {
            java.util.Arrays.fill(path, 1);
            for (int t = 10; t < 17; t++) {
                path[t] = -1;
            }
        }
        assertThat(of(paths, 0).turn().quarter()).isEqualTo(Turn.NEVER);
        assertThat(of(paths, 0).turn().without()).isEqualTo(1);
    }

    @Test
    void nothingThatDiffersHasNoSign() {
        DifferencePath path = of(new double[4][20], 0);
        assertThat(path.turn().sign()).isZero();
        assertThat(path.low()).containsOnly(0);
        assertThat(path.high()).containsOnly(0);
    }

    @Test
    void quartersBeforeTheSeriesExistsStayUndefined() {
        double[][] paths = turning(6, 0.1);
        for (double[] path : paths) {
            path[0] = Double.NaN;
            path[1] = Double.NaN;
        }
        DifferencePath path = of(paths, 0);
        assertThat(path.mean()[1]).isNaN();
        assertThat(path.mean()[2]).isCloseTo(8.5, within(1e-9));
    }

    /** The band holds the whole true path in some 95 % of samples (three errors of 300). */
    @Test
    void theBandHoldsTheWholePath() {
        int held = 0;
        int trials = 300;
        for (int trial = 0; trial < trials; trial++) {
            double[][] paths = new double[40][12];
            for (int i = 0; i < 40; i++) {
                for (int t = 0; t < 12; t++) {
                    double u = Luck.uniform(Luck.mix(trial * 77L + i), t);
                    double step = NORMAL.inverseCumulativeProbability(u);
                    paths[i][t] = (t == 0 ? 0 : paths[i][t - 1]) + step;
                }
            }
            DifferencePath path = of(paths, 0);
            boolean all = true;
            for (int t = 0; t < 12; t++) {
                all &= path.low()[t] <= 0 && 0 <= path.high()[t];
            }
            held += all ? 1 : 0;
        }
        assertThat(held / (double) trials).isBetween(0.90, 0.985);
    }
}
