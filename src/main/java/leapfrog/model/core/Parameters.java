package leapfrog.model.core;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of one run by id, each in the unit that the parameter resource declares for it.
 *
 * <p>A parameter that differs by segment, sector or the like has one id for each, written as a
 * measure is: {@code opportunity(MODEL)}. Asking for an id that does not exist is a programming
 * error and fails at once.
 */
public final class Parameters implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, Double> values;

    public Parameters(Map<String, Double> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * @throws IllegalArgumentException when no parameter has this id
     */
    public double value(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no parameter is called '" + id + "'");
        }
        return value;
    }

    /** The member of a family of parameters that differs by key, such as a segment. */
    public double value(String family, Enum<?> key) {
        return value(family + "(" + key.name() + ")");
    }

    /** One value for each constant, in their order; the family must have them all. */
    public <E extends Enum<E>> double[] byKey(String family, E[] keys) {
        double[] row = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            row[i] = value(family, keys[i]);
        }
        return row;
    }

    public Set<String> ids() {
        return values.keySet();
    }

    /** The same numbers with some replaced; an id that does not exist is refused. */
    public Parameters with(Map<String, Double> overrides) {
        Set<String> unknown = new TreeSet<>(overrides.keySet());
        unknown.removeAll(values.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no parameter is called " + unknown);
        }
        Map<String, Double> changed = new LinkedHashMap<>(values);
        changed.putAll(overrides);
        return new Parameters(changed);
    }
}
