package leapfrog.experiment.history;

import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.scenario.RecordQuality;

/**
 * One figure of the record beside the model.
 *
 * @param id of the series or fact
 * @param label measure as scenarios write it
 * @param reading what of it: {@code quarter}, {@code year-mean}, {@code year-sum}, {@code
 *     year-gain}, {@code growth}, or {@code passing}
 * @param unit of record and model
 * @param at quarter of a point; last quarter of a fact
 * @param heldOut whether no fit may have seen it
 * @param value of the record
 * @param low of the record
 * @param high of the record
 * @param model over replications
 * @param error of the model's median: its difference to the value, or log10 of their ratio; NaN
 *     where there is none
 * @param scale of the error: {@code log10}, or the unit
 */
public record HistoryRow(
        String id,
        String label,
        String reading,
        Unit unit,
        Quarter at,
        boolean heldOut,
        RecordQuality quality,
        double value,
        double low,
        double high,
        Band model,
        double error,
        String scale) {

    /** Whether the record's value lies in the model's band. */
    public boolean inside() {
        return model.holds(value);
    }

    /** Whether some value within the record's own bounds does. */
    public boolean meets() {
        return model.meets(low, high);
    }

    /** Whether the numbers are quarters, as decimal years. */
    public boolean dated() {
        return unit == Unit.YEARS;
    }

    /** As tables write the role of a figure. */
    public String role() {
        return heldOut ? "hold-out" : "calibration";
    }
}
