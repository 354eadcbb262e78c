/**
 * Fits chosen numbers of a scenario to the dated record up to 2022, and tells how far that record
 * pins them down. What is held out cannot be seen from here.
 */
package leapfrog.experiment.calibration;
