package leapfrog.experiment;

/**
 * One replication of one arm.
 *
 * @param arm index in the plan
 * @param replication from 0
 * @param seed of its luck; the same for every arm
 */
public record Job(int arm, int replication, long seed) {}
