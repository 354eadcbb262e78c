package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.ExpansionRules;

/**
 * Computing that firms place in data centres of other states, FLOP/s. Programmes of their state
 * push a share of what platforms and clouds own there; hosts get it by their market, by how close
 * they are and by the power they have left. Owners keep it, the host's grid feeds it.
 */
public final class HostedComputing implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] placed;
    private final double[][] aims;
    private final double most;
    private final double speed;

    HostedComputing(int states, Parameters parameters) {
        placed = new double[states][states];
        aims = new double[states][states];
        most = parameters.value("hosting-share");
        speed = parameters.value("hosting-speed");
    }

    /**
     * What owners and hosts look at in a quarter, by state.
     *
     * @param gdp USD a year
     * @param owned FLOP/s that its platforms and clouds own
     * @param room FLOP/s of others that its grid can feed beside what its own buyers have
     */
    record Sites(
            ExpansionRules rules,
            Closeness closeness,
            double[] gdp,
            double[] owned,
            double[] room) {}

    void step(Sites sites) {
        for (int home = 0; home < aims.length; home++) {
            aim(home, sites);
        }
        for (int host = 0; host < aims.length; host++) {
            double wanted = 0;
            for (double[] row : aims) {
                wanted += row[host];
            }
            double fits = wanted > sites.room()[host] ? sites.room()[host] / wanted : 1;
            for (int home = 0; home < aims.length; home++) {
                placed[home][host] += speed * (fits * aims[home][host] - placed[home][host]);
            }
        }
    }

    private void aim(int home, Sites sites) {
        double[] row = aims[home];
        Arrays.fill(row, 0);
        double all = 0;
        for (int host = 0; host < row.length; host++) {
            if (host != home && sites.rules().dataCentres(home, host) > 0) {
                row[host] = sites.gdp()[host] * sites.closeness().of(home, host);
                all += row[host];
            }
        }
        for (int host = 0; host < row.length && all > 0; host++) {
            double push = sites.rules().dataCentres(home, host);
            row[host] *= most * push * sites.owned()[home] / all;
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
        if (placed[home][host] <= 0) {
            return 0;
        }
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
