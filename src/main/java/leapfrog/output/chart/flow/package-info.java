/** The figure of the supply chain between states: flows as bands between columns of states. */
package leapfrog.output.chart.flow;
