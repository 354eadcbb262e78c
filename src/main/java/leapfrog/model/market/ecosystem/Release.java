package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Whether to open what one has: a logit on expected payoffs, for each generation of a model and, by
 * degrees, for a framework. Closed pays a rent as long as no open rival is near; open pays through
 * complements, data, outside talent and the state's push, and costs the leader when rivals catch
 * up.
 */
public final class Release implements Serializable {

    private static final long serialVersionUID = 1;

    private final double scale;
    private final double margin;
    private final double rentDistance;
    private final double complement;
    private final double crowd;
    private final double push;
    private final double catchUpLoss;
    private final double frameworkNetwork;
    private final double frameworkBase;
    private final double frameworkSpeed;

    public Release(Parameters parameters) {
        scale = parameters.value("release-choice-scale");
        margin = parameters.value("release-closed-margin");
        rentDistance = parameters.value("release-rent-distance");
        complement = parameters.value("release-complement");
        crowd = parameters.value("release-crowd");
        push = parameters.value("release-push");
        catchUpLoss = parameters.value("release-catch-up-loss");
        frameworkBase = parameters.value("framework-network-base");
        frameworkNetwork = parameters.value("framework-network");
        frameworkSpeed = parameters.value("framework-openness-speed");
    }

    /**
     * Part of demand that a closed model can charge for: 1 - exp(-(lead over the best open other) /
     * distance), 1 when no other is open.
     */
    public double rent(double own, double bestOpenOther) {
        if (bestOpenOther == Double.NEGATIVE_INFINITY) {
            return 1;
        }
        return 1 - Math.exp(-Math.max(0, own - bestOpenOther) / rentDistance);
    }

    /**
     * Probability that a firm opens a model.
     *
     * @param demand share of the world's market that it can sell to, against the largest such share
     * @param complements share of its business that gains when many use its model, from 0 to 1
     * @param lead how far it is ahead of the best rival, in dex; negative when behind
     * @param statePush from 0 to 1
     */
    public double openProbability(
            double demand, double rent, double complements, double lead, double statePush) {
        double closed = margin * demand * rent;
        double open =
                complement * complements
                        + crowd
                        + push * statePush
                        - catchUpLoss * Math.max(0, lead) / rentDistance;
        return 1 / (1 + Math.exp(-(open - closed) / scale));
    }

    /**
     * Openness of a framework after a quarter: what others build on it is worth more than a price,
     * the more so the more complements its host sells.
     */
    public double frameworkOpenness(
            double openness, double complements, double developerSupport, double statePush) {
        double gain =
                frameworkNetwork * (frameworkBase + complements)
                        + crowd
                        + push * (statePush + developerSupport)
                        - margin * (1 - complements);
        double target = 1 / (1 + Math.exp(-gain / scale));
        return openness + frameworkSpeed * (target - openness);
    }
}
