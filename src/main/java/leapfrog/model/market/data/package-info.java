/** Training data: where it accrues, how far it flows, and who may use it. */
package leapfrog.model.market.data;
