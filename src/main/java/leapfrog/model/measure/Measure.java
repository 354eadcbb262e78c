package leapfrog.model.measure;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.world.Probe;
import leapfrog.model.world.World;

/**
 * A number that can be read off a world, declared once: tables, charts, {@code describe}, triggers
 * and comparisons all read this declaration. The id is part of the output format.
 *
 * @param id kebab-case
 * @param unit of the value as it stands in tables
 * @param forms what may stand between the brackets: one list of keys for each spelling; an empty
 *     list is the world measure
 * @param logScale whether a chart's axis is best logarithmic
 * @param better whether more is better for the subject
 * @param text what it is, in one sentence
 * @param source of the definition
 */
public record Measure(
        String id,
        Unit unit,
        List<List<Key>> forms,
        boolean logScale,
        Better better,
        String text,
        String source,
        Reader reader) {

    /** Which way is better for the subject. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    /** Reads the value of checked keys off a world. */
    @FunctionalInterface
    public interface Reader extends java.io.Serializable {
        double read(World world, List<String> keys);
    }

    public Measure {
        forms = List.copyOf(forms);
    }

    /** The subject of a world measure in tables. */
    public static final String WORLD = "world";

    /** Binds the measure to a subject whose keys were checked: {@code CN/US}, or {@code world}. */
    public Probe probe(String subject) {
        // Keys are looked up every quarter, among ids that are interned as well.
        List<String> keys =
                subject.equals(WORLD)
                        ? List.of()
                        : Stream.of(subject.split("/", -1)).map(String::intern).toList();
        Reader how = reader;
        return new Probe(id, subject, world -> how.read(world, keys));
    }
}
