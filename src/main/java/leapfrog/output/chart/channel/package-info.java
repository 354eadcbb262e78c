/** The figure of the channels by which devices reach a state under controls: stacked shares. */
package leapfrog.output.chart.channel;
