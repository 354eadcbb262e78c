package leapfrog.model.market.data;

import java.io.Serializable;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.technology.Segment;

/**
 * What audiences and markets left do to a firm's own business, against the start: a platform earns
 * by its audience, a cloud where it is present. Markets abroad weigh by GDP and reach.
 */
public final class MarketSales implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] weight;
    private final double[] index;
    private final double strength;

    /**
     * @param reach how easily what a state (row) offers reaches another (column), from 0 to 1
     */
    public MarketSales(Roster roster, double[][] reach, Parameters parameters) {
        int states = roster.stateCount();
        double[] gdp = roster.ofStates(StateField.GDP);
        weight = new double[roster.firmCount()][];
        index = new double[roster.firmCount()];
        strength = parameters.value("audience-revenue");
        java.util.Arrays.fill(index, 1);
        for (LeadFirm firm : roster.firms()) {
            if (firm.worksIn(Segment.PLATFORM) || firm.worksIn(Segment.CLOUD)) {
                weight[firm.index()] = weights(firm, states, gdp, reach[firm.home()]);
            }
        }
    }

    private static double[] weights(LeadFirm firm, int states, double[] gdp, double[] reach) {
        double abroad = firm.value(FirmField.FOREIGN_SHARE);
        double whole = 0;
        for (int s = 0; s < states; s++) {
            whole += s == firm.home() ? 0 : gdp[s] * reach[s];
        }
        double[] row = new double[states];
        for (int s = 0; s < states; s++) {
            row[s] = whole > 0 ? abroad * gdp[s] * reach[s] / whole : 0;
        }
        row[firm.home()] = whole > 0 ? 1 - abroad : 1;
        return row;
    }

    /**
     * @param presentAtStart 1 where a firm was in a market at the start, else 0
     */
    public void step(Platforms platforms, double[][] present, double[][] presentAtStart) {
        for (int f = 0; f < index.length; f++) {
            if (weight[f] == null) {
                continue;
            }
            double now = 0;
            double before = 0;
            for (int s = 0; s < weight[f].length; s++) {
                double part = weight[f][s] * presentAtStart[f][s];
                before += part;
                now += part * (platforms.collects(f) ? platforms.growth(f, s) : present[f][s]);
            }
            index[f] = before > 0 ? 1 + strength * (now / before - 1) : 1;
        }
    }

    /** Own business of a firm over what it would be with the audiences of the start. */
    public double index(int firm) {
        return index[firm];
    }
}
