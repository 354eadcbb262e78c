package leapfrog.output.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;

class ComparisonTextsTest {

    private static final Series GAP = new Series("gap-months", "CN/US", Unit.MONTHS);
    private static final Series SHARE = new Series("open-share", "world", Unit.SHARE);
    private static final SeriesGrid GRID =
            new SeriesGrid(Quarter.parse("2022-Q4"), 3, List.of(GAP, SHARE));

    private static Effect effect(Series series, double mean, double p, boolean primary) {
        return new Effect(
                "chips & tools",
                series,
                new Horizon("+5y", 1, 1),
                100,
                mean,
                mean,
                new Interval(1.9, 4.2),
                0.8,
                0.9,
                p / 2,
                primary ? p : Double.NaN,
                25,
                primary);
    }

    private static Comparison comparison(Turn turn) {
        double[] mean = {0, 1, -1};
        return new Comparison(
                "none",
                List.of("chips & tools"),
                List.of(Quarter.parse("2022-Q4")),
                GRID,
                List.of(
                        effect(GAP, 3.123, 0.002, true),
                        effect(SHARE, 0.4, 0.3, true),
                        effect(SHARE, 0.4, 0.3, false)),
                List.of(new DifferencePath("chips & tools", GAP, mean, mean, mean, turn)));
    }

    private static final Turn TURNS = new Turn(1, 2, 1, Turn.NEVER, 0.07);

    @Test
    void whatPairingWasWorthIsSaid() {
        assertThat(
                        String.join(
                                "\n",
                                ComparisonWords.lines(comparison(TURNS), List.of(), List.of())))
                .contains("chips & tools against none: gap-months(CN/US) is ")
                .contains("gap-months(CN/US) +5y: +3.1")
                .contains("same seeds for all cut the variance of primary differences 25-fold");
    }

    @Test
    void whatIsBetterForTheSubjectHasAColumnOfItsOwn() {
        String[] lines = ComparisonTables.effects(comparison(TURNS)).split("\n");
        assertThat(lines[0]).contains(",share-above,share-better,p,");
        assertThat(lines[1]).as("less is better").contains(",0.9,0.1,");
        assertThat(lines[2]).as("neither is").contains(",0.9,,");
    }

    @Test
    void regretAndPrecisionAreSaidToo() {
        Robustness robust =
                new Robustness(
                        "gap-months(CN/US)",
                        "+5y",
                        List.of("none"),
                        new double[][] {{1, 2}},
                        new double[][] {{0, 0}},
                        List.of(new Robustness.Row("none", 1, 2, 1.5, 1.5, 0, 0, 1.4, 0.5, 1)));
        Precision.Row row = new Precision.Row("chips gap +1y", 2, 1, 0.5, 75);
        assertThat(ComparisonWords.lines(comparison(TURNS), List.of(robust), List.of(row)))
                .contains("  chips gap +1y: +2, sd 1, half-width 0.5: 75")
                .contains("over 2 points of the assumptions, gap-months(CN/US) +5y")
                .contains(
                        "  none: mean 1.5, worst 1, greatest regret 0, threshold met at 50 % of"
                                + " points, least regret in 100 % of draws");
        assertThat(ComparisonTables.regret(List.of(robust)).lines()).hasSize(2);
        assertThat(ComparisonTables.convergence(List.of(row)))
                .endsWith("chips gap +1y,2,1,0.5,75\n");
    }
}
