package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;

/** Research of a quarter: what everybody may learn from whom, and the step of knowledge itself. */
final class ResearchPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Segment[] USED = {Segment.FRAMEWORK, Segment.MODEL, Segment.INTEGRATION};

    private final Parts parts;
    private final Revenues revenues;
    private final double foreignScope;
    private final double inducedInnovation;
    private final double controlCost;

    ResearchPhase(Parts parts, Revenues revenues) {
        this.parts = parts;
        this.revenues = revenues;
        inducedInnovation = parts.parameters.value("induced-innovation");
        controlCost = parts.parameters.value("control-cost-of-exploration");
        foreignScope = parts.parameters.value("foreign-share-of-domestic-openness");
    }

    void run(Situation now) {
        double[][] hardware = parts.inputs.barred()[Layer.HARDWARE.ordinal()];
        double[][] models = parts.inputs.barred()[Layer.ALGORITHMS.ordinal()];
        double[][] other = parts.inputs.barred()[Layer.APPLICATIONS.ordinal()];
        now.clearance().barKnowledge(hardware, models, other);
        parts.inputs.barred()[Layer.DATA.ordinal()] = other;
        parts.stakes.step(
                now.rulings().screening(), revenues.hardware(), parts.luck, now.ordinal());
        double[][] science = parts.science.knowledge();
        for (int s = 0; s < science.length; s++) {
            System.arraycopy(
                    science[s], 0, parts.inputs.publicKnowledge()[s], 0, science[s].length);
        }
        for (int s = 0; s < science.length; s++) {
            for (Segment g : Segment.all()) {
                double induced = inducedInnovation * now.clearance().pressure(s, g);
                parts.inputs.induced()[s][g.ordinal()] =
                        induced + (1 + induced) * Math.expm1(-explorationCost(now, s, g));
            }
        }
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            System.arraycopy(
                    parts.stakes.table()[f],
                    0,
                    parts.inputs.stakes()[f],
                    0,
                    parts.roster.firmCount());
            double open = now.terms().openToForeigners(parts.roster.home()[f]);
            parts.inputs.foreignOpenness()[f] = open + (1 - open) * foreignScope;
        }
        for (Segment g : USED) {
            use(g.ordinal());
        }
        parts.research.step(parts.inputs, parts.luck, now.ordinal());
        parts.patents.step(parts.research, parts.inputs.money());
    }

    /**
     * What social control takes off the rate of innovation, in nat: cost x ambiguity of the rules x
     * coefficient of variation of a step. Certain steps cost nothing; whether the cost is above or
     * below zero is an open question (S4 asks; Beraja, Kao, Yang and Yuchtman 2023, doi
     * 10.1093/qje/qjad012, find that control and innovation can feed each other).
     */
    private double explorationCost(Situation now, int s, Segment g) {
        return controlCost
                * now.rulings().regulation().ambiguity(s)
                * parts.regimes.variation(g.ordinal());
    }

    /** A firm uses the best it can get of others, the more the further that is ahead of its own. */
    private void use(int g) {
        int best = -1;
        for (int j = 0; j < parts.roster.firmCount(); j++) {
            if (best < 0 || parts.knowledge.known(j, g) > parts.knowledge.known(best, g)) {
                best = j;
            }
        }
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            double own = parts.knowledge.level(f, g);
            double known = parts.knowledge.known(best, g);
            parts.inputs.use()[f][g] =
                    own > 0 && f != best && known > own
                            ? parts.research.access(parts.inputs, f, best, g) * (1 - own / known)
                            : 0;
        }
    }
}
