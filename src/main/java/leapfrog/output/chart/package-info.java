/** Figures fit for a paper, in one theme: which there are, and how they come into a folder. */
package leapfrog.output.chart;
