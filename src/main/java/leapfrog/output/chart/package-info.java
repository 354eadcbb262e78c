/** Figures fit for a paper, drawn with JFreeChart in one theme. */
package leapfrog.output.chart;
