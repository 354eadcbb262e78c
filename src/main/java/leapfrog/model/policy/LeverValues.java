package leapfrog.model.policy;

import java.util.List;
import java.util.Map;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/**
 * The checked settings of one instrument, by lever name: {@code Double} in base units for a
 * quantity (absent when none), {@code String} for a choice, {@code List<String>} for ids, {@code
 * Boolean} for a flag. Every lever of the kind has an entry unless it is a quantity that may be
 * absent.
 */
public record LeverValues(Map<String, Object> values) {

    public LeverValues {
        values = Map.copyOf(values);
    }

    public double number(String lever) {
        return (Double) present(lever);
    }

    /** The quantity, or the given one when the scenario says none. */
    public double number(String lever, double absent) {
        Object value = values.get(lever);
        return value == null ? absent : (Double) value;
    }

    public String choice(String lever) {
        return (String) present(lever);
    }

    public boolean flag(String lever) {
        return (Boolean) present(lever);
    }

    public List<String> ids(String lever) {
        return ((List<?>) present(lever)).stream().map(String.class::cast).toList();
    }

    public List<Segment> segments(String lever) {
        return ids(lever).stream().map(Segment::valueOf).toList();
    }

    public List<Sector> sectors(String lever) {
        return ids(lever).stream().map(id -> Sector.ofId(id).orElseThrow()).toList();
    }

    public List<Layer> layers(String lever) {
        return ids(lever).stream().map(Layer::valueOf).toList();
    }

    private Object present(String lever) {
        Object value = values.get(lever);
        if (value == null) {
            throw new IllegalArgumentException("lever '" + lever + "' has no value");
        }
        return value;
    }
}
