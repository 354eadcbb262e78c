package leapfrog.model.technology;

/** The four layers for reporting, to which the segments of the value chain roll up. */
public enum Layer {
    HARDWARE,
    DATA,
    ALGORITHMS,
    APPLICATIONS
}
