package leapfrog.model.technology;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;

/**
 * Patents that research leaves behind, by home state of the firm. A success yields patents in
 * proportion to the money behind it to a power (Hausman, Hall and Griliches 1984, doi
 * 10.2307/1911191); an imitation that succeeds yields some too, since an adaptation may be patented
 * at home. They decide nothing: patents are read, not used.
 */
public final class Patents implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double UNIT_MONEY = 100e6;
    private static final int YEAR = 4;

    private final int[] home;
    private final Regimes regimes;
    private final double[][] filed;
    private final double propensity;
    private final double ofImitation;
    private final double returns;
    private int quarter;

    /**
     * @param home index of each firm's home state
     * @param states number of states
     */
    public Patents(int[] home, int states, Regimes regimes, Parameters parameters) {
        this.home = home.clone();
        this.regimes = regimes;
        filed = new double[states][YEAR];
        propensity = parameters.value("patent-propensity");
        ofImitation = parameters.value("patents-of-imitation");
        returns = parameters.value("patent-returns");
    }

    /** Counts what a quarter of research outside the making of chips leaves. */
    public void step(Research research, double[][] money) {
        quarter++;
        for (double[] row : filed) {
            row[quarter % YEAR] = 0;
        }
        for (int f = 0; f < home.length; f++) {
            for (Segment segment : Segment.all()) {
                int g = segment.ordinal();
                if (!segment.isChipMaking() && money[f][g] > 0 && regimes.step(g) > 0) {
                    double gain = research.innovated(f, g) + ofImitation * research.imitated(f, g);
                    filed[home[f]][quarter % YEAR] +=
                            propensity
                                    * (gain / regimes.step(g))
                                    * Math.pow(money[f][g] / UNIT_MONEY, returns);
                }
            }
        }
    }

    /** Patents of firms of a state in the last four quarters. */
    public double ofYear(int state) {
        return Arrays.stream(filed[state]).sum();
    }
}
