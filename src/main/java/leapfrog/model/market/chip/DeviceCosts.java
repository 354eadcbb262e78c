package leapfrog.model.market.chip;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * What a device costs to make and to run. Unit cost falls with cumulative output (Wright 1936, doi
 * 10.2514/8.155), yield rises with what a foundry has made of late, and the mark-up with how short
 * supply is.
 */
final class DeviceCosts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double HOURS_OF_YEAR = 8766;

    private final double cost0;
    private final double performance0;
    private final double costElasticity;
    private final double priceElasticity;
    private final double learning;
    private final double outputAtStart;
    private final double yieldMost;
    private final double yieldAtStart;
    private final double yieldOutput;
    private final double markup0;
    private final double markup1;
    private final double markupLeast;
    private final double markupMost;
    private final double watts0;
    private final double wattsElasticity;
    private final double server;
    private final double electricity;
    private final double life;

    DeviceCosts(Parameters p) {
        cost0 = p.value("device-cost-at-start");
        performance0 = p.value("device-performance-at-start") * 1e12;
        costElasticity = p.value("device-cost-elasticity");
        priceElasticity = p.value("downgraded-price-elasticity");
        learning = p.value("device-learning");
        outputAtStart = p.value("device-output-at-start");
        yieldMost = p.value("yield-most");
        yieldAtStart = p.value("yield-at-start");
        yieldOutput = p.value("yield-output");
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

    /** Unit cost in USD, on Wright's line in cumulative output, over the yield. */
    double unit(double performance, double madeInAll, double yield) {
        return cost0
                * Math.pow(performance / performance0, costElasticity)
                * Math.pow(1 + madeInAll / outputAtStart, -learning)
                / yield;
    }

    /**
     * Yield of a foundry over that of a mature one: ymax - (ymax - y0) exp(-experience / w).
     *
     * @param experience devices made of late, older ones counted less
     */
    double yield(double experience) {
        return 1 - (1 - yieldAtStart / yieldMost) * Math.exp(-experience / yieldOutput);
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
