package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceTraits;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * What a vendor's device can be, given the best design, foundry, memory and packaging within its
 * reach: a CES aggregate with an elasticity of substitution well below one, so that a missing link
 * cannot be made up for by the others (a chokepoint).
 */
final class SupplyChain implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DESIGN = Segment.CHIP_DESIGN.ordinal();
    private static final int FABRICATION = Segment.FABRICATION.ordinal();
    private static final int MEMORY = Segment.MEMORY.ordinal();
    private static final int EQUIPMENT = Segment.EQUIPMENT.ordinal();

    private final int[] home;
    private final boolean[] makesForItself;
    private final int[] foundries;
    private final int[] memories;
    private final int[] toolMakers;
    private final double[] weights;
    private final double power;
    private final double scale;
    private final double quality0;
    private final double interconnect0;
    private final double interconnectPower;
    private final double equipmentSlack;
    private final double supplierPower;

    SupplyChain(Roster roster, Parameters parameters) {
        home = roster.home();
        makesForItself = new boolean[home.length];
        for (LeadFirm firm : roster.firms()) {
            makesForItself[firm.index()] =
                    firm.worksIn(Segment.FABRICATION) && firm.worksIn(Segment.CHIP_DESIGN);
        }
        foundries = roster.in(Segment.FABRICATION);
        memories = roster.in(Segment.MEMORY);
        toolMakers = roster.in(Segment.EQUIPMENT);
        weights =
                new double[] {
                    parameters.value("device-weight-design"),
                    parameters.value("device-weight-fabrication"),
                    parameters.value("device-weight-memory"),
                    parameters.value("device-weight-packaging")
                };
        double substitution = parameters.value("device-substitution");
        power = (substitution - 1) / substitution;
        scale = parameters.value("device-scale");
        quality0 = parameters.value("device-performance-at-start") * 1e12;
        interconnect0 = parameters.value("device-interconnect-at-start") * 1e9;
        interconnectPower = parameters.value("device-interconnect-elasticity");
        supplierPower = parameters.value("supplier-power");
        equipmentSlack = parameters.value("equipment-slack");
    }

    /** Performance of 2015's best device, dense FP16 FLOP/s. */
    double startPerformance() {
        return quality0;
    }

    /** Interconnect that goes with a performance, B/s. */
    double interconnect(double performance) {
        return interconnect0 * Math.pow(performance / quality0, interconnectPower);
    }

    /** Foundry a vendor would use: the best it may; negative when it can reach none. */
    int foundry(Knowledge knowledge, int vendor, boolean domesticOnly) {
        return best(knowledge, foundries, FABRICATION, vendor, domesticOnly);
    }

    int memoryMaker(Knowledge knowledge, int vendor) {
        return best(knowledge, memories, MEMORY, vendor, false);
    }

    int[] toolMakers() {
        return toolMakers;
    }

    private int best(Knowledge knowledge, int[] firms, int segment, int vendor, boolean domestic) {
        int found = -1;
        double level = 0;
        for (int f : firms) {
            boolean near = !domestic || home[f] == home[vendor];
            boolean sells = !makesForItself[f] || f == vendor || segment != FABRICATION;
            if (near && sells && knowledge.level(f, segment) > level) {
                level = knowledge.level(f, segment);
                found = f;
            }
        }
        return found;
    }

    /**
     * Splits an amount over the suppliers of a segment that a vendor can reach, by a power of their
     * level: the best get most, the second are kept as a reserve.
     */
    void split(
            Knowledge knowledge, Segment segment, int vendor, boolean domestic, double[] shares) {
        int[] firms = segment == Segment.FABRICATION ? foundries : memories;
        java.util.Arrays.fill(shares, 0);
        double whole = 0;
        for (int f : firms) {
            boolean near = !domestic || home[f] == home[vendor];
            boolean sells = !makesForItself[f] || f == vendor || segment == Segment.MEMORY;
            if (near && sells) {
                shares[f] = Math.pow(knowledge.level(f, segment.ordinal()), supplierPower);
                whole += shares[f];
            }
        }
        for (int f : firms) {
            shares[f] = whole > 0 ? shares[f] / whole : 0;
        }
    }

    /**
     * Best performance a vendor could reach now, FLOP/s: Q0 (sum of w A^r)^(zeta / r). Zero when it
     * can reach no foundry or no memory.
     */
    double performance(Knowledge knowledge, int vendor, Clearance clearance) {
        double free = performance(knowledge, vendor, false);
        if (foundryBarred(knowledge, vendor, free, clearance)) {
            return performance(knowledge, vendor, true);
        }
        return free;
    }

    /** Whether a vendor has to make its device at home. */
    boolean cutOff(Knowledge knowledge, int vendor, Clearance clearance) {
        double free = performance(knowledge, vendor, false);
        return foundryBarred(knowledge, vendor, free, clearance);
    }

    /** A design goes to one foundry, so a control counts from half its strength on. */
    private boolean foundryBarred(
            Knowledge knowledge, int vendor, double performance, Clearance clearance) {
        int foundry = foundry(knowledge, vendor, false);
        DeviceTraits device = traits(performance, interconnect(performance));
        return foundry >= 0 && clearance.foundryBarred(vendor, home[foundry], device) >= 0.5;
    }

    /** What an export control looks at in a device. */
    DeviceTraits traits(double performance, double interconnect) {
        return new DeviceTraits(performance, interconnect, 0, 0);
    }

    private double performance(Knowledge knowledge, int vendor, boolean domesticFoundry) {
        int foundry = foundry(knowledge, vendor, domesticFoundry);
        int memory = memoryMaker(knowledge, vendor);
        if (foundry < 0 || memory < 0) {
            return 0;
        }
        int tools = best(knowledge, toolMakers, EQUIPMENT, foundry, false);
        double cap = tools < 0 ? 0 : equipmentSlack * knowledge.level(tools, EQUIPMENT);
        double fabrication = Math.min(knowledge.level(foundry, FABRICATION), cap);
        int packager = foundry(knowledge, vendor, false);
        return quality0
                * Math.pow(
                        weights[0] * Math.pow(knowledge.level(vendor, DESIGN), power)
                                + weights[1] * Math.pow(fabrication, power)
                                + weights[2] * Math.pow(knowledge.level(memory, MEMORY), power)
                                + weights[3]
                                        * Math.pow(knowledge.level(packager, FABRICATION), power),
                        scale / power);
    }
}
