/**
 * Third states and blocs: what flows between states on each layer, with whom states side, how far
 * layers have split, and what it costs; standards, norms, deals and computing abroad.
 */
package leapfrog.model.market.bloc;
