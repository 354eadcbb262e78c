package leapfrog.output.comparison.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.ComparisonRequest;
import leapfrog.output.ComparisonWriter;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.ComparisonFigures;
import leapfrog.output.chart.EveryStyle;
import leapfrog.output.comparison.ComparisonTables;
import leapfrog.output.comparison.ComparisonWords;
import leapfrog.output.comparison.LatexTables;
import leapfrog.output.comparison.StoredComparison;

/** Tables, figures and lines of a comparison. */
public final class ComparisonResults implements ComparisonWriter, EveryStyle {

    private final ComparisonFigures figures = new ComparisonFigures();

    @Override
    public List<String> ids() {
        return figures.ids();
    }

    @Override
    public void write(ComparisonRequest request) throws IOException {
        Comparison comparison = request.comparison();
        Path folder = request.folder();
        put(folder, "policies.csv", ComparisonTables.policies(comparison));
        put(folder, "comparison.csv", ComparisonTables.effects(comparison));
        put(folder, "difference.csv", ComparisonTables.paths(comparison));
        put(folder, "turns.csv", ComparisonTables.turns(comparison));
        put(folder, "comparison.tex", LatexTables.effects(comparison));
        if (!request.robustness().isEmpty()) {
            put(folder, "regret.csv", ComparisonTables.regret(request.robustness()));
            put(folder, StoredComparison.POINTS, ComparisonTables.points(request.robustness()));
            put(folder, "regret.tex", LatexTables.regret(request.robustness()));
        }
        if (!request.convergence().isEmpty()) {
            put(folder, "convergence.csv", ComparisonTables.convergence(request.convergence()));
        }
        List<String> lines = lines(comparison, request.robustness(), request.convergence());
        put(folder, "comparison.txt", String.join("\n", lines) + "\n");
        if (!request.none()) {
            draw(folder, request.charts(), request.figures(), request.style());
        }
    }

    /** Figures show what the tables hold, so that they can be drawn again from them. */
    @Override
    public List<Path> draw(Path tables, Path charts, List<String> ids, FigureStyle style)
            throws IOException {
        StoredComparison stored = StoredComparison.read(tables);
        return figures.draw(charts, stored.comparison(), stored.robustness(), ids, style).files();
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Override
    public List<String> lines(
            Comparison comparison, List<Robustness> robustness, List<Precision.Row> convergence) {
        return ComparisonWords.lines(comparison, robustness, convergence);
    }
}
