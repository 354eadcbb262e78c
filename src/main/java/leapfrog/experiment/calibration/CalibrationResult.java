package leapfrog.experiment.calibration;

import java.util.List;
import leapfrog.scenario.CalibrationExperiment;

/**
 * What a calibration found.
 *
 * @param misfit by which evaluations are judged
 * @param objective that the search made least
 * @param before the scenario as it is
 * @param after the evaluation of the least objective; never above that of {@code before} when the
 *     search started there
 * @param checkBefore the scenario as it is, on seeds that the search did not see
 * @param checkAfter the fitted one on the same seeds
 * @param evaluations all, in the order of asking
 * @param profiles one for each parameter; empty when none was asked for
 * @param threshold misfit above which a value is refused
 */
public record CalibrationResult(
        CalibrationExperiment experiment,
        Misfit misfit,
        PulledMisfit objective,
        Evaluation before,
        Evaluation after,
        Evaluation checkBefore,
        Evaluation checkAfter,
        List<Evaluation> evaluations,
        List<Profile> profiles,
        double threshold) {

    public CalibrationResult {
        evaluations = List.copyOf(evaluations);
        profiles = List.copyOf(profiles);
    }
}
