/** Computing that is owned: its stock, its power, what it can do and what its use costs. */
package leapfrog.model.market.computing;
