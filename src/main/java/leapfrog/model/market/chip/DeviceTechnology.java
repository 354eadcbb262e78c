package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.DeviceTraits;

/**
 * What a device can be, given how far the links of its chain have come: a CES aggregate with an
 * elasticity of substitution well below one, so that a missing link cannot be made up for by the
 * others (a chokepoint). Levels are indices, world's best of 2015 = 1.
 */
final class DeviceTechnology implements Serializable {

    private static final long serialVersionUID = 1;

    private final double weightDesign;
    private final double weightFabrication;
    private final double weightMemory;
    private final double weightPackaging;
    private final double power;
    private final double scale;
    private final double performance0;
    private final double interconnect0;
    private final double interconnectPower;
    private final double bandwidth0;
    private final double bandwidthPower;
    private final double fitMargin;
    private final double dieArea;
    private final double dieElasticity;
    private final double interconnectWorth;
    private final double bandwidthWorth;

    DeviceTechnology(Parameters parameters) {
        weightDesign = parameters.value("device-weight-design");
        weightFabrication = parameters.value("device-weight-fabrication");
        weightMemory = parameters.value("device-weight-memory");
        weightPackaging = parameters.value("device-weight-packaging");
        double substitution = parameters.value("device-substitution");
        power = (substitution - 1) / substitution;
        scale = parameters.value("device-scale");
        performance0 = parameters.value("device-performance-at-start") * 1e12;
        interconnect0 = parameters.value("device-interconnect-at-start") * 1e9;
        interconnectPower = parameters.value("device-interconnect-elasticity");
        bandwidth0 = parameters.value("memory-bandwidth-at-start") * 1e9;
        bandwidthPower = parameters.value("memory-bandwidth-elasticity");
        fitMargin = 1 - parameters.value("redesign-margin");
        dieArea = parameters.value("die-area");
        dieElasticity = parameters.value("chiplet-elasticity");
        interconnectWorth = parameters.value("interconnect-worth");
        bandwidthWorth = parameters.value("memory-bandwidth-worth");
    }

    /** Performance of 2015's best device, dense FP16 FLOP/s. */
    double startPerformance() {
        return performance0;
    }

    /**
     * Performance of a die, FLOP/s: Q0 (sum of w A^r)^(zeta / r), r = (sigma - 1) / sigma. Zero
     * when a link is missing.
     */
    double die(double design, double fabrication, double memory, double packaging) {
        if (design <= 0 || fabrication <= 0 || memory <= 0 || packaging <= 0) {
            return 0;
        }
        double sum =
                weightDesign * Math.pow(design, power)
                        + weightFabrication * Math.pow(fabrication, power)
                        + weightMemory * Math.pow(memory, power)
                        + weightPackaging * Math.pow(packaging, power);
        return performance0 * Math.pow(sum, scale / power);
    }

    /** Performance of a device of n like dies: Q n^e. */
    double ofDies(double die, double dies) {
        return dies == 1 ? die : die * Math.pow(dies, dieElasticity);
    }

    /** Performance of each of n dies that make a device of a performance. */
    double perDie(double device, double dies) {
        return dies == 1 ? device : device / Math.pow(dies, dieElasticity);
    }

    /** Bandwidth between devices that goes with a performance, B/s. */
    double interconnect(double performance) {
        return interconnect0 * Math.pow(performance / performance0, interconnectPower);
    }

    /** Memory bandwidth of a device of n dies with memory of a level, B/s. */
    double bandwidth(double memoryLevel, double dies) {
        return bandwidth0 * Math.pow(memoryLevel, bandwidthPower) * dies;
    }

    /** Area of the dies of a device, mm2. */
    double area(double dies) {
        return dieArea * dies;
    }

    /** A device of so many dies with whatever passes limits cut to a margin below them. */
    DeviceTraits fit(DeviceTraits device, DeviceTraits limits, double dies) {
        double slower = fitMargin * limits.performance();
        double sparser = fitMargin * limits.density() * area(dies);
        return traits(
                Math.min(device.performance(), Math.min(slower, sparser)),
                Math.min(device.interconnect(), fitMargin * limits.interconnect()),
                Math.min(device.memoryBandwidth(), fitMargin * limits.memoryBandwidth()),
                dies);
    }

    /** Worth of a device that was cut from another of as many dies, FLOP/s. */
    double worthOfFit(DeviceTraits fitted, DeviceTraits device) {
        return worth(
                fitted.performance(),
                fitted.interconnect() / interconnect(fitted.performance()),
                fitted.memoryBandwidth() / device.memoryBandwidth());
    }

    /** What an export control looks at in a device. */
    DeviceTraits traits(double performance, double interconnect, double bandwidth, double dies) {
        return new DeviceTraits(performance, interconnect, bandwidth, performance / area(dies));
    }

    /**
     * Worth of a device in a cluster, FLOP/s: its performance, less what less bandwidth than such a
     * performance usually has loses.
     *
     * @param interconnect share of the usual bandwidth between devices, at most 1
     * @param memory share of the usual memory bandwidth, at most 1
     */
    double worth(double performance, double interconnect, double memory) {
        return performance
                * Math.pow(Math.min(1, interconnect), interconnectWorth)
                * Math.pow(Math.min(1, memory), bandwidthWorth);
    }
}
