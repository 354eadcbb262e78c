package leapfrog.model.policy;

import java.io.Serializable;

/**
 * An instrument that cannot be told by numbers of its issuer alone, with the strength it is in
 * force.
 *
 * @param issuer index of the state
 * @param content its levers
 * @param strength from 0, exclusive, to 1
 * @param quartersToStart zero when in force, else in how many quarters it will be
 */
public record Rule<T extends Instrument>(
        int issuer, T content, double strength, int quartersToStart) implements Serializable {}
