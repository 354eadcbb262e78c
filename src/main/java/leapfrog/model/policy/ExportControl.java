package leapfrog.model.policy;

import java.util.List;
import java.util.Locale;
import leapfrog.model.core.Require;
import leapfrog.model.core.Unit;

/**
 * What may not be sold to whom. A device is barred when it passes the thresholds; a firm on the
 * entity list may buy nothing that its issuer controls: no device, tool, memory or rented
 * computing.
 *
 * @param targets ids of the states whose buyers are barred
 * @param entities ids of listed firms
 * @param devices which devices are barred
 * @param coverage what else is
 * @param licence on which terms barred devices may be sold all the same
 * @param capped ids of states that may buy so much and no more
 * @param cap that much, FLOP/s a year for each of them; infinite when there is no cap
 * @param allies ids of states that are asked to join
 * @param enforcement from 0 to 1
 */
public record ExportControl(
        List<String> targets,
        List<String> entities,
        DeviceRule devices,
        Coverage coverage,
        Licence licence,
        List<String> capped,
        double cap,
        List<String> allies,
        double enforcement)
        implements Instrument {

    static final List<Lever> LEVERS =
            List.of(
                    Lever.list("targets", Lever.Kind.STATES, "states whose buyers are barred"),
                    Lever.list("entities", Lever.Kind.FIRMS, "entity list: firms that are barred"),
                    Lever.quantity(
                            "devices.performance",
                            Unit.TERAFLOPS,
                            0,
                            1e9,
                            Lever.NONE,
                            "threshold on dense FP16 performance"),
                    Lever.quantity(
                            "devices.interconnect",
                            Unit.GIGABYTE_PER_SECOND,
                            0,
                            1e9,
                            Lever.NONE,
                            "threshold on bandwidth between devices"),
                    Lever.choice(
                            "devices.rule",
                            List.of("performance", "interconnect", "both", "either"),
                            "performance",
                            "which of the two must be passed for a device to be barred"),
                    Lever.quantity(
                            "devices.memory-bandwidth",
                            Unit.GIGABYTE_PER_SECOND,
                            0,
                            1e9,
                            Lever.NONE,
                            "threshold on memory bandwidth, which bars by itself"),
                    Lever.quantity(
                            "devices.density",
                            Unit.TERAFLOPS_PER_MM2,
                            0,
                            1e6,
                            Lever.NONE,
                            "threshold on performance over die area, which bars by itself"),
                    Lever.choice(
                            "downgraded-devices",
                            List.of("allowed", "closed"),
                            "allowed",
                            "whether devices redesigned to fit under a threshold may be sold"),
                    Lever.choice(
                            "foreign-made",
                            List.of("covered", "free"),
                            "free",
                            "devices, wafers and memory made abroad with the issuer's technology"),
                    free("equipment", "tools that make chips, sold to foundries of the targets"),
                    free("memory", "high-bandwidth memory sold to vendors of the targets"),
                    free("cloud", "computing rented abroad by firms of the targets"),
                    free("weights", "closed model weights"),
                    Lever.quantity(
                            "licence.revenue-share",
                            Unit.SHARE,
                            0,
                            1,
                            Lever.NONE,
                            "barred devices may be sold for this share of their price to the"
                                    + " issuer; silent: no licence"),
                    Lever.quantity(
                            "licence.volume-cap",
                            Unit.SHARE,
                            0,
                            1e3,
                            Lever.NONE,
                            "most licensed units over the vendor's other sales"),
                    Lever.quantity(
                            "licence.performance",
                            Unit.TERAFLOPS,
                            0,
                            1e9,
                            Lever.NONE,
                            "devices from this performance on get no licence"),
                    Lever.list(
                            "licence.buyers",
                            Lever.Kind.FIRMS,
                            "the only firms that get one; silent: every buyer"),
                    Lever.list("tiers.capped", Lever.Kind.STATES, "states whose buyers are capped"),
                    Lever.quantity(
                            "tiers.cap",
                            Unit.EXAFLOPS_PER_YEAR,
                            0,
                            1e9,
                            Lever.NONE,
                            "most computing each of them may buy in a year"),
                    Lever.list(
                            "allies",
                            Lever.Kind.STATES,
                            "states asked to join; each joins if it is aligned enough"),
                    Lever.share("enforcement", "0.5", "how well evasion is stopped"));

    public ExportControl {
        targets = List.copyOf(targets);
        entities = List.copyOf(entities);
        capped = List.copyOf(capped);
        allies = List.copyOf(allies);
        if (!(cap >= 0)) {
            throw new IllegalArgumentException("tiers.cap must not be below zero");
        }
        if (capped.isEmpty() && cap < Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("tiers.cap needs tiers.capped: who is capped");
        }
        if (!capped.isEmpty() && cap == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("tiers.capped needs tiers.cap: how much is allowed");
        }
        Require.share("enforcement", enforcement);
    }

    private static Lever free(String name, String text) {
        return Lever.choice(name, List.of("barred", "free"), "free", text);
    }

    static ExportControl of(LeverValues levers) {
        double none = Double.POSITIVE_INFINITY;
        String rule = levers.choice("devices.rule").toUpperCase(Locale.ROOT);
        DeviceRule devices =
                new DeviceRule(
                        levers.number("devices.performance", none),
                        levers.number("devices.interconnect", none),
                        DeviceRule.Rule.valueOf(rule),
                        levers.number("devices.memory-bandwidth", none),
                        levers.number("devices.density", none),
                        levers.choice("downgraded-devices").equals("allowed"));
        Coverage coverage =
                new Coverage(
                        levers.choice("foreign-made").equals("covered"),
                        levers.choice("equipment").equals("barred"),
                        levers.choice("memory").equals("barred"),
                        levers.choice("cloud").equals("barred"),
                        levers.choice("weights").equals("barred"));
        return new ExportControl(
                levers.ids("targets"),
                levers.ids("entities"),
                devices,
                coverage,
                licence(levers),
                levers.ids("tiers.capped"),
                levers.number("tiers.cap", none),
                levers.ids("allies"),
                levers.number("enforcement"));
    }

    private static Licence licence(LeverValues levers) {
        double none = Double.POSITIVE_INFINITY;
        double share = levers.number("licence.revenue-share", none);
        double volume = levers.number("licence.volume-cap", none);
        double performance = levers.number("licence.performance", none);
        List<String> buyers = levers.ids("licence.buyers");
        if (share < none) {
            return new Licence(true, share, volume, performance, buyers);
        }
        if (volume < none || performance < none || !buyers.isEmpty()) {
            throw new IllegalArgumentException(
                    "a licence needs licence.revenue-share (0 % when nothing is paid)");
        }
        return Licence.NONE;
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
