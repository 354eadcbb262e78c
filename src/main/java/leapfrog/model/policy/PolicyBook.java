package leapfrog.model.policy;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Readings;

/**
 * All dated instruments of all states, with the memory that triggers and phase-in need. Folds them
 * into the terms of a quarter, in an order that does not depend on that of the file.
 */
public final class PolicyBook implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<DatedInstrument> instruments;
    private final int[] issuer;
    private final int[] quartersMet;
    private final int[] quartersInForce;
    private final double[] strength;
    private final int states;
    private final Chooser[] choosers;
    private final int[][] chosenAmong;

    /**
     * Of states that keep to dates and triggers.
     *
     * @param index gives the index of a state by its id
     */
    public PolicyBook(List<DatedInstrument> policies, int states, ToIntFunction<String> index) {
        this(policies, states, index, List.of(), null);
    }

    /**
     * @param index gives the index of a state by its id
     * @param choices at most one for each state
     * @param settings of choosing states; not read without choices
     */
    public PolicyBook(
            List<DatedInstrument> policies,
            int states,
            ToIntFunction<String> index,
            List<Choice> choices,
            ChoiceSettings settings) {
        instruments =
                policies.stream()
                        .sorted(
                                Comparator.comparing(DatedInstrument::issuer)
                                        .thenComparing(DatedInstrument::id))
                        .toList();
        this.states = states;
        int count = instruments.size();
        issuer = new int[count];
        quartersMet = new int[count];
        quartersInForce = new int[count];
        strength = new double[count];
        for (int i = 0; i < count; i++) {
            issuer[i] = index.applyAsInt(instruments.get(i).issuer());
        }
        choosers = new Chooser[choices.size()];
        chosenAmong = new int[choices.size()][];
        for (int c = 0; c < choosers.length; c++) {
            Choice choice = choices.get(c);
            chosenAmong[c] =
                    IntStream.range(0, count)
                            .filter(i -> instruments.get(i).issuer().equals(choice.state()))
                            .toArray();
            choosers[c] = new Chooser(choice, settings, instrumentsOf(chosenAmong[c]));
        }
    }

    private Instrument[] instrumentsOf(int[] indices) {
        return IntStream.of(indices)
                .mapToObj(i -> instruments.get(i).instrument())
                .toArray(Instrument[]::new);
    }

    /** In the order of the fold. */
    public List<DatedInstrument> instruments() {
        return instruments;
    }

    /**
     * Strength of the i-th instrument in the last quarter folded, after its state's choice; 0 when
     * not in force.
     */
    public double strength(int i) {
        return strength[i];
    }

    /** The terms of a quarter, given last quarter's readings. */
    public Terms fold(Quarter quarter, Readings lastQuarter) {
        Terms.Draft draft = new Terms.Draft(states);
        for (int i = 0; i < instruments.size(); i++) {
            strength[i] = strengthOf(i, instruments.get(i).schedule(), quarter, lastQuarter);
        }
        for (int c = 0; c < choosers.length; c++) {
            choose(choosers[c], chosenAmong[c], quarter, lastQuarter);
        }
        for (int i = 0; i < instruments.size(); i++) {
            DatedInstrument dated = instruments.get(i);
            if (strength[i] > 0) {
                dated.instrument().contribute(draft, issuer[i], strength[i]);
            } else if (dated.schedule().isAhead(quarter) && dated.schedule().intensity() > 0) {
                dated.instrument()
                        .announce(
                                draft,
                                issuer[i],
                                dated.schedule().intensity(),
                                dated.schedule().from().minus(quarter));
            }
        }
        return draft.terms();
    }

    private void choose(Chooser chooser, int[] own, Quarter quarter, Readings lastQuarter) {
        double[] row = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            row[i] = strength[own[i]];
        }
        chooser.choose(quarter, lastQuarter, row);
        for (int i = 0; i < own.length; i++) {
            strength[own[i]] = row[i];
        }
    }

    private double strengthOf(int i, Schedule schedule, Quarter quarter, Readings lastQuarter) {
        boolean met = true;
        if (schedule.when().isPresent()) {
            Trigger trigger = schedule.when().get();
            quartersMet[i] = trigger.meets(lastQuarter) ? quartersMet[i] + 1 : 0;
            boolean held = quartersInForce[i] > 0 && quartersInForce[i] < trigger.hold();
            met = held || quartersMet[i] >= trigger.quarters();
        }
        if (!met || !schedule.covers(quarter)) {
            quartersInForce[i] = 0;
            return 0;
        }
        return schedule.strength(quartersInForce[i]++);
    }
}
