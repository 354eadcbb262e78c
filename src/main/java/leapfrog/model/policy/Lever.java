package leapfrog.model.policy;

import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Unit;

/**
 * One setting of an instrument, declared once: scenario files, their checks, the schema and the
 * documentation all read this declaration.
 *
 * @param name as written in a scenario; a dot means a nested map, as in {@code devices.rule}
 * @param unit of a quantity, else {@link Unit#ONE}
 * @param min least quantity in {@code unit}
 * @param max greatest quantity in {@code unit}
 * @param fallback what a scenario that is silent gets, as it would be written there; empty when the
 *     lever must be given; "none" when silence means absence
 * @param choices the words of a choice
 */
public record Lever(
        String name,
        Kind kind,
        Unit unit,
        double min,
        double max,
        Optional<String> fallback,
        List<String> choices,
        String text) {

    /** The form of a lever's value. */
    public enum Kind {
        QUANTITY,
        CHOICE,
        STATES,
        FIRMS,
        SEGMENTS,
        SECTORS,
        LAYERS,
        FLAG
    }

    /** Silence that means the lever does not act. */
    public static final String NONE = "none";

    public static Lever quantity(
            String name, Unit unit, double min, double max, String fallback, String text) {
        return new Lever(
                name, Kind.QUANTITY, unit, min, max, Optional.of(fallback), List.of(), text);
    }

    public static Lever share(String name, String fallback, String text) {
        return quantity(name, Unit.SHARE, 0, 1, fallback, text);
    }

    public static Lever choice(String name, List<String> choices, String fallback, String text) {
        return new Lever(name, Kind.CHOICE, Unit.ONE, 0, 0, Optional.of(fallback), choices, text);
    }

    /** A list of ids; must be given. */
    public static Lever required(String name, Kind kind, String text) {
        return new Lever(name, kind, Unit.ONE, 0, 0, Optional.empty(), List.of(), text);
    }

    /** A list of ids; empty when silent. */
    public static Lever list(String name, Kind kind, String text) {
        return new Lever(name, kind, Unit.ONE, 0, 0, Optional.of("[]"), List.of(), text);
    }

    public static Lever flag(String name, boolean fallback, String text) {
        return new Lever(
                name,
                Kind.FLAG,
                Unit.ONE,
                0,
                0,
                Optional.of(Boolean.toString(fallback)),
                List.of(),
                text);
    }
}
