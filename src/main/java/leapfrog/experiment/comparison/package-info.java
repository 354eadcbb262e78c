/** Policies against a base on the same luck: paired differences, when their sign turns, regret. */
package leapfrog.experiment.comparison;
