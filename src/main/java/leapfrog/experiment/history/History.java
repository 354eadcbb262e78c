package leapfrog.experiment.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import leapfrog.experiment.RunPlan;
import leapfrog.experiment.Runner;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.evidence.ScenarioFiles;
import leapfrog.model.world.Blueprint;
import leapfrog.scenario.RecordedFact;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedSeries;

/** Runs one scenario up to the last figure of the record and sets both side by side. */
public final class History {

    private static final String POLICY = "history";

    private final DatedRecord record;
    private final Blueprint blueprint;
    private final SimulationSource simulations;

    /**
     * Reads and checks everything that will be run.
     *
     * @param scenario of the documented past
     * @param overrides applied to it
     * @throws leapfrog.scenario.ScenarioException when the scenario is wrong, or lacks what the
     *     record names
     */
    public History(
            DatedRecord record,
            Path scenario,
            List<String> overrides,
            ScenarioFiles files,
            SimulationSource simulations) {
        this.record = record;
        this.simulations = simulations;
        List<String> all = new ArrayList<>(overrides);
        all.add("horizon.to=" + record.last());
        all.add("measures=[" + String.join(", ", record.labels()) + "]");
        blueprint = files.read(scenario, all).blueprint();
    }

    /**
     * @param seeds one for each replication
     * @param warnings is told of replications that failed
     * @throws InterruptedException when the runner was told to stop
     */
    public HistoryResult compare(long[] seeds, Runner runner, Consumer<String> warnings)
            throws IOException, InterruptedException {
        SeriesGrid grid = simulations.grid(blueprint);
        Ensemble ensemble = new Ensemble(grid, seeds.length);
        RunPlan plan = RunPlan.single(POLICY, simulations.simulation(blueprint), seeds, grid);
        if (runner.run(plan, ensemble).stopped()) {
            throw new InterruptedException("the comparison with history was stopped");
        }
        ensemble.failures().ifPresent(warnings);
        return compare(record, ensemble);
    }

    static HistoryResult compare(DatedRecord record, Ensemble ensemble) {
        List<HistoryRow> rows = new ArrayList<>();
        List<CrpsRow> crps = new ArrayList<>();
        List<HistoryPath> paths = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (DatedRecord.Series series : record.series()) {
            RecordedSeries about = series.about();
            double[][] read = ensemble.paths(about.label(), about.reading());
            for (RecordedPoint point : series.calibration()) {
                if (point.at().compareTo(ensemble.from()) < 0) {
                    left.add(about.id() + " " + point.at() + ": before the run");
                } else {
                    rows.add(row(about, point, false, read, ensemble));
                }
            }
            series.heldOut().forEach(p -> rows.add(row(about, p, true, read, ensemble)));
            crps.add(scores(series, read, ensemble));
            List<Band> model = new ArrayList<>();
            for (int t = 0; t < ensemble.quarters(); t++) {
                model.add(Band.of(at(read, t)));
            }
            paths.add(new HistoryPath(about, series.calibration(), series.heldOut(), model));
        }
        for (DatedRecord.Fact fact : record.facts()) {
            Optional<double[]> values = FactReading.values(fact.about(), ensemble);
            values.ifPresent(each -> rows.add(row(fact.about(), fact.heldOut(), each)));
            if (values.isEmpty()) {
                left.add(fact.about().id() + ": the run does not cover half of its span");
            }
        }
        return new HistoryResult(ensemble.from(), rows, crps, paths, left);
    }

    /** A quarter of every replication; NaN before the run. */
    private static double[] at(double[][] paths, int t) {
        double[] values = new double[paths.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = t < 0 || t >= paths[i].length ? Double.NaN : paths[i][t];
        }
        return values;
    }

    private static double[] at(double[][] paths, RecordedPoint point, Ensemble ensemble) {
        return at(paths, point.at().minus(ensemble.from()));
    }

    private static HistoryRow row(
            RecordedSeries about,
            RecordedPoint point,
            boolean heldOut,
            double[][] read,
            Ensemble ensemble) {
        ErrorScale scale = ErrorScale.of(about);
        Band model = Band.of(at(read, point, ensemble));
        return new HistoryRow(
                about.id(),
                about.label(),
                about.reading().over().id(),
                about.unit(),
                point.at(),
                heldOut,
                about.quality(),
                point.value(),
                point.low(),
                point.high(),
                model,
                scale.of(model.median()) - scale.of(point.value()),
                scale.text(about.unit()));
    }

    private static HistoryRow row(RecordedFact fact, boolean heldOut, double[] values) {
        Band model = Band.of(values);
        return new HistoryRow(
                fact.id(),
                FactReading.label(fact),
                FactReading.name(fact),
                fact.unit(),
                fact.to(),
                heldOut,
                fact.quality(),
                fact.value(),
                fact.low(),
                fact.high(),
                model,
                model.median() - fact.value(),
                fact.unit().symbol());
    }

    private static CrpsRow scores(DatedRecord.Series series, double[][] read, Ensemble ensemble) {
        RecordedSeries about = series.about();
        ErrorScale scale = ErrorScale.of(about);
        Map<RecordedPoint, Double> early = scores(series.calibration(), read, scale, ensemble);
        Map<RecordedPoint, Double> late = scores(series.heldOut(), read, scale, ensemble);
        Optional<Trend> trend = Trend.through(series.calibration(), scale);
        return new CrpsRow(
                about.id(),
                about.label(),
                scale.text(about.unit()),
                early.size(),
                mean(early.values()),
                late.size(),
                mean(late.values()),
                trend.map(line -> mean(scores(late.keySet(), line, scale))).orElse(Double.NaN));
    }

    /** Of those points at which some replication is defined. */
    private static Map<RecordedPoint, Double> scores(
            List<RecordedPoint> points, double[][] read, ErrorScale scale, Ensemble ensemble) {
        Map<RecordedPoint, Double> scores = new LinkedHashMap<>();
        for (RecordedPoint point : points) {
            double[] members =
                    DoubleStream.of(at(read, point, ensemble))
                            .map(scale::of)
                            .filter(Double::isFinite)
                            .toArray();
            double score = Crps.fair(members, scale.of(point.value()));
            if (Double.isFinite(score)) {
                scores.put(point, score);
            }
        }
        return scores;
    }

    private static List<Double> scores(
            Collection<RecordedPoint> points, Trend trend, ErrorScale scale) {
        return points.stream().map(point -> scale.score(trend, point)).toList();
    }

    private static double mean(Collection<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
