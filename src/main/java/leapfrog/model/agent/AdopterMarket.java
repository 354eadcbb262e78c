package leapfrog.model.agent;

import java.io.Serializable;
import leapfrog.model.core.Exponential;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;

/**
 * An offer turned into the factors by which the adopters of one state choose.
 *
 * <p>Random utility with Gumbel tastes, argmax of V_k + G_k, is argmin of E_k exp(-V_k) with E_k a
 * standard exponential (G = -ln E). Exponentials of what a sector shares are taken once a quarter;
 * an adopter then costs one hash, one multiplication and one comparison for each ecosystem. E_k is
 * a function of adopter and ecosystem alone, so tastes are fixed without being stored. Tastes of
 * scale s, V_k + s G_k, are those of scale one with V_k / s; without tastes every E is one.
 *
 * <p>Choices are numbered from 0, none, and 1 + slot. Rows of a sector are {@link #ROW} apart.
 */
final class AdopterMarket implements Serializable {

    /** Choices of one sector: a power of two above 1 + 64, so that a cell splits by shifting. */
    static final int ROW = 128;

    static final int ROW_BITS = 7;

    private static final long serialVersionUID = 1;

    private final int sectors;
    private final long stateOwner;
    private final Luck luck;
    private final long secondKey;
    private final boolean tasteless;

    /** What utilities are multiplied by: one over the scale of tastes, one without tastes. */
    private final double sharpness;

    /** By choice: where the tastes for it are drawn; slots that have been met are {@code known}. */
    private final long[] tasteKeys = new long[ROW];

    private final long[] addresses = new long[ROW];
    private final boolean[] known = new boolean[ROW];

    /** By sector and choice: exp(-V), infinite when out of reach. */
    private final double[] factors;

    /** By sector: the choices within reach, packed, with their factors. */
    private final int[] reach;

    private final int[] reachable;
    private final double[] reachedFactors;
    private final long[] reachedKeys;
    private final double[] leastFactors;

    private final double[] risks = new double[ROW];
    private final double[] hedges = new double[ROW];

    /** By first choice: the most that the chance of holding a second can be. */
    private final double[] secondChances = new double[ROW];

    /** By choice: share of firms that it is kept from, now and in the quarter before. */
    private final double[] barred = new double[ROW];

    private final double[] barredBefore = new double[ROW];
    private final long placeKey;
    private double stay;
    private double secondCost;
    private double secondSensitivity;

    /** One more than the highest choice ever met. */
    private int choices;

    AdopterMarket(long stateOwner, int sectors, double tasteScale, Luck luck) {
        this.stateOwner = stateOwner;
        this.tasteless = tasteScale == 0;
        this.sharpness = tasteless ? 1 : 1 / tasteScale;
        this.sectors = sectors;
        this.luck = luck;
        this.secondKey = luck.key(Purpose.ADOPTER_SECOND, stateOwner, 0);
        this.placeKey = luck.key(Purpose.ADOPTER_PLACE, stateOwner, 0);
        this.factors = new double[sectors * ROW];
        this.reach = new int[sectors];
        this.reachable = new int[sectors * ROW];
        this.reachedFactors = new double[sectors * ROW];
        this.reachedKeys = new long[sectors * ROW];
        this.leastFactors = new double[sectors];
        meet(0, 0);
    }

    /** Takes in an offer whose ecosystems have all been met; utilities become factors. */
    void take(AdopterOffer offer) {
        stay = Math.exp(-sharpness * offer.switching());
        secondCost = offer.secondCost();
        secondSensitivity = offer.secondSensitivity();
        for (int c = 1; c < choices && secondSensitivity > 0; c++) {
            risks[c] = offer.banRisk(c - 1);
            hedges[c] = Exponential.of(sharpness * secondSensitivity * risks[c]);
            secondChances[c] = chanceOfSecond(risks[c]);
        }
        for (int c = 1; c < choices; c++) {
            barredBefore[c] = barred[c];
            barred[c] = offer.barred(c - 1);
        }
        for (int s = 0; s < sectors; s++) {
            takeSector(offer, s);
        }
    }

    private void takeSector(AdopterOffer offer, int sector) {
        int row = sector * ROW;
        double cut = offer.thresholdCut(sector);
        double least = Double.POSITIVE_INFINITY;
        int reached = 0;
        for (int c = 1; c < choices; c++) {
            double factor = Exponential.of(-sharpness * (offer.utility(sector, c - 1) + cut));
            factors[row + c] = factor;
            if (factor < Double.POSITIVE_INFINITY) {
                reachable[row + reached] = c;
                reachedFactors[row + reached] = factor;
                reachedKeys[row + reached] = tasteKeys[c];
                reached++;
                least = factor < least ? factor : least;
            }
        }
        reach[sector] = reached;
        leastFactors[sector] = least;
    }

    /**
     * Whether a choice is met for the first time; its tastes can be drawn from then on.
     *
     * @throws IllegalArgumentException when its slot held another ecosystem before
     */
    boolean meet(int choice, long address) {
        if (known[choice]) {
            if (addresses[choice] != address) {
                throw new IllegalArgumentException(
                        "slot " + (choice - 1) + " already belongs to another ecosystem");
            }
            return false;
        }
        known[choice] = true;
        choices = Math.max(choices, choice + 1);
        addresses[choice] = address;
        long owner = stateOwner + Luck.mix(address ^ (choice == 0 ? -1L : 0L));
        tasteKeys[choice] = luck.key(Purpose.ADOPTER_TASTE, owner, 0);
        return true;
    }

    int choices() {
        return choices;
    }

    boolean inReach(int cell) {
        return factors[cell] < Double.POSITIVE_INFINITY;
    }

    /** Whether a ban reaches more firms than in the quarter before. */
    boolean narrowed(int choice) {
        return barred[choice] > barredBefore[choice];
    }

    /** Whether a choice within reach of its sector is kept from one firm where it stands. */
    boolean isBarred(int adopter, int choice) {
        return barred[choice] > 0 && Luck.uniform(placeKey, adopter) < barred[choice];
    }

    /** The factor of the best that a sector can reach, infinite when there is nothing. */
    double leastFactor(int sector) {
        return leastFactors[sector];
    }

    /** E of an adopter for a choice: a standard exponential, the same at all times. */
    double taste(int adopter, int choice) {
        return tasteless ? 1 : Quantiles.exponential(Luck.uniform(tasteKeys[choice], adopter));
    }

    /** The score of none of an adopter with a threshold, lower is better. */
    double none(int adopter, double threshold) {
        return taste(adopter, 0) * Math.exp(-sharpness * threshold);
    }

    boolean tasteless() {
        return tasteless;
    }

    /** Key of the uniforms, one a firm, that {@link #taste} is drawn from. */
    long tasteKey(int choice) {
        return tasteKeys[choice];
    }

    /**
     * What an adopter chooses who looks.
     *
     * @param current choice so far, within reach unless none
     * @param none score of having none: E exp(-threshold), lower is better
     */
    int choose(int adopter, int sector, int current, double none) {
        int row = sector * ROW;
        int pick = 0;
        double best = none;
        if (current != 0) {
            // Changing costs; none and the current one are compared without that cost.
            double own = taste(adopter, current) * factors[row + current];
            if (own < best) {
                best = own;
                pick = current;
            }
            best *= stay;
        }
        int end = row + reach[sector];
        if (tasteless) {
            for (int j = row; j < end; j++) {
                if (reachedFactors[j] < best && !isBarred(adopter, reachable[j])) {
                    best = reachedFactors[j];
                    pick = reachable[j];
                }
            }
            return pick;
        }
        for (int j = row; j < end; j++) {
            double u = Luck.uniform(reachedKeys[j], adopter);
            double factor = reachedFactors[j];
            double t = 1 - u;
            // t + t^2/2 never exceeds -ln(1 - t): most candidates fall without a logarithm.
            if (t * (1 + 0.5 * t) * factor < best) {
                double score = Quantiles.exponential(u) * factor;
                if (score < best && !isBarred(adopter, reachable[j])) {
                    best = score;
                    pick = reachable[j];
                }
            }
        }
        return pick;
    }

    /**
     * The second ecosystem that an adopter holds beside its first, 0 for none. It is worth holding
     * for the share of value that a ban of the first alone would take; who holds one is a logit on
     * that less its cost, and each adopter's disposition is fixed.
     */
    int second(int adopter, int sector, int first) {
        if (secondSensitivity == 0 || first == 0) {
            return 0;
        }
        double disposition = Luck.uniform(secondKey, adopter);
        if (disposition >= secondChances[first]) {
            return 0;
        }
        int row = sector * ROW;
        int pick = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int j = row; j < row + reach[sector]; j++) {
            int c = reachable[j];
            double u = Luck.uniform(reachedKeys[j], adopter);
            double factor = reachedFactors[j] * hedges[c];
            if (c != first && (1 - u) * factor < best) {
                double score = tasteless ? factor : Quantiles.exponential(u) * factor;
                if (score < best && !isBarred(adopter, c)) {
                    best = score;
                    pick = c;
                }
            }
        }
        return disposition < chanceOfSecond(risks[first] * (1 - risks[pick])) ? pick : 0;
    }

    private double chanceOfSecond(double averted) {
        return 1 / (1 + Math.exp(-secondSensitivity * (averted - secondCost)));
    }
}
