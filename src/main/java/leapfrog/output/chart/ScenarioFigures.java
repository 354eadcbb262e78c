package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.model.world.Blueprint;
import leapfrog.output.FigureDrawer;
import leapfrog.output.FigureRequest;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.TimeFrame;

/** The figures of one scenario's results, drawn in the standard look. */
public final class ScenarioFigures implements FigureDrawer {

    private static final int THREADS = 2;

    @Override
    public List<String> ids() {
        return Figures.ids();
    }

    @Override
    public List<String> formats() {
        return Stream.of(Format.values()).map(Format::id).toList();
    }

    @Override
    public List<Path> draw(FigureRequest request) {
        Blueprint blueprint = request.scenario().blueprint();
        TimeFrame frame =
                new TimeFrame(
                        blueprint.from(),
                        blueprint.to(),
                        blueprint.fork(),
                        blueprint.policies(),
                        blueprint.events());
        Map<String, String> names = new LinkedHashMap<>();
        blueprint.states().forEach(state -> names.put(state.id(), state.name()));
        FigureInput input =
                new FigureInput(
                        request.scenario().name(),
                        frame,
                        request.summaries(),
                        names,
                        blueprint.firms());
        Set<Format> formats = EnumSet.noneOf(Format.class);
        request.formats().forEach(id -> formats.add(Format.ofId(id).orElseThrow()));
        List<String> wanted = request.figures().isEmpty() ? ids() : request.figures();
        return new ChartWriter(Look.STANDARD, THREADS)
                .draw(input, wanted, formats, request.folder())
                .files();
    }
}
