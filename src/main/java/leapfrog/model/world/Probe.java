package leapfrog.model.world;

import java.io.Serializable;
import java.util.function.ToDoubleFunction;

/**
 * One number that a run records every quarter: a measure of a subject, bound to how it is read.
 *
 * @param measure id of the measure
 * @param subject such as {@code CN/US}, or {@code world}
 * @param reading reads the number off a world without changing it; NaN when undefined
 */
public record Probe(String measure, String subject, Reading reading) implements Serializable {

    /** Reads a number off a world; serialisable, so that a world can be checkpointed. */
    @FunctionalInterface
    public interface Reading extends ToDoubleFunction<World>, Serializable {}

    /** As written in scenarios: {@code gap-months(CN/US)}. */
    public String label() {
        return subject.equals("world") ? measure : measure + "(" + subject + ")";
    }
}
