package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * What a device costs to design, to make and to run. The cost of wafers falls with those made on
 * the node so far (Wright 1936, doi 10.2514/8.155) and is borne by the dies that are good; the
 * mark-up rises with how short supply is.
 */
public final class DeviceCosts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double HOURS_OF_YEAR = 8766;

    private final double cost0;
    private final double performance0;
    private final double costElasticity;
    private final double priceElasticity;
    private final double learning;
    private final double wafersAtStart;
    private final double waferShare;
    private final double memoryShare;
    private final double packageShare;
    private final double designCost;
    private final double markup0;
    private final double markup1;
    private final double markupLeast;
    private final double markupMost;
    private final double watts0;
    private final double wattsElasticity;
    private final double server;
    private final double electricity;
    private final double life;

    public DeviceCosts(Parameters p) {
        cost0 = p.value("device-cost-at-start");
        performance0 = p.value("device-performance-at-start") * 1e12;
        costElasticity = p.value("device-cost-elasticity");
        priceElasticity = p.value("downgraded-price-elasticity");
        learning = p.value("device-learning");
        wafersAtStart = p.value("wafers-at-start");
        waferShare = p.value("foundry-share-of-cost");
        memoryShare = p.value("memory-share-of-cost");
        packageShare = p.value("packaging-share-of-cost");
        designCost = p.value("design-cost-at-start");
        markup0 = p.value("device-markup");
        markup1 = p.value("device-markup-slope");
        markupLeast = p.value("device-markup-least");
        markupMost = p.value("device-markup-most");
        watts0 = p.value("device-power-at-start");
        wattsElasticity = p.value("device-power-elasticity");
        server = p.value("server-cost-per-watt");
        life = p.value("device-life");
        electricity = p.value("electricity-price");
    }

    /** What a die of a performance costs at the yield and experience of the start, USD. */
    double base(double performance) {
        return cost0 * Math.pow(performance / performance0, costElasticity);
    }

    /**
     * Wafer cost of a good die, USD, on Wright's line.
     *
     * @param base cost of a die at the yield and experience of the start, USD
     * @param wafers made on the node so far
     * @param yield share of good dies over the greatest there can be
     */
    public double wafer(double base, double wafers, double yield) {
        return waferShare * base * Math.pow(1 + wafers / wafersAtStart, -learning) / yield;
    }

    /** Foundries in the cost of a die at the start. */
    double waferShare() {
        return waferShare;
    }

    /** Packagers in the cost of a die. */
    double packageShare() {
        return packageShare;
    }

    /** Memory of a die, USD. */
    double memory(double base) {
        return memoryShare * base;
    }

    /** Package of a die that is alone in it, USD. */
    double packaging(double base) {
        return packageShare * base;
    }

    /** The rest of a die's cost: boards, cooling, test, USD. */
    double rest(double base) {
        return (1 - waferShare - memoryShare - packageShare) * base;
    }

    /** Design of a generation of devices, USD. */
    double design(double performance) {
        return designCost * Math.pow(performance / performance0, costElasticity);
    }

    /**
     * @param tightness orders over capacity
     */
    double markup(double tightness) {
        return Math.max(markupLeast, Math.min(markupMost, markup0 + markup1 * (tightness - 1)));
    }

    double priceElasticity() {
        return priceElasticity;
    }

    /** Power of a device of one die, W. */
    double watts(double performance) {
        return watts0 * Math.pow(performance / performance0, wattsElasticity);
    }

    /** What a buyer pays beside the device over its life: server, hall and electricity, USD. */
    double overhead(double watts) {
        return watts * (server + electricity * life * HOURS_OF_YEAR / 1000);
    }
}
