/** The fonts that travel with the program, so that every machine draws the same letters. */
package leapfrog.output.chart.font;
