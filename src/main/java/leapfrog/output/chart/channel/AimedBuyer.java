package leapfrog.output.chart.channel;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.policy.ExportControl;
import leapfrog.output.chart.figure.FigureInput;

/**
 * The buyer that controls aim at. Of the states whose purchases are recorded by channel it is the
 * one that most export controls target, cap or list a firm of; of equals the first pole that is
 * behind, then the first state that is no pole.
 */
final class AimedBuyer {

    private AimedBuyer() {}

    /**
     * @param measures in which the first key is the buyer and the second the channel
     * @return id of a state; empty when nothing is recorded above zero
     */
    static Optional<String> of(FigureInput input, List<String> measures) {
        Set<String> recorded = new LinkedHashSet<>();
        for (String measure : measures) {
            for (SeriesSummary series : input.of(measure)) {
                boolean bought = DoubleStream.of(series.mean()).anyMatch(amount -> amount > 0);
                if (bought && series.subject().contains("/")) {
                    recorded.add(FigureInput.firstKey(series.subject()));
                }
            }
        }
        Set<String> order = new LinkedHashSet<>(input.followers());
        order.retainAll(recorded);
        recorded.stream().filter(state -> !input.poles().contains(state)).forEach(order::add);
        order.addAll(recorded);
        return order.stream().min(Comparator.comparingLong(state -> -controls(input, state)));
    }

    /** How many controls, ever, are aimed at a state or a firm of it. */
    private static long controls(FigureInput input, String state) {
        return input.frame().policies().stream()
                .map(policy -> policy.instrument())
                .filter(ExportControl.class::isInstance)
                .map(ExportControl.class::cast)
                .filter(
                        control ->
                                control.targets().contains(state)
                                        || control.capped().contains(state)
                                        || control.entities().stream()
                                                .flatMap(id -> input.firm(id).stream())
                                                .map(FirmSeed::home)
                                                .anyMatch(state::equals))
                .count();
    }
}
