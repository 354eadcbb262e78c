package leapfrog.experiment.evidence;

/** How a fact comes out. */
public enum Verdict {
    /** All of what was asked for holds. */
    PASS,
    /** Something of it does not. */
    FAIL,
    /** It is told and not judged. */
    REPORT;

    static Verdict of(boolean holds) {
        return holds ? PASS : FAIL;
    }
}
