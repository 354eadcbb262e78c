/** Designs of experiments: which values the numbers under study take. Plans only; nothing runs. */
package leapfrog.experiment.design;
