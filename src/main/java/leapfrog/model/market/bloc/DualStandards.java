package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;

/**
 * What it costs firms to serve two blocs: a share of their sales to states of a bloc other than the
 * one that their home serves most (its own use counted in), the more the further the layer has
 * split, the less the standards of seller and buyer are common.
 */
public final class DualStandards implements Serializable {

    private static final long serialVersionUID = 1;

    private final double rate;
    private final double[] hardware;
    private final double[] use;
    private final double[] byBloc;

    DualStandards(int firms, Poles poles, Parameters parameters) {
        rate = parameters.value("dual-standard-cost");
        hardware = new double[firms];
        use = new double[firms];
        byBloc = new double[poles.count()];
    }

    void begin() {
        Arrays.fill(hardware, 0);
        Arrays.fill(use, 0);
    }

    /** The bloc that a state serves most, by what it supplies, from a row of flows. */
    int mainBloc(double[] supplies, double[][] membership) {
        Arrays.fill(byBloc, 0);
        for (int u = 0; u < supplies.length; u++) {
            for (int p = 0; p < byBloc.length; p++) {
                byBloc[p] += supplies[u] * membership[u][p];
            }
        }
        int main = 0;
        for (int p = 1; p < byBloc.length; p++) {
            main = byBloc[p] > byBloc[main] ? p : main;
        }
        return main;
    }

    /**
     * Cost of a firm's sales in a quarter, USD.
     *
     * @param sales by user state
     * @param split bloc index of the layer; nothing is charged below zero or when undefined
     * @param common of the firm's home with each state, from 0 to 1
     */
    double cost(double[] sales, int main, double[][] membership, double split, double[] common) {
        if (!(split > 0) || rate <= 0) {
            return 0;
        }
        double minority = 0;
        for (int u = 0; u < sales.length; u++) {
            double other = 0;
            for (int p = 0; p < membership[u].length; p++) {
                other += p == main ? 0 : membership[u][p];
            }
            minority += sales[u] * other * (1 - common[u]);
        }
        return rate * split * minority;
    }

    void chargeHardware(int firm, double amount) {
        hardware[firm] += amount;
    }

    void chargeUse(int firm, double amount) {
        use[firm] += amount;
    }

    /** Cost of a firm's sales of hardware in the quarter, USD. */
    public double hardware(int firm) {
        return hardware[firm];
    }

    /** Cost of what users of a firm's ecosystem pay from abroad in the quarter, USD. */
    public double use(int firm) {
        return use[firm];
    }
}
