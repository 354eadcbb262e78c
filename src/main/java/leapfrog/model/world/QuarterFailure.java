package leapfrog.model.world;

import leapfrog.model.core.Quarter;

/** A quarter that could not be computed; says which. */
public final class QuarterFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Quarter quarter;

    QuarterFailure(Quarter quarter, RuntimeException cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
        this.quarter = quarter;
    }

    public Quarter quarter() {
        return quarter;
    }
}
