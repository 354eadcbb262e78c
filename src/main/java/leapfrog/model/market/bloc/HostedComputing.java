package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.ExpansionRules;

/**
 * Computing that firms place in data centres of other states, FLOP/s. Programmes of their state
 * push a share of what platforms and clouds own there; hosts get it by their market and by how
 * close they are. Owners keep it, the host's grid feeds it.
 */
public final class HostedComputing implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] placed;
    private final double[] weights;
    private final double most;
    private final double speed;

    HostedComputing(int states, Parameters parameters) {
        placed = new double[states][states];
        weights = new double[states];
        most = parameters.value("hosting-share");
        speed = parameters.value("hosting-speed");
    }

    /**
     * One quarter.
     *
     * @param owned by state, FLOP/s that its platforms and clouds own
     */
    void step(ExpansionRules rules, Closeness closeness, double[] gdp, double[] owned) {
        for (int home = 0; home < weights.length; home++) {
            double all = 0;
            Arrays.fill(weights, 0);
            for (int host = 0; host < weights.length; host++) {
                if (host != home && rules.dataCentres(home, host) > 0) {
                    weights[host] = gdp[host] * closeness.of(home, host);
                    all += weights[host];
                }
            }
            for (int host = 0; host < weights.length; host++) {
                double part = all > 0 ? weights[host] / all : 0;
                double aim = most * rules.dataCentres(home, host) * part * owned[home];
                placed[home][host] += speed * (aim - placed[home][host]);
            }
        }
    }

    /** Rows own, columns host, FLOP/s; shared, read only. */
    public double[][] placed() {
        return placed;
    }

    /**
     * Share of the computing in a state that firms of another own.
     *
     * @param here FLOP/s that buyers of the state own, wherever it stands
     */
    double share(int home, int host, double here) {
        double all = here;
        for (int other = 0; other < placed.length; other++) {
            all += placed[other][host] - placed[host][other];
        }
        return all > 0 ? placed[home][host] / all : 0;
    }

    /** Share of the computing in a state that foreign firms own. */
    public double foreignShare(int host, double here) {
        double sum = 0;
        for (int home = 0; home < placed.length; home++) {
            sum += share(home, host, here);
        }
        return sum;
    }
}
