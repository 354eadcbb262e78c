package leapfrog.output.chart.flow;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.FigureInput;

/**
 * Who sells how much to whom in one quarter, as means over replications, which add up.
 *
 * @param flows those above zero, by layer
 */
record FlowBook(Quarter quarter, List<Flow> flows) {

    /**
     * Sales of one state to one state.
     *
     * @param amount in the unit of its series
     */
    record Flow(FlowLayer layer, SeriesSummary series, double amount) {

        String seller() {
            return FigureInput.firstKey(series.subject());
        }

        String buyer() {
            return series.subject().substring(series.subject().indexOf('/') + 1);
        }
    }

    FlowBook {
        flows = List.copyOf(flows);
    }

    static FlowBook of(FigureInput input, Quarter quarter) {
        int at = quarter.minus(input.frame().first());
        List<Flow> flows = new ArrayList<>();
        for (FlowLayer layer : FlowLayer.values()) {
            for (SeriesSummary series : input.of(layer.measure())) {
                double amount = series.mean()[at];
                if (amount > 0 && series.subject().contains("/")) {
                    flows.add(new Flow(layer, series, amount));
                }
            }
        }
        return new FlowBook(quarter, flows);
    }

    /** The unit of amounts. */
    Unit unit() {
        return flows.get(0).series().unit();
    }

    double total(FlowLayer layer) {
        return sum(flows.stream().filter(flow -> flow.layer() == layer).toList());
    }

    /** What crosses the gap after a column. */
    double total(int stage) {
        return sum(flows.stream().filter(flow -> flow.layer().stage() == stage).toList());
    }

    /** Of all that crosses its gap. */
    double share(Flow flow) {
        return flow.amount() / total(flow.layer().stage());
    }

    /** The greater of what a state in a role buys and sells, as shares of its gaps. */
    double weight(FlowRole role, String state) {
        double bought = 0;
        double sold = 0;
        for (Flow flow : flows) {
            if (flow.layer().buyer() == role && flow.buyer().equals(state)) {
                bought += share(flow);
            }
            if (flow.layer().seller() == role && flow.seller().equals(state)) {
                sold += share(flow);
            }
        }
        return Math.max(bought, sold);
    }

    private static double sum(List<Flow> flows) {
        return flows.stream().mapToDouble(Flow::amount).sum();
    }
}
