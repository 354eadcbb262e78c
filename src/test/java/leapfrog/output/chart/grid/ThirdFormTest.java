package leapfrog.output.chart.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.plot.Look;
import org.junit.jupiter.api.Test;

/** What is shown of third states, and in which unit. */
class ThirdFormTest {

    private static final ThirdForm FORM = new ThirdForm();
    private static final Figure FIGURE =
            new Figure("third-states", "What?", ThirdForm.measures(), FORM);

    private static SeriesSummary gain(String state) {
        return Quarters.series("value-added-share", state, Unit.PERCENT, 0.5, 1);
    }

    private static SeriesSummary leaning(String subject, double... shares) {
        return Quarters.series("alignment", subject, Unit.SHARE, shares);
    }

    private static SeriesSummary cost(String state, double... amounts) {
        return Quarters.series("dual-standard-cost", state, Unit.BILLION_USD_PER_YEAR, amounts);
    }

    private static SeriesSummary gdp(String state, double... amounts) {
        return Quarters.series("gdp", state, Unit.BILLION_USD_PER_YEAR, amounts);
    }

    private static Optional<Drawing> lay(SeriesSummary... series) {
        return FORM.lay(FIGURE, Quarters.input(1, List.of(), series), Look.STANDARD);
    }

    private static List<String> rows(Drawing drawing) {
        return drawing.data().csv().lines().skip(1).toList();
    }

    @Test
    void cost_isDrawnAsAShareOfTheMedianGdp() {
        Drawing drawing = lay(cost("KR", 2, 6), gdp("KR", 1000, 1200)).orElseThrow();
        // 2 of 1000 and 6 of 1200
        assertThat(rows(drawing))
                .containsExactly(
                        "dual-standard-cost,KR,2022-Q1,%,1,0.2,0.2,0.2,0.2,0.2",
                        "dual-standard-cost,KR,2022-Q2,%,1,0.5,0.5,0.5,0.5,0.5");
        assertThat(drawing.caption()).contains("costs, as a share of the median GDP.");
    }

    @Test
    void costWithoutGdp_staysInMoney() {
        Drawing drawing = lay(cost("KR", 2, 6)).orElseThrow();
        assertThat(rows(drawing).get(1))
                .isEqualTo("dual-standard-cost,KR,2022-Q2,bn USD/year,1,6,6,6,6,6");
        assertThat(drawing.caption()).doesNotContain("median GDP");
    }

    @Test
    void alignmentToThePoles_isDrawnAndThatOfLayersIsNot() {
        Drawing drawing =
                lay(
                                gain("KR"),
                                leaning("KR/US", 0.6, 0.7),
                                leaning("KR/CN", 0.4, 0.3),
                                leaning("KR/US/HARDWARE", 0.9, 0.9))
                        .orElseThrow();
        assertThat(rows(drawing)).hasSize(6).noneMatch(row -> row.contains("HARDWARE"));
        assertThat(drawing.caption())
                .startsWith(
                        "Third states: (a) what use of the technology adds, as a share of GDP; (b)"
                                + " alignment to each pole. All cells of a column have one scale.");
    }

    @Test
    void poles_areNoThirdStates() {
        Drawing drawing =
                lay(gain("US"), gain("KR"), leaning("US/US", 1, 1), leaning("KR/US", 0.6, 0.7))
                        .orElseThrow();
        assertThat(rows(drawing)).noneMatch(row -> row.contains(",US"));
        assertThat(lay(gain("US"), leaning("US/US", 1, 1))).isEmpty();
    }

    @Test
    void valueAddedAlone_isLeftToItsOwnFigure() {
        assertThat(lay(gain("KR"), gdp("KR", 1000, 1000))).isEmpty();
        assertThat(FORM.lack())
                .isEqualTo(
                        "none of its measures is recorded of a third state: alignment and"
                                + " dual-standard-cost");
    }
}
