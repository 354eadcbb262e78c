package leapfrog.model.policy;

import java.io.Serializable;

/**
 * Which devices an export control bars. Performance and interconnect combine by the rule; memory
 * bandwidth and density bar by themselves where they are set.
 *
 * @param performance threshold in FLOP/s; infinite when not set
 * @param interconnect threshold in B/s; infinite when not set
 * @param rule how the two combine
 * @param memoryBandwidth threshold in B/s; infinite when not set
 * @param density threshold in FLOP/s per mm2; infinite when not set
 * @param downgraded whether vendors may sell devices redesigned to stay under the thresholds
 */
public record DeviceRule(
        double performance,
        double interconnect,
        Rule rule,
        double memoryBandwidth,
        double density,
        boolean downgraded)
        implements Serializable {

    /** How a performance and an interconnect threshold combine to bar a device. */
    public enum Rule {
        PERFORMANCE,
        INTERCONNECT,
        BOTH,
        EITHER
    }

    /** Bars no device. */
    public static final DeviceRule NONE =
            new DeviceRule(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Rule.PERFORMANCE,
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    true);

    public DeviceRule {
        if (!(performance >= 0)
                || !(interconnect >= 0)
                || !(memoryBandwidth >= 0)
                || !(density >= 0)) {
            throw new IllegalArgumentException("thresholds must not be below zero");
        }
    }

    /** Whether a device is barred. */
    public boolean bars(DeviceTraits device) {
        boolean fast = device.performance() >= performance;
        boolean connected = device.interconnect() >= interconnect;
        boolean byRule =
                switch (rule) {
                    case PERFORMANCE -> fast;
                    case INTERCONNECT -> connected;
                    case BOTH -> fast && connected;
                    case EITHER -> fast || connected;
                };
        return byRule || device.memoryBandwidth() >= memoryBandwidth || device.density() >= density;
    }

    /** Whether any threshold can bar a device at all. */
    public boolean isSet() {
        boolean fast = performance < Double.POSITIVE_INFINITY;
        boolean connected = interconnect < Double.POSITIVE_INFINITY;
        boolean byRule =
                switch (rule) {
                    case PERFORMANCE -> fast;
                    case INTERCONNECT -> connected;
                    case BOTH -> fast && connected;
                    case EITHER -> fast || connected;
                };
        return byRule
                || memoryBandwidth < Double.POSITIVE_INFINITY
                || density < Double.POSITIVE_INFINITY;
    }

    /** Performance that a redesigned device must stay below, FLOP/s; infinite when none. */
    public double performanceLimit() {
        return rule == Rule.PERFORMANCE || rule == Rule.EITHER
                ? performance
                : Double.POSITIVE_INFINITY;
    }

    /**
     * Interconnect that a redesigned device must stay below, B/s; infinite when none. Where both
     * thresholds must be passed, interconnect is what is cut: that was done in the record of 2022.
     */
    public double interconnectLimit() {
        boolean binds =
                rule != Rule.PERFORMANCE
                        && (rule != Rule.BOTH || performance < Double.POSITIVE_INFINITY);
        return binds ? interconnect : Double.POSITIVE_INFINITY;
    }
}
