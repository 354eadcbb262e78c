package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.LuckBlock;

/**
 * Finds the firms that look this quarter and might change their choice by it.
 *
 * <p>A firm looks when its uniform of the quarter lies below the hazard of its cell. It is passed
 * over all the same while even the best factor on offer, met with its keenest taste, would lose to
 * its score of none: that never alters an outcome. Conditions are read off sign bits, as no
 * processor can predict who looks.
 */
final class AdopterAttention implements Serializable {

    static final int BLOCK = LuckBlock.SIZE;

    private static final long serialVersionUID = 1;
    private static final int ROW = AdopterMarket.ROW;

    /** Makes up for rounding to float: passing over must never be an error. */
    private static final double CAUTION = 1 - 1e-6;

    /** By cell: whose draw lies below it looks. */
    private final long[] limits;

    /** By cell: whose none is no worse than this times the keenest taste stays put. */
    private final float[] bounds;

    private final long[] draws = new long[BLOCK];

    AdopterAttention(int sectors) {
        this.limits = new long[sectors * ROW];
        this.bounds = new float[sectors * ROW];
    }

    /**
     * @param chance that a firm without an ecosystem looks
     * @param review that a user looks; users always count as such that might change
     */
    void set(AdopterMarket market, double chance, double review) {
        Arrays.fill(limits, LuckBlock.limit(review));
        for (int row = 0; row < limits.length; row += ROW) {
            limits[row] = LuckBlock.limit(chance);
            double least = market.leastFactor(row / ROW) * CAUTION;
            bounds[row] = least < Float.MIN_NORMAL ? 0 : (float) least;
        }
    }

    /** Notes the taste of every firm for an ecosystem that is new to the state. */
    void meet(AdopterBooks books, AdopterMarket market, int choice) {
        float[] keenest = books.keenest;
        for (int start = 0; start < keenest.length; start += BLOCK) {
            LuckBlock.fill(market.tasteKey(choice), start, draws);
            int end = Math.min(start + BLOCK, keenest.length);
            for (int i = start; i < end; i++) {
                keenest[i] = Math.min(keenest[i], tasteAtLeast(draws[i - start]));
            }
        }
    }

    /** Somewhat less than -ln(1 - t), by the head of its series. */
    private static float tasteAtLeast(long draw) {
        double t = (LuckBlock.RANGE - 1 - draw) / LuckBlock.RANGE;
        return (float) (t * (1 + t * (1.0 / 2 + t * (1.0 / 3))) * CAUTION);
    }

    /**
     * Lists the firms of the block that begins at {@code start}.
     *
     * @return how many were listed
     */
    int list(AdopterBooks books, int start, long key, int[] listed) {
        LuckBlock.fill(key, start, draws);
        float[] none = books.none;
        float[] keenest = books.keenest;
        short[] cells = books.cells;
        int end = Math.min(start + BLOCK, cells.length);
        int count = 0;
        for (int i = start; i < end; i++) {
            int cell = cells[i];
            listed[count] = i;
            // Numbers that are not negative are in the order of their bits.
            int best = Float.floatToRawIntBits(keenest[i] * bounds[cell]);
            int stays = best - Float.floatToRawIntBits(none[i]);
            long idle = draws[i - start] - limits[cell];
            count += (int) (idle >>> 63) & (stays >>> 31);
        }
        return count;
    }
}
