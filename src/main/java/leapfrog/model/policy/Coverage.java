package leapfrog.model.policy;

import java.io.Serializable;

/**
 * What an export control covers beside the issuer's own devices.
 *
 * @param foreignMade devices, wafers and memory made abroad with the issuer's technology
 * @param equipment tools that make chips
 * @param memory high-bandwidth memory
 * @param cloud computing rented from providers of the issuer
 * @param weights closed model weights
 */
public record Coverage(
        boolean foreignMade, boolean equipment, boolean memory, boolean cloud, boolean weights)
        implements Serializable {

    /** The issuer's own devices alone. */
    public static final Coverage DEVICES = new Coverage(false, false, false, false, false);
}
