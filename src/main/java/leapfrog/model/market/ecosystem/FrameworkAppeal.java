package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * What a framework is worth to the developers of a state: quality, openness, who else uses it, home
 * and its support, less distance and the risk of losing it (S0 on open frameworks that keep those
 * who build on them; network effects in choice as in Brock and Durlauf 2001, doi
 * 10.1111/1467-937X.00168).
 */
final class FrameworkAppeal implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] reach;
    private final double quality;
    private final double openness;
    private final double local;
    private final double world;
    private final double home;
    private final double support;
    private final double champion;
    private final double friction;
    private final double risk;
    private final double fashion;
    private final double foreignScope;

    /**
     * @param reach how easily what a state (row) offers reaches another (column), from 0 to 1
     */
    FrameworkAppeal(double[][] reach, Parameters p) {
        this.reach = reach;
        quality = p.value("framework-quality-weight");
        openness = p.value("framework-openness-worth");
        local = p.value("framework-local-network");
        world = p.value("framework-world-network");
        home = p.value("framework-home-affinity");
        support = p.value("framework-support-worth");
        champion = p.value("framework-champion-worth");
        friction = p.value("framework-friction");
        risk = p.value("framework-risk-weight");
        fashion = p.value("framework-fashion");
        foreignScope = p.value("foreign-share-of-domestic-openness");
    }

    /** How much of what a state opens reaches users in another, from 0 to 1. */
    double scope(int user, int host, Terms terms) {
        if (user == host) {
            return 1;
        }
        double open = terms.openToForeigners(host);
        return open + (1 - open) * foreignScope;
    }

    /**
     * What does not hang on who else uses it.
     *
     * @param behind ln of its level over the best
     * @param open how open it is, from 0 to 1
     * @param backing of the host by its state
     * @param risk perceived, of being cut off, from 0 to 1
     */
    double own(
            int user, int host, double behind, double open, double backing, double risk, Terms t) {
        double scope = scope(user, host, t);
        return quality * behind
                + openness * open * scope
                + support * t.of(Term.DEVELOPER_SUPPORT, host) * scope
                + (user == host ? home + champion * backing : 0)
                - friction * (1 - reach[host][user])
                - this.risk * risk;
    }

    /** What other users at home and in the world make it worth. */
    double network(double localShare, double worldShare) {
        return local * localShare + world * worldShare;
    }

    /** A passing fashion among the developers of a state: Gumbel, the same for all of them. */
    double fashion(Luck luck, long state, long host, int quarter) {
        if (fashion == 0) {
            return 0;
        }
        long key = luck.key(Purpose.FRAMEWORK_FASHION, state + Luck.mix(host), quarter);
        return -fashion * Math.log(Quantiles.exponential(Luck.uniform(key, 0)));
    }
}
