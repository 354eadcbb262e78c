/** The words of figures, in every language that they can be drawn in. */
package leapfrog.output.chart.words;
