package leapfrog.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one file or override says, or what several say together after merging.
 *
 * @param plain all keys but extends, policies and events
 * @param policies by state id
 */
record ScenarioLayer(Tree.Fields plain, Map<String, NamedList> policies, NamedList events) {

    ScenarioLayer {
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
    }

    static ScenarioLayer empty(Place place) {
        return new ScenarioLayer(Tree.Fields.empty(place), Map.of(), NamedList.none(place));
    }
}
