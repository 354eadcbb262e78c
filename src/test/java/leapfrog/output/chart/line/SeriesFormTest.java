package leapfrog.output.chart.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Layer;
import leapfrog.output.chart.ChartWriter;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.StateStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of states and layers: names, bands, axes. */
class SeriesFormTest {

    @TempDir Path folder;

    private String draw(String id, List<SeriesSummary> series) throws Exception {
        new ChartWriter(Look.STANDARD, 1)
                .draw(FakeRun.input(series), List.of(id), EnumSet.of(Format.SVG), folder);
        return Files.readString(folder.resolve(id + ".svg"));
    }

    private static int count(String drawing, String part) {
        return drawing.split(part, -1).length - 1;
    }

    private String caption(String id) throws Exception {
        return Files.readString(folder.resolve(id + ".txt"));
    }

    private static SeriesSummary held(String state, IntToDoubleFunction amount) {
        return FakeRun.summary("data-stock", state, Unit.INDEX, amount, t -> 0);
    }

    @Test
    void layers_areNamedInWordsAndAllHaveBands() throws Exception {
        String drawing = draw("bloc-index", FakeRun.input().of("bloc-index"));
        assertThat(drawing)
                .contains(">Hardware<", ">Data<", ">Algorithms<", ">Applications<", ">Bloc index<");
        assertThat(count(drawing, "fill-opacity:0.1299")).as("light bands").isEqualTo(4);
        assertThat(caption("bloc-index")).contains("90 % of them. Vertical");
    }

    @Test
    void blocIndexFarFromNought_stillHasNoughtOnItsAxis() throws Exception {
        SeriesSummary high =
                FakeRun.summary("bloc-index", "DATA", Unit.INDEX, t -> 0.8 + 0.001 * t, t -> 0.01);
        assertThat(draw("bloc-index", List.of(high))).contains(">0.0<");
    }

    @Test
    void layers_haveColoursOfTheirOwn() {
        Set<Color> colours = new HashSet<>();
        Stream.of(StateStyle.values()).forEach(style -> colours.add(style.colour()));
        int states = colours.size();
        for (int i = 0; i < Layer.values().length; i++) {
            colours.add(Recoloured.layer(i).colour());
        }
        assertThat(colours).hasSize(states + Layer.values().length);
    }

    @Test
    void holdingsBelowTheDecadesOfTheAxis_areToldInTheCaption() throws Exception {
        // 2e6 over 10 to the 6.5 is 0.63: 1 is on the axis, 0.5 is below it
        String drawing =
                draw(
                        "data-stock",
                        List.of(
                                held("US", t -> 1e6),
                                held("CN", t -> 1),
                                held("KR", t -> 0.5),
                                held("JP", t -> 0)));
        assertThat(drawing).contains(">China<").doesNotContain(">South Korea<", ">Japan<");
        assertThat(caption("data-stock"))
                .contains("Too little for the axis: South Korea and Japan.");
    }

    @Test
    void linesOnEachOther_goWithoutMarkers() throws Exception {
        List<SeriesSummary> apart = FakeRun.input().of("adoption");
        List<SeriesSummary> together =
                apart.stream()
                        .map(
                                each ->
                                        FakeRun.summary(
                                                "adoption",
                                                each.subject(),
                                                Unit.SHARE,
                                                t -> 0.01 * t,
                                                t -> 0))
                        .toList();
        int outlines = count(draw("adoption", together), "stroke-width:0.75");
        assertThat(outlines).as("beside the names alone").isEqualTo(apart.size());
        assertThat(count(draw("adoption", apart), "stroke-width:0.75"))
                .isGreaterThan(2 * apart.size());
    }
}
