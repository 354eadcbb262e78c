package leapfrog.experiment.evidence;

/**
 * One more number of a finding.
 *
 * @param name as lines show it, such as {@code p}
 */
public record Note(String name, Value value) {

    static Note of(String name, double value) {
        return new Note(name, Value.of(value));
    }
}
