package leapfrog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.InputException;
import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.Worlds;
import leapfrog.output.FigureDrawer;
import leapfrog.output.FigureRequest;

/** What the commands work with: the rooms behind them, joined in one place. */
record Wiring(ScenarioSource scenarios, SimulationSource simulations, FigureDrawer figures) {

    /** The program as it is shipped. */
    static Wiring standard() {
        return new Wiring(Wiring::unread, new Worlds(), new NoFigures());
    }

    private static leapfrog.scenario.Scenario unread(Path file, List<String> overrides) {
        throw new InputException("this build reads no scenario files");
    }

    private static final class NoFigures implements FigureDrawer {

        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public List<String> formats() {
            return List.of("svg", "pdf", "png");
        }

        @Override
        public List<Path> draw(FigureRequest request) throws IOException {
            return List.of();
        }
    }
}
