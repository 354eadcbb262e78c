package leapfrog.experiment.limits;

/**
 * One number that is known, and what the model makes of it.
 *
 * @param id kebab-case
 * @param text what it is and by whom
 * @param exact the known value
 * @param model NaN where a run failed
 * @param tolerance greatest distance, from rounding or sampling alone
 */
public record LimitRow(String id, String text, double exact, double model, double tolerance) {

    public boolean holds() {
        return Math.abs(model - exact) <= tolerance;
    }
}
