package leapfrog.model.technology;

import java.io.Serializable;

/**
 * What every firm knows in every segment. A level is an index with the world's best of 2015 at 1;
 * the known level is what others could learn of it: at once when it is open, with a delay when it
 * is not.
 */
public final class Knowledge implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();
    private static final int MEMORY = 8;

    /** Frontier growth a year is never taken below this, so that distance in years stays finite. */
    private static final double LEAST_GROWTH = 0.02;

    private final double[][] level;
    private final double[][] known;
    private final double[][] openness;
    private final double[][] history = new double[SEGMENTS][MEMORY + 1];
    private final double[] knownBest = new double[SEGMENTS];
    private final double[] growth = new double[SEGMENTS];
    private final double leak;

    /**
     * @param firms number of firms
     * @param leak share of the gap between a closed level and what is known of it that closes a
     *     quarter
     */
    public Knowledge(int firms, double leak) {
        this.leak = leak;
        level = new double[firms][SEGMENTS];
        known = new double[firms][SEGMENTS];
        openness = new double[firms][SEGMENTS];
    }

    public int firms() {
        return level.length;
    }

    /** Level of a firm; zero when it does not work in the segment or does not exist yet. */
    public double level(int firm, int segment) {
        return level[firm][segment];
    }

    /** Level that others know of. */
    public double known(int firm, int segment) {
        return known[firm][segment];
    }

    /** Share of what the firm has that it publishes, from 0 to 1. */
    public double openness(int firm, int segment) {
        return openness[firm][segment];
    }

    public void open(int firm, int segment, double share) {
        openness[firm][segment] = share;
    }

    /** Sets a level that comes from outside the model: a seed, or a firm's founding. */
    public void found(int firm, int segment, double start) {
        level[firm][segment] = start;
        known[firm][segment] = start;
    }

    /** Adds a gain in nat. */
    public void gain(int firm, int segment, double nat) {
        level[firm][segment] *= Math.exp(nat);
    }

    /** Best level that anybody could learn from. */
    public double knownBest(int segment) {
        return knownBest[segment];
    }

    /** Best level that anybody has. */
    public double frontier(int segment) {
        double best = 0;
        for (double[] row : level) {
            best = Math.max(best, row[segment]);
        }
        return best;
    }

    /** Growth of the best known level over the last eight quarters, in nat a year. */
    public double growth(int segment) {
        return growth[segment];
    }

    /** How many years of the frontier's growth a level is behind the best known; never negative. */
    public double yearsBehind(double ofLevel, int segment) {
        return Math.max(0, Math.log(knownBest[segment] / ofLevel)) / growth[segment];
    }

    /** Lets what is closed become known by and by, and updates the best known level. */
    public void publish() {
        for (int g = 0; g < SEGMENTS; g++) {
            double best = 0;
            for (int f = 0; f < level.length; f++) {
                double pace = openness[f][g] + (1 - openness[f][g]) * leak;
                known[f][g] += pace * (level[f][g] - known[f][g]);
                best = Math.max(best, known[f][g]);
            }
            knownBest[g] = best;
            System.arraycopy(history[g], 1, history[g], 0, MEMORY);
            history[g][MEMORY] = Math.log(best);
            growth[g] =
                    Math.max(LEAST_GROWTH, (history[g][MEMORY] - history[g][0]) / (MEMORY / 4.0));
        }
    }

    /** Starts the memory of the frontier as if it had grown at these rates, in nat a year. */
    public void remember(double[] growthBefore) {
        for (int g = 0; g < SEGMENTS; g++) {
            double best = 0;
            for (double[] row : known) {
                best = Math.max(best, row[g]);
            }
            knownBest[g] = best;
            growth[g] = Math.max(LEAST_GROWTH, growthBefore[g]);
            for (int q = 0; q <= MEMORY; q++) {
                history[g][q] = Math.log(best) - growth[g] * (MEMORY - q) / 4.0;
            }
        }
    }
}
