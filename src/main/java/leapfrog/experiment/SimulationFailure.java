package leapfrog.experiment;

import leapfrog.model.core.Quarter;

/** A run that could not go on, and the quarter in which it stopped. */
public final class SimulationFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Quarter quarter;

    public SimulationFailure(Quarter quarter, String message, Throwable cause) {
        super(message, cause);
        this.quarter = quarter;
    }

    public Quarter quarter() {
        return quarter;
    }
}
