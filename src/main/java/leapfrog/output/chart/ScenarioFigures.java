package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.world.Blueprint;
import leapfrog.output.FigureDrawer;
import leapfrog.output.FigureRequest;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.words.Words;

/** The figures of one scenario's results. */
public final class ScenarioFigures implements FigureDrawer, EveryStyle {

    private static final int THREADS = 2;

    @Override
    public List<String> ids() {
        return Figures.ids();
    }

    @Override
    public List<Path> draw(FigureRequest request) {
        Blueprint blueprint = request.scenario().blueprint();
        Dress dress = Dress.of(request.style(), names(blueprint));
        Words words = dress.look().words();
        TimeFrame frame =
                new TimeFrame(
                        blueprint.from(),
                        blueprint.to(),
                        blueprint.fork(),
                        blueprint.policies(),
                        blueprint.events());
        Map<String, String> names = new LinkedHashMap<>();
        blueprint
                .states()
                .forEach(state -> names.put(state.id(), words.state(state.id(), state.name())));
        FigureInput input =
                new FigureInput(
                        words.title(request.scenario().name()),
                        frame,
                        request.summaries(),
                        names,
                        blueprint.firms());
        List<String> wanted = request.figures().isEmpty() ? ids() : request.figures();
        return new ChartWriter(dress.look(), dress.print(), THREADS)
                .draw(input, wanted, dress.formats(), request.folder())
                .files();
    }

    /** Every name that a figure may set as the scenario writes it. */
    private static String names(Blueprint blueprint) {
        StringBuilder names = new StringBuilder();
        blueprint.states().forEach(state -> names.append(state.name()));
        blueprint.firms().forEach(firm -> names.append(firm.name()));
        blueprint.events().forEach(event -> names.append(event.name()));
        return names.toString();
    }
}
