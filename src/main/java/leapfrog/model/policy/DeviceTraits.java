package leapfrog.model.policy;

import java.io.Serializable;

/**
 * What an export control looks at in a device.
 *
 * @param performance dense FP16, FLOP/s
 * @param interconnect bandwidth between devices, B/s
 * @param memoryBandwidth B/s
 * @param density performance over the area of its dies, FLOP/s per mm2
 */
public record DeviceTraits(
        double performance, double interconnect, double memoryBandwidth, double density)
        implements Serializable {}
