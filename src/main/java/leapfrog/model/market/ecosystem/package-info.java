/** Ecosystems that adopters and developers choose, and whether their hosts open them. */
package leapfrog.model.market.ecosystem;
