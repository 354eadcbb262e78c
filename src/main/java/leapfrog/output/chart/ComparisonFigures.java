package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.comparison.ComparisonFigure;
import leapfrog.output.chart.comparison.ComparisonForm;
import leapfrog.output.chart.comparison.ComparisonInput;
import leapfrog.output.chart.comparison.DifferenceForm;
import leapfrog.output.chart.comparison.ForestForm;
import leapfrog.output.chart.comparison.HeatForm;
import leapfrog.output.chart.comparison.RegretForm;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/**
 * The catalogue of every figure of a comparison of policies, and what draws them: each in the
 * formats asked for, with the numbers drawn, a caption and a LaTeX snippet, as figures of a run.
 */
public final class ComparisonFigures implements EveryStyle {

    private static final int THREADS = 2;

    /** In the order in which a comparison draws them, in English. */
    public static List<ComparisonFigure> all() {
        return all(Language.EN);
    }

    /** In the order in which a comparison draws them. */
    public static List<ComparisonFigure> all(Language language) {
        Words words = Words.in(language);
        return List.of(
                figure("comparison-forest", "primary effects", new ForestForm(), words),
                figure(
                        "comparison-difference",
                        "paths of differences",
                        new DifferenceForm(),
                        words),
                figure("policy-heatmap", "standardised effects", new HeatForm(), words),
                figure("regret", "regret over points of the assumptions", new RegretForm(), words));
    }

    private static ComparisonFigure figure(
            String id, String reads, ComparisonForm form, Words words) {
        return new ComparisonFigure(id, words.of("figure." + id), reads, form);
    }

    @Override
    public List<String> ids() {
        return all().stream().map(ComparisonFigure::id).toList();
    }

    /**
     * Draws figures into a folder. The same input gives the same bytes.
     *
     * @param folder made when absent; files of the same name are written over
     * @param robustness empty where policies were not scored over uncertain assumptions
     * @param ids of figures; empty asks for all
     * @return every file written, and why a figure was not drawn
     * @throws IllegalArgumentException when an id or a name of the style is unknown; nothing is
     *     written then
     */
    public Drawn draw(
            Path folder,
            Comparison comparison,
            List<Robustness> robustness,
            List<String> ids,
            FigureStyle style) {
        Dress dress = Dress.of(style, comparison.base() + String.join("", comparison.policies()));
        ComparisonInput input = new ComparisonInput(comparison, robustness);
        Map<String, FigureFiles.Order> orders = new LinkedHashMap<>();
        for (String id : ids.isEmpty() ? ids() : ids) {
            ComparisonFigure figure = known(id, dress.look().words().language());
            orders.put(
                    id,
                    new FigureFiles.Order(
                            id,
                            () -> figure.form().lay(figure, input, dress.look()),
                            figure.form().lack()));
        }
        return new FigureFiles(dress.look(), dress.print(), THREADS, false)
                .write(new ArrayList<>(orders.values()), dress.formats(), folder);
    }

    private ComparisonFigure known(String id, Language language) {
        return all(language).stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Dress.unknown("figure of a comparison", id, ids()));
    }
}
