package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.technology.Sector;

/** Which firms states have assigned to build open platforms, in which sectors. */
public final class ChampionRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] backing;

    public ChampionRules(Terms terms, Parties parties) {
        backing = new double[parties.firmHome().length][Sector.all().size()];
        for (Rule<OpenEcosystem> rule : terms.rules(OpenEcosystem.class)) {
            boolean[] champions = parties.firms(rule.content().champions());
            for (int f = 0; f < champions.length; f++) {
                if (champions[f] && parties.firmHome()[f] == rule.issuer()) {
                    for (Sector sector : rule.content().sectors()) {
                        double[] row = backing[f];
                        int g = sector.ordinal();
                        row[g] = Term.Sum.SHARES.add(row[g], rule.strength());
                    }
                }
            }
        }
    }

    /** How strongly its state backs a firm as the platform of a sector, from 0 to 1. */
    public double backing(int firm, Sector sector) {
        return backing[firm][sector.ordinal()];
    }

    /** The same, mean over sectors. */
    public double backing(int firm) {
        double sum = 0;
        for (double part : backing[firm]) {
            sum += part;
        }
        return sum / backing[firm].length;
    }
}
