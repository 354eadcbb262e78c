package leapfrog.experiment.history;

import java.util.List;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedSeries;

/**
 * A series and the model's way through the same years.
 *
 * @param series its points may be of either role
 * @param calibration points that a fit may have seen
 * @param heldOut points that none may have seen
 * @param model quarter by quarter from the first one of the run
 */
public record HistoryPath(
        RecordedSeries series,
        List<RecordedPoint> calibration,
        List<RecordedPoint> heldOut,
        List<Band> model) {

    public HistoryPath {
        calibration = List.copyOf(calibration);
        heldOut = List.copyOf(heldOut);
        model = List.copyOf(model);
    }
}
