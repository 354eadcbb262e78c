package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.technology.Segment;

/** Research of a quarter: what everybody may learn from whom, and the step of knowledge itself. */
final class ResearchPhase implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final Revenues revenues;
    private final PlatformUse platforms;
    private final double[][] hardware;
    private final double[][] models;
    private final double[][] other;
    private final double foreignScope;
    private final double inducedInnovation;
    private final double controlCost;

    ResearchPhase(Parts parts, Revenues revenues) {
        this.parts = parts;
        this.revenues = revenues;
        platforms = new PlatformUse(parts);
        int firms = parts.roster.firmCount();
        hardware = new double[firms][firms];
        models = new double[firms][firms];
        other = new double[firms][firms];
        for (Segment g : Segment.all()) {
            parts.inputs.barred()[g.ordinal()] =
                    switch (g.layer()) {
                        case HARDWARE -> hardware;
                        case ALGORITHMS -> g == Segment.MODEL ? models : other;
                        case DATA, APPLICATIONS -> other;
                    };
        }
        inducedInnovation = parts.parameters.value("induced-innovation");
        controlCost = parts.parameters.value("control-cost-of-exploration");
        foreignScope = parts.parameters.value("foreign-share-of-domestic-openness");
    }

    void run(Situation now) {
        now.clearance().barKnowledge(hardware, models, other);
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
        platforms.fill();
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

    /** Work that users of a firm's platforms contribute, full-time equivalents of researchers. */
    double crowd(int firm) {
        return crowd(firm, Segment.FRAMEWORK) + crowd(firm, Segment.MODEL);
    }

    double crowd(int firm, Segment segment) {
        return platforms.crowd(firm, segment);
    }
}
