/** The economies in which the technology is used. */
package leapfrog.model.market.economy;
