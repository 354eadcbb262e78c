/**
 * The world that wires all other rooms of the model: the only user of MASON, the order of the
 * quarter, dated events and what a run is made from.
 */
package leapfrog.model.world;
