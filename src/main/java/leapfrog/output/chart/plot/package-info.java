/**
 * What figures are put together from: the theme, time and value axes, marks and plots in a stack.
 */
package leapfrog.output.chart.plot;
