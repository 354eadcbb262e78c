package leapfrog.output.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.ComparisonPlan;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Precision;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.output.ComparisonRequest;
import leapfrog.output.ComparisonWriter;
import leapfrog.output.Csv;

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
        Csv csv =
                new Csv(
                        "policy",
                        "measure",
                        "subject",
                        "horizon",
                        "n",
                        "mean",
                        "median",
                        "ci-low",
                        "ci-high",
                        "d",
                        "share-above",
                        "p",
                        "p-holm",
                        "variance-reduction",
                        "primary");
        for (Effect e : request.comparison().effects()) {
            csv.cell(e.policy())
                    .cell(e.series().measure())
                    .cell(e.series().subject())
                    .cell(e.horizon().name())
                    .cell(e.n())
                    .cell(e.mean())
                    .cell(e.median())
                    .cell(e.interval().low())
                    .cell(e.interval().high())
                    .cell(e.size())
                    .cell(e.positive())
                    .cell(e.p())
                    .cell(e.adjusted())
                    .cell(e.varianceReduction())
                    .cell(e.primary() ? 1 : 0)
                    .endLine();
        }
        Files.writeString(request.folder().resolve("comparison.csv"), csv.toString());
    }

    @Override
    public List<String> lines(
            Comparison comparison, List<Robustness> robustness, List<Precision.Row> convergence) {
        List<String> lines = new ArrayList<>();
        for (Effect e : comparison.effects()) {
            if (e.primary()) {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "%s %s %s: %+.3g [%.3g, %.3g] p=%.3g d=%.2g vr=%.3g",
                                e.policy(),
                                ComparisonPlan.label(e.series()),
                                e.horizon().name(),
                                e.mean(),
                                e.interval().low(),
                                e.interval().high(),
                                e.adjusted(),
                                e.size(),
                                e.varianceReduction()));
            }
        }
        comparison
                .paths()
                .forEach(
                        p ->
                                lines.add(
                                        p.policy()
                                                + " "
                                                + ComparisonPlan.label(p.series())
                                                + " turn "
                                                + p.turn()));
        robustness.forEach(r -> r.rows().forEach(row -> lines.add(row.toString())));
        convergence.forEach(row -> lines.add(row.toString()));
        return lines;
    }
}
