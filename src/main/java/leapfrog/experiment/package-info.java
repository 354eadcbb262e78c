/** Plans and runs: replications, their seeds and threads, and where results go. */
package leapfrog.experiment;
