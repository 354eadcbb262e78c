/**
 * A run of the documented past beside the dated record: where the record lies in the model's band,
 * how far off the median is, and whether the model says more than a trend. Nothing here sets a
 * value; a calibration never sees it.
 */
package leapfrog.experiment.history;
