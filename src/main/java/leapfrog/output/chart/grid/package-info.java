/** Figures of small multiples: the same plot for one state after another. */
package leapfrog.output.chart.grid;
