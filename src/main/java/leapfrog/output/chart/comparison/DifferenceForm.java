package leapfrog.output.chart.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.words.Words;

/** Differences over time: a row of small plots for each policy, a column for each series. */
public record DifferenceForm() implements ComparisonForm {

    /** Quarters shown before the first date, in which nothing differs. */
    private static final int BEFORE = 4;

    @Override
    public Optional<Drawing> lay(ComparisonFigure figure, ComparisonInput input, Look look) {
        Comparison comparison = input.comparison();
        List<DifferencePath> paths =
                comparison.paths().stream().filter(DifferenceForm::hasValues).toList();
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        Set<String> named = new LinkedHashSet<>();
        Set<Series> found = new LinkedHashSet<>();
        for (DifferencePath path : paths) {
            named.add(path.policy());
            found.add(path.series());
        }
        List<String> policies = new ArrayList<>(named);
        List<Series> series = new ArrayList<>(found);
        int rows = Math.min(policies.size(), DifferenceSheet.mostRows());
        int columns = Math.min(series.size(), DifferenceSheet.mostColumns(rows, look));
        int start = start(comparison);
        DataTable data =
                new DataTable(
                        "policy",
                        "measure",
                        "subject",
                        "quarter",
                        "unit",
                        "mean",
                        "band-low",
                        "band-high");
        List<List<DifferenceCell>> cells = new ArrayList<>();
        for (String policy : policies.subList(0, rows)) {
            List<DifferenceCell> row = new ArrayList<>();
            for (Series each : series.subList(0, columns)) {
                for (DifferencePath path : paths) {
                    if (path.policy().equals(policy) && path.series().equals(each)) {
                        write(data, path, comparison.grid(), start);
                        row.add(
                                DifferenceCell.of(
                                        path,
                                        comparison.grid(),
                                        start,
                                        date(comparison, policy),
                                        look.words()));
                    }
                }
            }
            cells.add(row);
        }
        DifferenceSheet sheet =
                new DifferenceSheet(
                        Fit.policies(policies.subList(0, rows), look),
                        series.subList(0, columns),
                        cells,
                        frame(comparison, start),
                        look);
        String caption =
                caption(
                        comparison,
                        policies,
                        ComparisonInput.leftOut(
                                policies.size() - rows, series.size() - columns, look.words()),
                        look.words());
        return Optional.of(new Drawing(sheet.page(figure), data, caption));
    }

    private static boolean hasValues(DifferencePath path) {
        for (double value : path.mean()) {
            if (Double.isFinite(value)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first quarter drawn: a year before the first date. */
    private static int start(Comparison comparison) {
        SeriesGrid grid = comparison.grid();
        int first = grid.quarters() - 1;
        for (Quarter date : comparison.dates()) {
            first = Math.min(first, date.minus(grid.from()));
        }
        return Math.max(0, Math.min(first - BEFORE, grid.quarters() - 2 * BEFORE));
    }

    private static Quarter date(Comparison comparison, String policy) {
        int at = comparison.policies().indexOf(policy);
        return at < 0 || at >= comparison.dates().size()
                ? comparison.grid().from()
                : comparison.dates().get(at);
    }

    private static TimeFrame frame(Comparison comparison, int start) {
        SeriesGrid grid = comparison.grid();
        Quarter from = grid.quarter(start);
        return new TimeFrame(from, grid.quarter(grid.quarters() - 1), from, List.of(), List.of());
    }

    private static void write(DataTable data, DifferencePath path, SeriesGrid grid, int start) {
        for (int t = start; t < path.mean().length; t++) {
            data.add(
                    path.policy(),
                    path.series().measure(),
                    path.series().subject(),
                    grid.quarter(t),
                    path.series().unit().symbol(),
                    path.mean()[t],
                    path.low()[t],
                    path.high()[t]);
        }
    }

    @Override
    public String lack() {
        return "no primary series has a difference over time";
    }

    private static String caption(
            Comparison comparison, List<String> policies, String leftOut, Words words) {
        boolean alone = policies.size() == 1;
        return ComparisonInput.sentences(
                words.of(
                        alone ? "difference.what-one" : "difference.what-many",
                        words.policy(comparison.base()),
                        words.policy(policies.get(0))),
                words.of("difference.marks"),
                words.of("comparison.pp-told"),
                alone ? "" : words.of("difference.one-scale"),
                leftOut);
    }
}
