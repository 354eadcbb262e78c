package leapfrog.output.chart.flow;

import java.util.Comparator;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.core.Quarter;
import leapfrog.output.chart.figure.FigureInput;

/**
 * The largest firms of a state in a role: designers by what they sell where that is recorded, all
 * others by the whole revenue that the actor file gives them.
 */
final class FlowFirms {

    private final FigureInput input;
    private final Quarter quarter;

    FlowFirms(FigureInput input, Quarter quarter) {
        this.input = input;
        this.quarter = quarter;
    }

    /** Names of those that are active, the largest first. */
    List<String> largest(FlowCut.Node node) {
        return input.firms().stream()
                .filter(firm -> firm.home().equals(node.state()))
                .filter(firm -> firm.knowledge().containsKey(node.role().segment()))
                .filter(firm -> firm.activeFrom().map(this::isPast).orElse(true))
                .sorted(
                        Comparator.comparingDouble((FirmSeed f) -> sales(f, node.role()))
                                .thenComparingDouble(f -> f.value(FirmField.REVENUE))
                                .reversed())
                .map(FirmSeed::name)
                .toList();
    }

    private boolean isPast(Quarter founding) {
        return founding.compareTo(quarter) <= 0;
    }

    private double sales(FirmSeed firm, FlowRole role) {
        if (role != FlowRole.DESIGNERS) {
            return 0;
        }
        int at = quarter.minus(input.frame().first());
        return input.of("vendor-revenue").stream()
                .filter(series -> series.subject().equals(firm.id()))
                .map(SeriesSummary::mean)
                .mapToDouble(mean -> Double.isFinite(mean[at]) ? mean[at] : 0)
                .findFirst()
                .orElse(0);
    }
}
