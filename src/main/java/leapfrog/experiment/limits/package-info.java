/**
 * Results of others that the model must come to once all that stands between is switched off. No
 * parameter is free to fit them: each is checked against the exact value, within rounding or
 * sampling error.
 */
package leapfrog.experiment.limits;
