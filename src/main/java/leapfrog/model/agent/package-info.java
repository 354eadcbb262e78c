/**
 * Who acts: states, lead firms and the many adopter firms, each with its own books. Agents know
 * what they are told; they do not reach into the world.
 */
package leapfrog.model.agent;
