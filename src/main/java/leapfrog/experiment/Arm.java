package leapfrog.experiment;

/**
 * One of the policies that an experiment sets side by side, as a trial has its arms; a plain run
 * has one.
 *
 * @param policy how tables name it
 * @param simulation the world under that policy
 */
public record Arm(String policy, Simulation simulation) {}
