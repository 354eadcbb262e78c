/** Runs read as a published model reads the world, so that results can be set side by side. */
package leapfrog.experiment.docking;
