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
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.page.Print;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/** The figures of one scenario's results. */
public final class ScenarioFigures implements FigureDrawer {

    private static final int THREADS = 2;
    private static final String SANS = "sans";
    private static final String SERIF = "serif";

    @Override
    public List<String> ids() {
        return Figures.ids();
    }

    @Override
    public List<String> formats() {
        return Stream.of(Format.values()).map(Format::id).toList();
    }

    @Override
    public List<String> sizes() {
        return Stream.of(Size.values()).map(Size::id).toList();
    }

    @Override
    public List<String> typefaces() {
        return List.of(SANS, SERIF);
    }

    @Override
    public List<String> languages() {
        return Stream.of(Language.values()).map(Language::id).toList();
    }

    @Override
    public List<Path> draw(FigureRequest request) {
        FigureStyle style = request.style();
        Blueprint blueprint = request.scenario().blueprint();
        Look look = look(style, blueprint);
        Words words = look.words();
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
        Set<Format> formats = EnumSet.noneOf(Format.class);
        request.formats().forEach(id -> formats.add(Format.ofId(id).orElseThrow()));
        List<String> wanted = request.figures().isEmpty() ? ids() : request.figures();
        Print print = new Print(style.grey(), style.dpi(), style.outlines());
        return new ChartWriter(look, print, THREADS)
                .draw(input, wanted, formats, request.folder())
                .files();
    }

    /** Letters with Hangul where the language or a name of the scenario needs them. */
    private static Look look(FigureStyle style, Blueprint blueprint) {
        Language language = Language.ofId(style.language()).orElseThrow();
        Typeface latin = style.typeface().equals(SERIF) ? Typeface.SERIF : Typeface.SANS;
        boolean hangul = language.hasHangul() || !latin.canSet(names(blueprint));
        return new Look(
                Size.ofId(style.size()).orElseThrow(),
                hangul ? latin.withHangul() : latin,
                Words.in(language));
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
