package leapfrog.cli;

import leapfrog.experiment.SimulationSource;
import leapfrog.experiment.Worlds;
import leapfrog.output.ComparisonWriter;
import leapfrog.output.FigureDrawer;
import leapfrog.output.ReportWriter;
import leapfrog.output.chart.ScenarioFigures;
import leapfrog.output.comparison.writer.ComparisonResults;
import leapfrog.output.report.Report;
import leapfrog.scenario.ScenarioReader;

/** What the commands work with: the rooms behind them, joined in one place. */
record Wiring(
        ScenarioSource scenarios,
        SimulationSource simulations,
        FigureDrawer figures,
        ComparisonWriter comparisons,
        ReportWriter reports) {

    /** With the shipped page about a result folder. */
    Wiring(
            ScenarioSource scenarios,
            SimulationSource simulations,
            FigureDrawer figures,
            ComparisonWriter comparisons) {
        this(scenarios, simulations, figures, comparisons, new Report());
    }

    /** The program as it is shipped. */
    static Wiring standard() {
        return new Wiring(
                (file, overrides) -> new ScenarioReader().read(file, overrides),
                new Worlds(),
                new ScenarioFigures(),
                new ComparisonResults());
    }
}
