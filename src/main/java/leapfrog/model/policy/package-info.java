/**
 * What states do: instruments as pure functions to terms, when they are in force, and what triggers
 * them. Markets and firms read the terms and do not know which instrument made them.
 */
package leapfrog.model.policy;
