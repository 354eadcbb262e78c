package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.chart.comparison.ComparisonFigure;
import leapfrog.output.chart.comparison.ComparisonInput;
import leapfrog.output.chart.comparison.DifferenceForm;
import leapfrog.output.chart.comparison.ForestForm;
import leapfrog.output.chart.comparison.HeatForm;
import leapfrog.output.chart.comparison.RegretForm;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.page.Print;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Wording;

/**
 * The catalogue of every figure of a comparison of policies, and what draws them: each in the
 * formats asked for, with the numbers drawn, a caption and a LaTeX snippet, as figures of a run.
 */
public final class ComparisonFigures {

    private static final int THREADS = 2;

    private static final List<ComparisonFigure> ALL =
            List.of(
                    new ComparisonFigure(
                            "comparison-forest",
                            "What does each policy change, and how sure is that?",
                            "primary effects",
                            new ForestForm()),
                    new ComparisonFigure(
                            "comparison-difference",
                            "How does the change come and go, and when does its sign turn?",
                            "paths of differences",
                            new DifferenceForm()),
                    new ComparisonFigure(
                            "policy-heatmap",
                            "Which policy moves which measure, and which way?",
                            "standardised effects",
                            new HeatForm()),
                    new ComparisonFigure(
                            "regret",
                            "How much may be lost by choosing a policy under uncertainty?",
                            "regret over points of the assumptions",
                            new RegretForm()));

    private final Look look;
    private final Print print;

    /** In the standard look. */
    public ComparisonFigures() {
        this(Look.STANDARD, Print.STANDARD);
    }

    public ComparisonFigures(Look look) {
        this(look, Print.STANDARD);
    }

    public ComparisonFigures(Look look, Print print) {
        this.look = look;
        this.print = print;
    }

    /** In the order in which a comparison draws them. */
    public static List<ComparisonFigure> all() {
        return ALL;
    }

    /** Ids of every figure, in the order in which they are drawn. */
    public List<String> ids() {
        return ALL.stream().map(ComparisonFigure::id).toList();
    }

    /** File formats it can write, such as {@code svg}. */
    public List<String> formats() {
        return Stream.of(Format.values()).map(Format::id).toList();
    }

    /**
     * Draws figures into a folder. The same input gives the same bytes.
     *
     * @param folder made when absent; files of the same name are written over
     * @param robustness empty where policies were not scored over uncertain assumptions
     * @param ids of figures; empty asks for all
     * @param formats file formats
     * @param language {@code en} or {@code ko}; figures speak English in both so far, as the fonts
     *     of the program have no other letters
     * @return every file written, and why a figure was not drawn
     * @throws IllegalArgumentException when an id or a format is unknown; nothing is written then
     */
    public Drawn draw(
            Path folder,
            Comparison comparison,
            List<Robustness> robustness,
            List<String> ids,
            List<String> formats,
            String language) {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        for (String format : formats) {
            wanted.add(Format.ofId(format).orElseThrow(() -> unknown("format", format, formats())));
        }
        ComparisonInput input = new ComparisonInput(comparison, robustness);
        Map<String, FigureFiles.Order> orders = new LinkedHashMap<>();
        for (String id : ids.isEmpty() ? ids() : ids) {
            ComparisonFigure figure = known(id);
            orders.put(
                    id,
                    new FigureFiles.Order(
                            id,
                            () -> figure.form().lay(figure, input, look),
                            figure.form().lack()));
        }
        return new FigureFiles(look, print, THREADS, false)
                .write(new ArrayList<>(orders.values()), wanted, folder);
    }

    private ComparisonFigure known(String id) {
        return ALL.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("figure of a comparison", id, ids()));
    }

    private static IllegalArgumentException unknown(String what, String id, List<String> known) {
        return new IllegalArgumentException(
                "no " + what + " is called '" + id + "'; there are " + Wording.list(known));
    }
}
