package leapfrog.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used, with all that is wrong with it. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    ScenarioException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** File by file, top to bottom; at least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
