package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.technology.Layer;

/** How even states want their ties to the poles to be; the strongest wish of a state counts. */
public final class HedgingRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] balance;

    public HedgingRules(Terms terms, Parties parties) {
        balance = new double[parties.stateIds().size()][Layer.values().length];
        for (Rule<Hedging> rule : terms.rules(Hedging.class)) {
            for (Layer layer : rule.content().layers()) {
                double[] row = balance[rule.issuer()];
                double wish = rule.strength() * rule.content().balance();
                row[layer.ordinal()] = Math.max(row[layer.ordinal()], wish);
            }
        }
    }

    /** How even a state wants its ties in a layer to be, from 0 (no matter) to 1. */
    public double balance(int state, Layer layer) {
        return balance[state][layer.ordinal()];
    }
}
