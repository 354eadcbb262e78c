package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One world of a study: a scenario and what is changed in it. Two treatments that say the same are
 * the same, and are run once.
 *
 * @param scenario path below the folder of scenarios, without suffix: {@code export-controls/none}
 * @param overrides each {@code PATH=VALUE}, in their order
 * @param values of parameters that are set afterwards, by id
 */
public record Treatment(String scenario, List<String> overrides, Map<String, Double> values) {

    public Treatment {
        overrides = List.copyOf(overrides);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A scenario as it stands. */
    public static Treatment of(String scenario) {
        return new Treatment(scenario, List.of(), Map.of());
    }

    /** The same with further overrides. */
    public Treatment with(List<String> further) {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(further);
        return new Treatment(scenario, all, values);
    }

    /** The same at one point of the uncertainty. */
    public Treatment at(Map<String, Double> point) {
        return new Treatment(scenario, overrides, point);
    }

    /** The same at the values that the scenario gives. */
    public Treatment plain() {
        return at(Map.of());
    }

    /** The scenario's name without its folders. */
    public String stem() {
        return scenario.substring(scenario.lastIndexOf('/') + 1);
    }

    /** As shown in messages: {@code none with parameters.x=0 and y=0.3}. */
    public String label() {
        List<String> changes = new ArrayList<>(overrides);
        values.forEach((id, value) -> changes.add(id + "=" + value));
        return stem() + (changes.isEmpty() ? "" : " with " + String.join(" and ", changes));
    }
}
