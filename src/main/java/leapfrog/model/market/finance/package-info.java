/** Money: who finances whom, cash, payments and stakes. */
package leapfrog.model.market.finance;
