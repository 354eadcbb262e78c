package leapfrog.model.market.bloc;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;

/**
 * What ties a state to a pole on a layer: shares of trade, of what is installed and of foreign
 * investment, common standards, and pressure, each by a weight. Pressure is how strongly the pole
 * cuts a rival pole off on the layer, times the share of its needs that the state buys of the pole;
 * leverage takes from it.
 */
final class PoleTies implements Serializable {

    private static final long serialVersionUID = 1;

    private final double trade;
    private final double installed;
    private final double investment;
    private final double pressure;
    private final double standards;
    private final double leverage;

    PoleTies(Parameters parameters) {
        trade = parameters.value("alignment-trade");
        installed = parameters.value("alignment-installed");
        investment = parameters.value("alignment-investment");
        pressure = parameters.value("alignment-pressure");
        standards = parameters.value("alignment-standards");
        leverage = parameters.value("leverage-worth");
    }

    /**
     * Ties in units of utility.
     *
     * @param gdp of the state, USD a year
     * @param computing FLOP/s that its buyers own
     */
    double of(
            Blocs blocs,
            Clearance clearance,
            Layer layer,
            int s,
            int p,
            double gdp,
            double computing) {
        int pole = blocs.poles().state(p);
        double here = blocs.flows().installedShare(layer, s, pole);
        if (layer == Layer.HARDWARE) {
            double foreign = blocs.hosting().foreignShare(s, computing);
            here = (1 - foreign) * here + blocs.hosting().share(pole, s, computing);
        }
        return trade * blocs.flows().tradeShare(layer, s, pole)
                + installed * here
                + investment * blocs.deals().share(pole, s, gdp)
                + standards * blocs.standards().common(layer, s, pole)
                + pressure * here * pressure(blocs, clearance, layer, s, pole);
    }

    private double pressure(Blocs blocs, Clearance clearance, Layer layer, int s, int pole) {
        double strongest = 0;
        for (int q = 0; q < blocs.poles().count(); q++) {
            int rival = blocs.poles().state(q);
            for (Segment segment : Segment.all()) {
                if (rival != pole && segment.layer() == layer) {
                    strongest = Math.max(strongest, clearance.pressure(pole, rival, segment));
                }
            }
        }
        return strongest * Math.max(0, 1 - leverage * blocs.leverage().of(s));
    }
}
