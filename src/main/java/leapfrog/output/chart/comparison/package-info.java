/** Figures of policies set against a base: effects, differences over time, regret. */
package leapfrog.output.chart.comparison;
