package leapfrog.output.table;

import java.util.List;
import leapfrog.scenario.CalibrationExperiment;
import leapfrog.scenario.CalibrationTarget;
import leapfrog.scenario.FittedParameter;
import leapfrog.scenario.RecordedPoint;

/**
 * Everything that makes a folder of a calibration.
 *
 * @param commandLine as typed, without the program
 * @param resolved the scenario that is fitted, as one text
 * @param threads on which replications run
 */
public record CalibrationRequest(
        Destination destination,
        List<String> commandLine,
        CalibrationExperiment experiment,
        String resolved,
        int threads) {

    public CalibrationRequest {
        commandLine = List.copyOf(commandLine);
    }

    /** Of all that decides the results: scenario, parameters, targets, seeds and the program. */
    String hash() {
        Program program = Program.running();
        Fingerprint hash = new Fingerprint().add(program.version()).add(program.build());
        hash.add(resolved).add(targetHash());
        hash.add(experiment.adopters()).add(experiment.replications());
        hash.add(experiment.evaluations()).add(experiment.profilePoints()).add(experiment.seed());
        hash.add(Double.toString(experiment.pull()));
        for (FittedParameter one : experiment.parameters()) {
            hash.add(one.toString());
        }
        return hash.hex();
    }

    /** SHA-256 of all that the fit was shown of the record: series, points, weights, tolerances. */
    public String targetHash() {
        Fingerprint hash = new Fingerprint();
        for (CalibrationTarget target : experiment.targets()) {
            hash.add(target.series().id()).add(target.series().label());
            hash.add(target.series().reading().toString());
            hash.add(Double.toString(target.weight())).add(Double.toString(target.tolerance()));
            for (RecordedPoint point : target.series().points()) {
                hash.add(point.toString());
            }
        }
        return hash.hex();
    }
}
