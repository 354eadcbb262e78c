/**
 * How devices are made: the chain of tools, wafers, memory and design behind them, what they can
 * do, what they cost and how many there can be.
 */
package leapfrog.model.market.chip;
