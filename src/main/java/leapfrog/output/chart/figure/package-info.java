/** What a figure is: what it is drawn from, how it is laid, and what stands beside it. */
package leapfrog.output.chart.figure;
