package leapfrog.model.market.bloc;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.technology.Layer;

/**
 * What standards, alignment, investment and computing abroad add to how easily the offers of one
 * state reach another.
 */
public final class AddedReach implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] table;
    private final double standards;
    private final double alignment;
    private final double deals;
    private final double hosting;

    AddedReach(int states, Parameters parameters) {
        table = new double[states][states];
        standards = parameters.value("standards-reach");
        alignment = parameters.value("alignment-reach");
        deals = parameters.value("deal-reach");
        hosting = parameters.value("hosting-reach");
    }

    /**
     * Takes stock.
     *
     * @param gdp by state, USD a year
     * @param computing by state, FLOP/s that its buyers own
     */
    void update(Blocs blocs, double[] gdp, double[] computing) {
        double[][] sides = blocs.alignment().on(Layer.ALGORITHMS);
        for (int from = 0; from < table.length; from++) {
            int pole = blocs.poles().place(from);
            for (int to = 0; to < table.length; to++) {
                if (from != to) {
                    double moved =
                            pole < 0 ? 0 : sides[to][pole] - blocs.alignment().atStart(to, pole);
                    table[from][to] =
                            standards * blocs.standards().common(from, to)
                                    + alignment * moved
                                    + deals * blocs.deals().share(from, to, gdp[to])
                                    + hosting * blocs.hosting().share(from, to, computing[to]);
                }
            }
        }
    }

    /** Rows offer, columns receive, in units of reach; shared, read only. */
    public double[][] table() {
        return table;
    }
}
