package leapfrog.experiment.calibration;

/**
 * The least misfit found with one parameter held at one value.
 *
 * @param coordinate of the value in the range, from 0 to 1
 * @param alone misfit with all others where they fit best
 * @param least misfit after its partners were moved
 */
public record ProfilePoint(double value, double coordinate, double alone, double least) {}
