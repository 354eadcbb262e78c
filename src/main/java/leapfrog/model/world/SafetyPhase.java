package leapfrog.model.world;

import java.io.Serializable;
import java.util.List;
import leapfrog.model.market.safety.Incidents;
import leapfrog.model.technology.Sector;

/** Safety of a quarter: chosen before money is spent, put to the test once models are in use. */
final class SafetyPhase implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final AdoptionPhase adoption;
    private final double[][] alignment;
    private final double[][] stringency;
    private final double[] exposure;

    SafetyPhase(Parts parts, AdoptionPhase adoption) {
        this.parts = parts;
        this.adoption = adoption;
        int states = parts.roster.stateCount();
        alignment = new double[states][parts.blocs.poles().count()];
        stringency = new double[states][states];
        exposure = new double[states];
    }

    /** Labs choose their safety; shocks that open this quarter begin to test their states. */
    void begin(Situation now, List<WindowEvent> shocks) {
        int states = stringency.length;
        for (int s = 0; s < states; s++) {
            for (int d = 0; d < states; d++) {
                stringency[s][d] = s == d ? 0 : now.clearance().stringency(s, d);
            }
            for (int pole = 0; pole < alignment[s].length; pole++) {
                alignment[s][pole] = parts.blocs.alignment().mean(s, pole);
            }
        }
        parts.safety.rivalry(alignment, stringency, now.rulings().safety());
        parts.safety.choose(parts.labs::trained, now.rulings().safety());
        parts.incidents.begin(parts.labs.bestReleased(-1), now.ordinal());
        for (WindowEvent shock : shocks) {
            for (int s = 0; s < states; s++) {
                if (shock.meets(parts.roster.states().get(s).id())) {
                    parts.deployment.shock(s, met(s, shock), shock.quarters());
                }
            }
        }
    }

    private double[] met(int state, WindowEvent shock) {
        double[] weights = parts.economy.sectorShares(state).clone();
        for (Sector sector : Sector.all()) {
            weights[sector.ordinal()] *= shock.meets(sector) ? 1 : 0;
        }
        return weights;
    }

    /** What goes wrong in use, and what it costs in trust. */
    void end(Situation now) {
        int[] labs = parts.labs.labs();
        double[] use = adoption.use();
        for (int k = 0; k < labs.length; k++) {
            if (use[k] > 0) {
                int f = labs[k];
                expose(k);
                Incidents.Host host =
                        new Incidents.Host(
                                parts.labs.released(f), use[k], parts.safety.safety(f), exposure);
                parts.incidents.draw(
                        host,
                        parts.luck,
                        parts.roster.firmAddress()[f],
                        now.ordinal(),
                        parts.expectations::shock);
            }
        }
    }

    private void expose(int slot) {
        for (int s = 0; s < exposure.length; s++) {
            double users = parts.ecosystems.population(s).users(slot);
            double all = parts.ecosystems.population(s).adoptedShare();
            exposure[s] = all > 0 ? users / parts.ecosystems.population(s).size() / all : 0;
        }
    }
}
