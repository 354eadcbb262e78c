package leapfrog.model.policy;

import java.io.Serializable;

/**
 * How states push their firms into others: computing placed there, and stakes bought there. Tables
 * are homes by hosts; several programmes combine by their complement.
 */
public final class ExpansionRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] dataCentres;
    private final double[][] investment;

    public ExpansionRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        dataCentres = new double[states][states];
        investment = new double[states][states];
        for (Rule<OverseasExpansion> rule : terms.rules(OverseasExpansion.class)) {
            boolean[] targets = parties.states(rule.content().targets());
            int home = rule.issuer();
            for (int host = 0; host < states; host++) {
                if (targets[host] && host != home) {
                    double places = rule.strength() * rule.content().dataCentres();
                    double buys = rule.strength() * rule.content().investment();
                    dataCentres[home][host] = Term.Sum.SHARES.add(dataCentres[home][host], places);
                    investment[home][host] = Term.Sum.SHARES.add(investment[home][host], buys);
                }
            }
        }
    }

    /** Push of a state to place computing of its firms in another, from 0 to 1. */
    public double dataCentres(int home, int host) {
        return dataCentres[home][host];
    }

    /** Push of a state's firms to invest in another, from 0 to 1. */
    public double investment(int home, int host) {
        return investment[home][host];
    }
}
