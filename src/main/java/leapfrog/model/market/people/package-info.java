/** Researchers and engineers: where they are taught, move and work. */
package leapfrog.model.market.people;
