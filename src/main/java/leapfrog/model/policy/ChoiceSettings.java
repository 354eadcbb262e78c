package leapfrog.model.policy;

import java.io.Serializable;
import java.util.List;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Require;
import leapfrog.model.technology.Regimes;

/**
 * What choosing states have in common.
 *
 * @param states ids of all states
 * @param share part of a state's total intensity that a choice moves; zero switches choosing off
 * @param initialStrength sum of the first propensities, in units of the largest payoff
 * @param forgetting part of a propensity that is lost at each choice
 * @param experimentation part of a reward that goes to the instruments not chosen
 */
public record ChoiceSettings(
        List<String> states,
        Luck luck,
        Regimes regimes,
        double share,
        double initialStrength,
        double forgetting,
        double experimentation)
        implements Serializable {

    public ChoiceSettings {
        states = List.copyOf(states);
        Require.share("share", share);
        Require.positive("initial strength", initialStrength);
        Require.share("forgetting", forgetting);
        Require.share("experimentation", experimentation);
    }

    public static ChoiceSettings of(List<String> states, Luck luck, Parameters parameters) {
        return new ChoiceSettings(
                states,
                luck,
                new Regimes(parameters),
                parameters.value("choice-share"),
                parameters.value("choice-initial-strength"),
                parameters.value("choice-forgetting"),
                parameters.value("choice-experimentation"));
    }
}
