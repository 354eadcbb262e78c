package leapfrog.model.market.bloc;

import java.io.Serializable;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Rulings;
import leapfrog.model.technology.Segment;

/**
 * What pushes firms to invest abroad: 1, and what rules at home burden, controls cut off, bans
 * abroad close and programmes support, each by a weight (S1 table 3: deals rose as rules and
 * conflict grew).
 */
final class DealPush implements Serializable {

    private static final long serialVersionUID = 1;

    private final double regulation;
    private final double control;
    private final double access;
    private final double programme;

    DealPush(Parameters parameters) {
        regulation = parameters.value("deal-push-regulation");
        control = parameters.value("deal-push-control");
        access = parameters.value("deal-push-access");
        programme = parameters.value("deal-push-programme");
    }

    /**
     * Index for a firm, at least 1.
     *
     * @param gdp by state
     */
    double of(int firm, int home, Rulings rulings, double[] gdp) {
        double most = 0;
        double closed = 0;
        double abroad = 0;
        for (int host = 0; host < gdp.length; host++) {
            if (host != home) {
                most = Math.max(most, rulings.expansion().investment(home, host));
                abroad += gdp[host];
                closed += gdp[host] * (1 - open(firm, host, rulings));
            }
        }
        return 1
                + regulation * rulings.regulation().burden(home)
                + control * rulings.clearance().pressure(home, Segment.CHIP_DESIGN)
                + access * closed / abroad
                + programme * most;
    }

    /** Part of a market that a firm's platform or model may serve. */
    static double open(int firm, int host, Rulings rulings) {
        return Math.min(
                rulings.platforms().open(host, firm, Segment.PLATFORM),
                rulings.platforms().open(host, firm, Segment.MODEL));
    }
}
