package leapfrog.output.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.analysis.Interval;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.DifferencePath;
import leapfrog.experiment.comparison.Effect;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import leapfrog.model.core.Quarter;
import leapfrog.output.TableRow;

/**
 * A comparison read back from its tables, with the nine digits that they hold: what figures are
 * drawn from, at first and again.
 *
 * @param robustness scores and regret by point, without the criteria
 */
public record StoredComparison(Comparison comparison, List<Robustness> robustness) {

    /** Tables that a comparison leaves in any case. */
    public static final List<String> FILES =
            List.of("policies.csv", "comparison.csv", "difference.csv", "turns.csv");

    /** Table of one that was scored over uncertain assumptions. */
    public static final String POINTS = "regret-points.csv";

    public StoredComparison {
        robustness = List.copyOf(robustness);
    }

    /**
     * @param folder with the tables
     * @throws leapfrog.experiment.InputException when one of them is damaged
     */
    public static StoredComparison read(Path folder) throws IOException {
        List<TableRow> arms = TableRow.all(folder.resolve("policies.csv"));
        List<TableRow> paths = TableRow.all(folder.resolve("difference.csv"));
        List<TableRow> effects = TableRow.all(folder.resolve("comparison.csv"));
        List<TableRow> turns = TableRow.all(folder.resolve("turns.csv"));
        Path points = folder.resolve(POINTS);
        String base = "";
        List<String> policies = new ArrayList<>();
        List<Quarter> dates = new ArrayList<>();
        for (TableRow arm : arms) {
            if (arm.text("role").equals("base")) {
                base = arm.text("policy");
            } else {
                policies.add(arm.text("policy"));
                dates.add(arm.quarter("date"));
            }
        }
        Set<Series> series = new LinkedHashSet<>();
        effects.forEach(row -> series.add(row.series()));
        SeriesGrid grid = grid(paths, effects, List.copyOf(series));
        return new StoredComparison(
                new Comparison(
                        base,
                        policies,
                        dates,
                        grid,
                        effects.stream().map(row -> effect(row, grid)).toList(),
                        paths(paths, turns, grid)),
                Files.isRegularFile(points) ? robustness(TableRow.all(points)) : List.of());
    }

    /** From the first to the last quarter that the tables name. */
    private static SeriesGrid grid(
            List<TableRow> paths, List<TableRow> effects, List<Series> series) {
        Quarter from = null;
        Quarter to = null;
        for (List<TableRow> rows : List.of(paths, effects)) {
            for (TableRow row : rows) {
                if (row.has("quarter")) {
                    Quarter at = row.quarter("quarter");
                    from = from == null || at.compareTo(from) < 0 ? at : from;
                    to = to == null || at.compareTo(to) > 0 ? at : to;
                }
            }
        }
        return from == null
                ? new SeriesGrid(Quarter.of(2015, 1), 1, series)
                : new SeriesGrid(from, to.minus(from) + 1, series);
    }

    private static Effect effect(TableRow row, SeriesGrid grid) {
        boolean path = row.text("horizon").equals(Horizon.PATH);
        int to = path ? grid.quarters() - 1 : row.quarter("quarter").minus(grid.from());
        return new Effect(
                row.text("policy"),
                row.series(),
                new Horizon(row.text("horizon"), path ? 0 : to, to),
                (int) row.number("n"),
                row.number("mean"),
                row.number("median"),
                new Interval(row.number("ci-low"), row.number("ci-high")),
                size(row),
                row.number("share-above"),
                row.number("p"),
                row.number("p-holm"),
                row.number("variance-reduction"),
                row.text("primary").equals("yes"));
    }

    /** A difference without any spread is infinite, which tables leave empty. */
    private static double size(TableRow row) {
        double mean = row.number("mean");
        boolean endless = !row.has("d") && row.number("n") > 1 && Math.abs(mean) > 0;
        return endless ? Math.copySign(Double.POSITIVE_INFINITY, mean) : row.number("d");
    }

    private static List<DifferencePath> paths(
            List<TableRow> rows, List<TableRow> turns, SeriesGrid grid) {
        Map<List<Object>, List<TableRow>> all = new LinkedHashMap<>();
        for (TableRow row : rows) {
            all.computeIfAbsent(List.of(row.text("policy"), row.series()), any -> new ArrayList<>())
                    .add(row);
        }
        List<DifferencePath> paths = new ArrayList<>();
        for (List<TableRow> path : all.values()) {
            TableRow first = path.get(0);
            paths.add(
                    new DifferencePath(
                            first.text("policy"),
                            first.series(),
                            column(path, "mean"),
                            column(path, "band-low"),
                            column(path, "band-high"),
                            turns.stream()
                                    .filter(row -> row.isOf(first))
                                    .findFirst()
                                    .map(row -> turn(row, grid))
                                    .orElseThrow(() -> first.damaged("has no row in turns.csv"))));
        }
        return paths;
    }

    private static double[] column(List<TableRow> rows, String name) {
        return rows.stream().mapToDouble(row -> row.number(name)).toArray();
    }

    private static Turn turn(TableRow row, SeriesGrid grid) {
        return new Turn(
                (int) row.number("sign-before"),
                index(row, "quarter", grid),
                index(row, "ci-low", grid),
                index(row, "ci-high", grid),
                row.number("share-without"));
    }

    private static int index(TableRow row, String column, SeriesGrid grid) {
        return row.has(column) ? row.quarter(column).minus(grid.from()) : Turn.NEVER;
    }

    private static List<Robustness> robustness(List<TableRow> rows) {
        Map<List<String>, Map<String, List<TableRow>>> all = new LinkedHashMap<>();
        for (TableRow row : rows) {
            all.computeIfAbsent(
                            List.of(row.text("series"), row.text("horizon")),
                            any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("policy"), any -> new ArrayList<>())
                    .add(row);
        }
        List<Robustness> found = new ArrayList<>();
        all.forEach(
                (key, policies) ->
                        found.add(
                                new Robustness(
                                        key.get(0),
                                        key.get(1),
                                        List.copyOf(policies.keySet()),
                                        columns(policies, "score"),
                                        columns(policies, "regret"),
                                        List.of())));
        return found;
    }

    private static double[][] columns(Map<String, List<TableRow>> policies, String name) {
        return policies.values().stream().map(one -> column(one, name)).toArray(double[][]::new);
    }
}
