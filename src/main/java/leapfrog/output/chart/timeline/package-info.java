/** The figure of instruments over time: when each is in force, and how strongly. */
package leapfrog.output.chart.timeline;
