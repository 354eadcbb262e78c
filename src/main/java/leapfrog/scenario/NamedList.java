package leapfrog.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one file says of a state's instruments or of the events.
 *
 * @param place of its key
 * @param dropsInherited whether all that the file extends had is taken out first
 * @param entries by name, in the order of the file
 */
record NamedList(Place place, boolean dropsInherited, Map<String, Named> entries) {

    NamedList {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static NamedList none(Place place) {
        return new NamedList(place, false, Map.of());
    }

    static NamedList of(Named only) {
        return new NamedList(only.place(), false, Map.of(only.name(), only));
    }
}
