package leapfrog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.Fake;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.Simulation;
import leapfrog.experiment.SimulationSource;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.world.Blueprint;
import leapfrog.output.FigureDrawer;
import leapfrog.output.FigureRequest;
import leapfrog.output.comparison.writer.ComparisonResults;
import leapfrog.scenario.Scenario;

/** The command line over a fake world: what it reads, runs and draws is known. */
final class FakeWiring implements ScenarioSource, SimulationSource, FigureDrawer {

    final List<String> overrides = new ArrayList<>();
    final List<FigureRequest> drawn = new ArrayList<>();
    final List<Path> reported = new ArrayList<>();
    Simulation simulation = Fake.walks(Fake.SMALL);

    Wiring wiring() {
        return new Wiring(this, this, this, new ComparisonResults(), this::report);
    }

    @Override
    public Scenario read(Path file, List<String> overridden) {
        overrides.addAll(overridden);
        Quarter from = Fake.SMALL.from();
        Quarter to = from.plus(Fake.SMALL.quarters() - 1);
        Blueprint blueprint =
                new Blueprint(
                        from,
                        to,
                        to,
                        10,
                        List.of(),
                        List.of(),
                        new Parameters(Map.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        String resolved = "name: Fake\n" + String.join("\n", overridden);
        return new Scenario(file, "Fake", "", blueprint, List.of("gap"), resolved);
    }

    @Override
    public Simulation simulation(Blueprint blueprint) {
        return simulation;
    }

    @Override
    public SeriesGrid grid(Blueprint blueprint) {
        return Fake.SMALL;
    }

    @Override
    public List<String> ids() {
        return List.of("gap", "adoption");
    }

    @Override
    public List<String> formats() {
        return List.of("svg", "pdf", "png");
    }

    @Override
    public List<Path> draw(FigureRequest request) throws IOException {
        drawn.add(request);
        Files.createDirectories(request.folder());
        return List.of(Files.writeString(request.folder().resolve("gap.svg"), "<svg/>"));
    }

    private Path report(Path folder, String language) throws IOException {
        reported.add(folder);
        return Files.writeString(folder.resolve("report.html"), "<!DOCTYPE html>");
    }
}
