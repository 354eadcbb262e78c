package leapfrog.model.technology;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * The technological regime of each segment (Malerba and Orsenigo 1997, doi 10.1093/icc/6.1.83): why
 * the same strategy works on one layer and fails on another. Arrays are by segment ordinal.
 */
public final class Regimes implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] opportunity;
    private final double[] step;
    private final double[] predictability;
    private final double[] cumulativeness;
    private final double[] appropriability;
    private final double[] accessibility;
    private final double[] modularity;
    private final double[] imitation;
    private final double[] difficulty;
    private final double riskAversion;

    public Regimes(Parameters parameters) {
        Segment[] segments = Segment.values();
        opportunity = parameters.byKey("opportunity", segments);
        step = parameters.byKey("innovation-step", segments);
        predictability = parameters.byKey("predictability", segments);
        cumulativeness = parameters.byKey("cumulativeness", segments);
        appropriability = parameters.byKey("appropriability", segments);
        accessibility = parameters.byKey("accessibility", segments);
        modularity = parameters.byKey("modularity", segments);
        imitation = parameters.byKey("imitation-rate", segments);
        difficulty = parameters.byKey("difficulty", segments);
        riskAversion = parameters.value("risk-aversion");
    }

    /** Expected successes per unit of normalised effort and quarter. */
    public double opportunity(int segment) {
        return opportunity[segment];
    }

    /** Mean gain of one success, in nat. */
    public double step(int segment) {
        return step[segment];
    }

    /** Coefficient of variation of the gain of one success. */
    public double variation(int segment) {
        return 1 - predictability[segment];
    }

    /** Loss of innovative success per year of distance from the best known level. */
    public double cumulativeness(int segment) {
        return cumulativeness[segment];
    }

    /** How far a closed result can be kept closed. */
    public double appropriability(int segment) {
        return appropriability[segment];
    }

    /** How far outsiders can reach the knowledge base. */
    public double accessibility(int segment) {
        return accessibility[segment];
    }

    /** How far use is possible without understanding. */
    public double modularity(int segment) {
        return modularity[segment];
    }

    /**
     * Expected imitations per unit of normalised effort, full absorption and access, and quarter.
     */
    public double imitation(int segment) {
        return imitation[segment];
    }

    /** Elasticity of the cost of research to the level already reached. */
    public double difficulty(int segment) {
        return difficulty[segment];
    }

    /**
     * Certainty equivalent of one unit of effort: expected gain less half the risk aversion times
     * its variance (Pratt 1964, doi 10.2307/1913738), never below zero.
     *
     * @param riskTolerance above zero; the inverse of risk aversion
     */
    public double certaintyEquivalent(int segment, double riskTolerance) {
        double spread = variation(segment) * step[segment];
        double premium = 0.5 * riskAversion * spread * spread / riskTolerance;
        return Math.max(0, opportunity[segment] * step[segment] - premium);
    }

    /** Chance that a public programme reaches what it aims at: exp(-CV), for a leap of one step. */
    public double programmeSuccess(int segment) {
        return Math.exp(-riskAversion * variation(segment));
    }
}
