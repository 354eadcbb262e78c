/**
 * Data: whose platforms people use, in which markets firms stay, what they collect there and may
 * take out, what of it their models can use, what people think of it, and how states answer.
 */
package leapfrog.model.market.data;
