/**
 * What every other room of the model stands on: quarters, units, checked arguments, keyed luck with
 * inverse distribution functions, parameters by id, and readings of last quarter's measures.
 */
package leapfrog.model.core;
