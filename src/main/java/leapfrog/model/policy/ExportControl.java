package leapfrog.model.policy;

import java.util.List;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * What may not be sold to whom. A device is barred when it passes the thresholds by the rule; a
 * firm on the entity list may buy no device of the issuer at all.
 *
 * @param targets ids of the states whose buyers are barred
 * @param entities ids of listed firms
 * @param performance threshold in FLOP/s; infinite when not set
 * @param interconnect threshold in B/s; infinite when not set
 * @param rule how the two combine
 * @param downgraded whether vendors may sell devices redesigned to stay under the thresholds
 * @param foreignMade whether devices made outside the issuer with its technology are covered
 * @param enforcement from 0 to 1
 */
public record ExportControl(
        List<String> targets,
        List<String> entities,
        double performance,
        double interconnect,
        Rule rule,
        boolean downgraded,
        boolean foreignMade,
        double enforcement)
        implements Instrument {

    /** How a performance and an interconnect threshold combine to bar a device. */
    public enum Rule {
        PERFORMANCE,
        INTERCONNECT,
        BOTH,
        EITHER
    }

    static final List<Lever> LEVERS =
            List.of(
                    Lever.list("targets", Lever.Kind.STATES, "states whose buyers are barred"),
                    Lever.list("entities", Lever.Kind.FIRMS, "entity list: firms that are barred"),
                    Lever.quantity(
                            "devices.performance",
                            Unit.TERAFLOPS,
                            0,
                            1e6,
                            Lever.NONE,
                            "threshold on dense FP16 performance; 0 bars every device"),
                    Lever.quantity(
                            "devices.interconnect",
                            Unit.GIGABYTE_PER_SECOND,
                            0,
                            1e6,
                            Lever.NONE,
                            "threshold on bandwidth between devices"),
                    Lever.choice(
                            "devices.rule",
                            List.of("performance", "interconnect", "both", "either"),
                            "performance",
                            "which thresholds must be passed for a device to be barred"),
                    Lever.choice(
                            "downgraded-devices",
                            List.of("allowed", "closed"),
                            "allowed",
                            "whether devices redesigned to fit under a threshold may be sold"),
                    Lever.choice(
                            "foreign-made",
                            List.of("covered", "free"),
                            "free",
                            "devices made abroad with the issuer's technology"),
                    Lever.share("enforcement", "0.5", "how well evasion is stopped"));

    public ExportControl {
        targets = List.copyOf(targets);
        entities = List.copyOf(entities);
        if (!(performance >= 0) || !(interconnect >= 0)) {
            throw new IllegalArgumentException("thresholds must not be below zero");
        }
        Require.share("enforcement", enforcement);
    }

    static ExportControl of(LeverValues levers) {
        return new ExportControl(
                levers.ids("targets"),
                levers.ids("entities"),
                levers.number("devices.performance", Double.POSITIVE_INFINITY),
                levers.number("devices.interconnect", Double.POSITIVE_INFINITY),
                Rule.valueOf(levers.choice("devices.rule").toUpperCase(java.util.Locale.ROOT)),
                levers.choice("downgraded-devices").equals("allowed"),
                levers.choice("foreign-made").equals("covered"),
                levers.number("enforcement"));
    }

    /** Whether a device of this performance (FLOP/s) and interconnect (B/s) is barred. */
    public boolean bars(double devicePerformance, double deviceInterconnect) {
        boolean fast = devicePerformance >= performance;
        boolean connected = deviceInterconnect >= interconnect;
        return switch (rule) {
            case PERFORMANCE -> fast;
            case INTERCONNECT -> connected;
            case BOTH -> fast && connected;
            case EITHER -> fast || connected;
        };
    }

    @Override
    public void contribute(Terms.Draft draft, int issuer, double strength) {
        draft.addControl(issuer, this, strength);
    }

    @Override
    public void announce(Terms.Draft draft, int issuer, double intensity, int quartersToStart) {
        draft.announceControl(issuer, this, intensity, quartersToStart);
    }
}
