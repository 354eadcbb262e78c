package leapfrog.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What a calibration is to do, checked.
 *
 * @param file it was read from
 * @param name title
 * @param scenario that is fitted
 * @param adopters adopter firms in each state, in place of the scenario's
 * @param replications of every evaluation, always on the same seeds
 * @param evaluations that the search may make
 * @param profilePoints values of each parameter at which its profile is worked out; 0 for none
 * @param pull of each parameter to its start, in observations; 0 for none
 * @param seed of the replications' seeds and of the search
 * @param parameters at least one
 * @param targets at least one
 */
public record CalibrationExperiment(
        Path file,
        String name,
        Path scenario,
        int adopters,
        int replications,
        int evaluations,
        int profilePoints,
        double pull,
        long seed,
        List<FittedParameter> parameters,
        List<CalibrationTarget> targets) {

    public CalibrationExperiment {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
    }

    /**
     * @throws ScenarioException with every mistake of the file, and of the record that it names
     */
    public static CalibrationExperiment read(Path file) {
        return new CalibrationReader().read(file);
    }
}
