package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;

/** What firms sell to users of other states in a quarter, USD. Rows are firms, columns states. */
public final class Exports implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] hardware;
    private final double[][] use;
    private final double[] fees;

    Exports(int firms, int states) {
        hardware = new double[firms][states];
        use = new double[firms][states];
        fees = new double[firms];
    }

    public void begin() {
        Arrays.fill(fees, 0);
        for (int f = 0; f < fees.length; f++) {
            Arrays.fill(hardware[f], 0);
            Arrays.fill(use[f], 0);
        }
    }

    /** Adds devices, wafers, memory or tools sold. */
    public void sellHardware(int firm, int state, double amount) {
        hardware[firm][state] += amount;
    }

    /** Adds what users of a firm's ecosystem pay. */
    public void sellUse(int firm, int state, double amount) {
        use[firm][state] += amount;
    }

    /** Adds what a firm paid for leave to sell. */
    public void pay(int firm, double fee) {
        fees[firm] += fee;
    }

    double[] hardware(int firm) {
        return hardware[firm];
    }

    double[] use(int firm) {
        return use[firm];
    }

    /** What a firm sold abroad in the quarter, less its fees, USD. */
    public double of(int firm) {
        double sum = -fees[firm];
        for (int s = 0; s < hardware[firm].length; s++) {
            sum += hardware[firm][s] + use[firm][s];
        }
        return sum;
    }
}
