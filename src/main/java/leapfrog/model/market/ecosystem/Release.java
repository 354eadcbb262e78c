package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * Whether to open what one has: a logit on expected payoffs, for each generation of a model and, by
 * degrees, for a framework; two choices, with prospects of their own. Closed pays a margin on
 * demand as far as no open rival is near; open pays through complements, data, outside talent and
 * the state's push, and costs the leader when rivals catch up. Payoffs are in shares of the demand
 * of a whole world that uses models.
 */
public final class Release implements Serializable {

    private static final long serialVersionUID = 1;

    private final double scale;
    private final double margin;
    private final double distance;
    private final double complement;
    private final double data;
    private final double crowd;
    private final double push;
    private final double catchUpLoss;
    private final double frameworkMarket;
    private final double frameworkSpeed;

    public Release(Parameters parameters) {
        scale = parameters.value("release-choice-scale");
        margin = parameters.value("release-closed-margin");
        distance = parameters.value("release-rent-distance");
        complement = parameters.value("release-complement");
        data = parameters.value("release-data");
        crowd = parameters.value("release-crowd");
        push = parameters.value("release-push");
        catchUpLoss = parameters.value("release-catch-up-loss");
        frameworkMarket = parameters.value("framework-market");
        frameworkSpeed = parameters.value("framework-openness-speed");
    }

    /**
     * What a firm can expect of either way, each from 0 to 1 but for the lead.
     *
     * @param demand share of the world's demand that it could sell to when closed
     * @param rent part of that which it could charge for
     * @param users share of the world's demand that would use it when open
     * @param complements share of its business that gains when many use it
     * @param data how much more data would add to what it makes
     * @param crowd part of its effective talent that would come from outside
     * @param push of the home state
     * @param lead how far it is ahead of the best rival, in dex; negative when behind
     */
    public record Prospect(
            double demand,
            double rent,
            double users,
            double complements,
            double data,
            double crowd,
            double push,
            double lead) {}

    /**
     * Part of demand that a closed product can charge for: 1 - exp(-(lead over the best open other)
     * / distance), 1 when no other is open.
     */
    public double rent(double own, double bestOpenOther) {
        if (bestOpenOther == Double.NEGATIVE_INFINITY) {
            return 1;
        }
        return 1 - Math.exp(-Math.max(0, own - bestOpenOther) / distance);
    }

    /** Chance to be taken up by a user who can also have the best: exp(-(behind)+ / distance). */
    public double standing(double own, double best) {
        return Math.exp(-Math.max(0, best - own) / distance);
    }

    /** What staying closed is expected to pay. */
    public double closed(Prospect p) {
        return margin * p.demand() * p.rent();
    }

    /** What opening is expected to pay. */
    public double open(Prospect p) {
        return (complement * p.complements() + data * p.data()) * p.users()
                + crowd * p.crowd()
                + push * p.push()
                - catchUpLoss * p.demand() * (1 - Math.exp(-Math.max(0, p.lead()) / distance));
    }

    /** Probability that a firm opens a model. */
    public double openProbability(Prospect p) {
        return 1 / (1 + Math.exp(-(open(p) - closed(p)) / scale));
    }

    /**
     * Openness of a framework after a quarter. Its own market is small; what it earns, it earns by
     * what is built on it.
     */
    public double frameworkOpenness(double openness, Prospect p) {
        double gain = open(p) - frameworkMarket * closed(p);
        double target = 1 / (1 + Math.exp(-gain / scale));
        return openness + frameworkSpeed * (target - openness);
    }
}
