/** Statistics on results; works on arrays and knows no files. */
package leapfrog.experiment.analysis;
