/**
 * Where agents meet: devices and computing, trained models, ecosystems, data, talent, money. Each
 * market keeps the books of what it moves and conserves it.
 */
package leapfrog.model.market;
