package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.technology.Sector;

/** What rules for those who offer the technology cost, by state; several combine as shares. */
public final class RegulationRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] burden;
    private final double[] ambiguity;
    private final double[] support;

    public RegulationRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        burden = new double[states][Sector.all().size()];
        ambiguity = new double[states];
        support = new double[states];
        for (Rule<AiRegulation> rule : terms.rules(AiRegulation.class)) {
            AiRegulation content = rule.content();
            int s = rule.issuer();
            for (Sector sector : content.sectors()) {
                double[] row = burden[s];
                int g = sector.ordinal();
                row[g] = Term.Sum.SHARES.add(row[g], rule.strength() * content.burden());
            }
            ambiguity[s] = Term.Sum.SHARES.add(ambiguity[s], rule.strength() * content.ambiguity());
            support[s] =
                    Term.Sum.SHARES.add(support[s], rule.strength() * content.developmentSupport());
        }
    }

    /** Cost of complying in a sector of a state, share of what use is worth. */
    public double burden(int state, Sector sector) {
        return burden[state][sector.ordinal()];
    }

    /** The same, mean over sectors. */
    public double burden(int state) {
        double sum = 0;
        for (double part : burden[state]) {
            sum += part;
        }
        return sum / burden[state].length;
    }

    /** How unclear the rules of a state are, from 0 to 1. */
    public double ambiguity(int state) {
        return ambiguity[state];
    }

    /** Support of development that comes with the rules, from 0 to 1. */
    public double developmentSupport(int state) {
        return support[state];
    }
}
