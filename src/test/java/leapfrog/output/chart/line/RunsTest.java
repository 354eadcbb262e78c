package leapfrog.output.chart.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.ChartWriter;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undefined values leave gaps in bands and lines. */
class RunsTest {

    private static final double NAN = Double.NaN;

    @TempDir Path folder;

    @Test
    void bandWithGap_isTwoSeries() {
        double[] times = {1, 2, 3, 4, 5};
        double[][] edges = {{10, 11, NAN, 13, 14}, {20, 21, 22, 23, 24}};
        DefaultIntervalXYDataset band = Runs.band(times, edges);
        assertThat(band.getSeriesCount()).isEqualTo(2);
        assertThat(band.getItemCount(0)).isEqualTo(2);
        assertThat(band.getXValue(1, 0)).isEqualTo(4);
        assertThat(band.getStartYValue(1, 1)).isEqualTo(14);
        assertThat(band.getEndYValue(1, 1)).isEqualTo(24);
    }

    @Test
    void bandOfNothing_isEmpty() {
        double[][] edges = {{NAN, NAN}, {NAN, NAN}};
        assertThat(Runs.band(new double[] {1, 2}, edges).getSeriesCount()).isZero();
    }

    @Test
    void lineWithGap_isDrawnInTwoStrokes() throws Exception {
        SeriesSummary broken =
                FakeRun.summary(
                        "gap", "CN/US", Unit.DEX, t -> t >= 30 && t < 40 ? NAN : 1 + t, t -> 0);
        FigureInput input = FakeRun.input(List.of(broken));
        new ChartWriter(Look.STANDARD, 1)
                .draw(input, List.of("gap"), EnumSet.of(Format.SVG), folder);
        String drawing = Files.readString(folder.resolve("gap.svg"));
        int style = drawing.indexOf("stroke-width:1.25;");
        int path = drawing.indexOf("<path d='", style) + 9;
        String line = drawing.substring(path, drawing.indexOf('\'', path));
        assertThat(line.chars().filter(letter -> letter == 'M')).hasSize(2);
        assertThat(line.chars().filter(letter -> letter == 'L')).hasSize(29 + 43);
        assertThat(Files.readString(folder.resolve("gap.txt")))
                .contains("A line breaks where the quantity is undefined.");
    }
}
