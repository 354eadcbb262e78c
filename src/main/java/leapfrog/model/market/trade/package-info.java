/** How devices change hands: choice, controls, rationing, and the channels past a control. */
package leapfrog.model.market.trade;
