package leapfrog.output.chart.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.plot.Look;
import org.junit.jupiter.api.Test;

/** Which vendors are drawn, and what the caption says of them. */
class VendorFormTest {

    private static final VendorForm FORM = new VendorForm();
    private static final Figure FIGURE =
            new Figure("vendor-revenue", "What?", VendorForm.measures(), FORM);

    private static SeriesSummary sold(String firm, double... amounts) {
        return Quarters.series("vendor-revenue", firm, Unit.BILLION_USD_PER_YEAR, amounts);
    }

    private static SeriesSummary lost(String subject, double... amounts) {
        return Quarters.series("vendor-revenue-lost", subject, Unit.BILLION_USD_PER_YEAR, amounts);
    }

    private static Optional<Drawing> lay(FigureInput input) {
        return FORM.lay(FIGURE, input, Look.STANDARD);
    }

    private static Drawing drawn(SeriesSummary... series) {
        return lay(Quarters.input(1, List.of(), series)).orElseThrow();
    }

    private static List<String> subjects(Drawing drawing) {
        return drawing.data().csv().lines().skip(1).map(l -> l.split(",")[1]).distinct().toList();
    }

    @Test
    void sixVendorsOfTheHighestPeak_areDrawn() {
        List<SeriesSummary> all = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            all.add(sold("v" + i, i, 10 - i));
        }
        all.add(lost("US", 0, 1));
        Drawing drawing = drawn(all.toArray(SeriesSummary[]::new));
        // peaks 9 8 7 6 5 6 7 8 9, and of equals the first
        assertThat(subjects(drawing)).containsExactly("v1", "v9", "v2", "v8", "v3", "v7", "US");
        assertThat(drawing.caption()).contains("Smaller vendors are left out (3).");
    }

    @Test
    void vendorBelowTheDecadesOfTheAxis_isLeftOut() {
        Drawing drawing =
                drawn(
                        sold("nvidia", 100, 100, 100, 100, 100),
                        sold("amd", 0, 0, 0, 1, 1),
                        sold("intel", 0, 0, 0, 0, 1),
                        sold("ibm", 1e-3, 1e-3, 1e-3, 1e-3, 1e-3));
        // 200 over 10 to the 4.3 is 0.01; Intel stands above it in one quarter of five
        assertThat(subjects(drawing)).containsExactly("nvidia", "amd");
        assertThat(drawing.caption())
                .contains(
                        "Tones show homes: United States (NVIDIA and AMD). Smaller vendors are"
                                + " left out (2).");
    }

    @Test
    void bothMeasures_haveLettersInTheCaption() {
        assertThat(drawn(sold("nvidia", 1, 2), lost("US", 0, 1), lost("CN", 0, 0)).caption())
                .startsWith(
                        "Vendors under export controls: (a) device sales of the largest vendors on"
                                + " a logarithmic scale, which lines leave where they fall below"
                                + " it; (b) sales that buyers wanted and export controls stopped,"
                                + " net of down-graded devices sold instead. Scenario: Short."
                                + " Lines: median of 1 replication;");
    }

    @Test
    void nothingStopped_isSaidAndNotDrawn() {
        Drawing drawing = drawn(sold("nvidia", 1, 2), lost("US", 0, 0));
        assertThat(drawing.caption())
                .contains("fall below it. Export controls stopped no sales.")
                .doesNotContain("(a)");
        assertThat(subjects(drawing)).containsExactly("nvidia");
        assertThat(drawn(sold("nvidia", 1, 2)).caption()).doesNotContain("stopped no sales");
    }

    @Test
    void lossesAlone_areDrawnByStateOrByFirm() {
        assertThat(subjects(drawn(lost("US", 0, 1), lost("nvidia", 0, 1)))).containsExactly("US");
        assertThat(subjects(drawn(lost("nvidia", 0, 1)))).containsExactly("nvidia");
        assertThat(drawn(lost("US", 0, 1)).caption())
                .startsWith("Sales that buyers wanted and export controls stopped");
    }

    @Test
    void nothingSold_isNotLaid() {
        assertThat(lay(Quarters.input(1, List.of(), sold("nvidia", 0, 0)))).isEmpty();
        assertThat(lay(FakeRun.input(FakeRun.input().of("adoption")))).isEmpty();
        assertThat(FORM.lack())
                .isEqualTo(
                        "none of its measures is recorded above zero: vendor-revenue and"
                                + " vendor-revenue-lost");
    }
}
