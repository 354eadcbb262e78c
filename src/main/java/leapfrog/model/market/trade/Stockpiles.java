package leapfrog.model.market.trade;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Money that buyers pull forward while a control on their devices is announced, and order less of
 * afterwards. Rows are {@link leapfrog.model.agent.Buyers}; amounts are USD.
 */
public final class Stockpiles implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] ahead;
    private final double share;
    private final double repayment;

    public Stockpiles(int buyers, Parameters parameters) {
        ahead = new double[buyers];
        share = parameters.value("stockpile");
        repayment = parameters.value("stockpile-repayment");
    }

    /**
     * What a buyer brings to the market in a quarter.
     *
     * @param budget of the quarter
     * @param soonBarred share of the most threatened device's sales to it that will be stopped
     * @return the budget, with what is pulled forward, less what was before
     */
    public double order(int buyer, double budget, double soonBarred) {
        double back = repayment * ahead[buyer];
        double extra = soonBarred * share * budget;
        ahead[buyer] += extra - back;
        return budget + extra - back;
    }

    /** What a buyer has bought ahead of its budget. */
    public double ahead(int buyer) {
        return ahead[buyer];
    }
}
