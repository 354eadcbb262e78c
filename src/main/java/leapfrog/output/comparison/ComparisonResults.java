package leapfrog.output.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.ComparisonRequest;
import leapfrog.output.ComparisonWriter;

/** Tables, figures and lines of a comparison. */
public final class ComparisonResults implements ComparisonWriter {

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public List<String> formats() {
        return List.of("svg", "pdf", "png");
    }

    @Override
    public void write(ComparisonRequest request) throws IOException {
        Comparison comparison = request.comparison();
        Path folder = request.folder();
        put(folder, "comparison.csv", ComparisonTables.effects(comparison));
        put(folder, "difference.csv", ComparisonTables.paths(comparison));
        put(folder, "turns.csv", ComparisonTables.turns(comparison));
        put(folder, "comparison.tex", ComparisonLatex.effects(comparison));
        if (!request.robustness().isEmpty()) {
            put(folder, "regret.csv", ComparisonTables.regret(request.robustness()));
            put(folder, "regret.tex", ComparisonLatex.regret(request.robustness()));
        }
        if (!request.convergence().isEmpty()) {
            put(folder, "convergence.csv", ComparisonTables.convergence(request.convergence()));
        }
        List<String> lines = lines(comparison, request.robustness(), request.convergence());
        put(folder, "comparison.txt", String.join("\n", lines) + "\n");
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
