package leapfrog.model.agent;

import java.io.Serializable;

/**
 * A firm that a foreign firm is known to have bought into.
 *
 * @param name of the partner
 * @param investor id of the lead firm that did
 */
public record Partner(String name, String investor) implements Serializable {}
