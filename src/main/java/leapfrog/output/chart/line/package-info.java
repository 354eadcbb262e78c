/** Figures of lines with bands over time. */
package leapfrog.output.chart.line;
