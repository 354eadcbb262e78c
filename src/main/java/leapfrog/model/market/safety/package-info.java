/** How safely labs work when others are close, and what goes wrong in use. */
package leapfrog.model.market.safety;
