package leapfrog.model.measure;

import java.util.List;
import java.util.Optional;

/** The catalogue of every measure there is, in the order of tables. */
public final class Measures {

    private static final List<Measure> ALL = List.of();

    private Measures() {}

    public static List<Measure> all() {
        return ALL;
    }

    public static Optional<Measure> ofId(String id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * What a run records when a scenario does not say: labels like {@code gap-months(CN/US)}.
     *
     * @param states ids of all states, in the order of the actor file
     * @param poles ids of the poles, leader of the start first
     * @param vendors ids of the firms that design chips
     */
    public static List<String> standard(
            List<String> states, List<String> poles, List<String> vendors) {
        return List.of();
    }
}
