package leapfrog.output.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import leapfrog.experiment.Series;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.comparison.FakeComparison;
import org.junit.jupiter.api.Test;

/** What figures of a comparison show, and what they leave out. */
class ComparisonFormsTest {

    private static final Series WORLD = new Series("bloc-index", "world", Unit.INDEX);

    private static final List<String> REGRET = List.of("none", "a", "b");
    private static final double[][] SCORES = {{1, 5}, {4, 3}, {0, Double.NaN}};

    private static Drawing lay(ComparisonForm form, Comparison comparison) {
        ComparisonInput input =
                new ComparisonInput(
                        comparison, List.of(FakeComparison.robustness("x", "end", REGRET, SCORES)));
        ComparisonFigure figure = new ComparisonFigure("figure", "Why?", "all", form);
        return form.lay(figure, input, Look.STANDARD).orElseThrow();
    }

    @Test
    void forest_showsPrimaryEffectsAlone() {
        Drawing drawing = lay(new ForestForm(), FakeComparison.of(2, 2));
        List<String> lines = drawing.data().csv().lines().toList();
        assertThat(lines).hasSize(1 + 2 * 2 * 5);
        assertThat(lines).noneMatch(line -> line.contains(",path,"));
        assertThat(drawing.caption())
                .contains("after 1 year, after 3 years, after 5 years, after 10 years")
                .doesNotContain("Left out");
    }

    @Test
    void differences_startAYearBeforeThePolicy() {
        Drawing drawing = lay(new DifferenceForm(), FakeComparison.of(1, 1));
        assertThat(drawing.data().csv().lines().skip(1).findFirst().orElseThrow())
                .startsWith("chip-threshold,gap-months,CN/US,2024-Q3,months,0,0,0");
        assertThat(drawing.caption()).contains("that chip-threshold makes to none");
    }

    @Test
    void heatMap_comparesPoliciesAtOneHorizonAndAPolicyAloneAtAll() {
        assertThat(horizons(FakeComparison.of(3, 2))).containsExactly("+5y");
        assertThat(horizons(FakeComparison.of(1, 2)))
                .containsExactlyInAnyOrder("+1y", "+3y", "+5y", "+10y", "end", "path");
    }

    private static Set<String> horizons(Comparison comparison) {
        return lay(new HeatForm(), comparison)
                .data()
                .csv()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[3])
                .collect(Collectors.toSet());
    }

    @Test
    void unknownAndBoundlessNumbers_areDrawn() {
        List<Effect> effects = new ArrayList<>();
        double[] sizes = {Double.NEGATIVE_INFINITY, Double.NaN, 12.3};
        for (int i = 0; i < REGRET.size(); i++) {
            effects.add(
                    new Effect(
                            REGRET.get(i),
                            WORLD,
                            new Horizon("end", 7, 7),
                            1,
                            -1,
                            -1,
                            Interval.UNDEFINED,
                            sizes[i],
                            0,
                            1,
                            Double.NaN,
                            Double.NaN,
                            true));
        }
        Comparison made = FakeComparison.of(0, 1);
        Comparison comparison =
                new Comparison("none", REGRET, List.of(), made.grid(), effects, List.of());
        for (ComparisonForm form : List.of(new ForestForm(), new HeatForm(), new RegretForm())) {
            Drawing drawing = lay(form, comparison);
            String svg = new String(Format.SVG.draw(drawing.page()), StandardCharsets.UTF_8);
            assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        }
        assertThat(HeatSheet.number(Double.NEGATIVE_INFINITY)).isEqualTo("\u2212\u221e");
        assertThat(HeatSheet.number(Double.NaN)).isEqualTo("\u2013");
        assertThat(HeatSheet.number(12.3)).isEqualTo("+12");
        assertThat(HeatSheet.number(1425)).isEqualTo("+1.4k");
        assertThat(HeatSheet.number(-18205)).isEqualTo("\u221218k");
        assertThat(HeatSheet.number(999.4)).isEqualTo("+999");
        assertThat(HeatSheet.number(-0.04)).isEqualTo("0");
    }

    @Test
    void heatColours_differInGreyAndAreWhiteAtNought() {
        HeatColour colour = HeatColour.of(new double[] {0.1, 0.8, 1.7, 1.9, 9});
        assertThat(colour.most()).isEqualTo(2);
        assertThat(colour.of(0)).isEqualTo(Color.WHITE);
        assertThat(colour.of(-9)).isEqualTo(colour.of(-2));
        assertThat(grey(colour, -2)).isLessThan(grey(colour, 2) - 40);
    }

    private static double grey(HeatColour colour, double value) {
        Color c = colour.of(value);
        return 0.3 * c.getRed() + 0.59 * c.getGreen() + 0.11 * c.getBlue();
    }

    @Test
    void quantile_liesBetweenNeighbours() {
        double[] sorted = {0, 1, 2, 10};
        assertThat(RegretForm.quantile(sorted, 0.5)).isCloseTo(1.5, within(1e-12));
        assertThat(RegretForm.quantile(sorted, 1)).isEqualTo(10);
        assertThat(RegretForm.quantile(new double[] {3}, 0.9)).isEqualTo(3);
    }

    @Test
    void longNames_breakAfterHyphensAndEndInDots() {
        Font font = Look.STANDARD.text();
        assertThat(Fit.wrapped("cloud-access-control", font, 50, 3))
                .containsExactly("cloud-access-", "control");
        assertThat(Fit.wrapped("cloud-access-control", font, 40, 1)).hasSize(1);
        assertThat(Fit.shortened("cloud-access-control", font, 40)).endsWith("\u2026");
        assertThat(Fit.name(WORLD, Look.STANDARD)).isEqualTo("Bloc index");
    }
}
