/** Firms that train models: the size of runs, what comes of them, and who pools computing. */
package leapfrog.model.market.lab;
