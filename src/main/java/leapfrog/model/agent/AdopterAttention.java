package leapfrog.model.agent;

import java.io.Serializable;
import leapfrog.model.core.LuckBlock;

/**
 * Finds the firms that look this quarter and might change their choice by it.
 *
 * <p>A firm looks when its uniform of the quarter lies below the hazard of its cell. One without an
 * ecosystem is passed over all the same while even the best factor on offer, met with its keenest
 * taste, would lose to its score of none, and a user while there are no reviews: that never alters
 * an outcome. Conditions are read off sign bits, as no processor can predict who looks.
 */
final class AdopterAttention implements Serializable {

    static final int BLOCK = LuckBlock.SIZE;

    private static final long serialVersionUID = 1;
    private static final int ROW = AdopterMarket.ROW;

    /** Makes up for rounding to float: passing over must never be an error. */
    private static final double CAUTION = 1 - 1e-6;

    /** From this many firms awake in a block on, their draws are made by the block. */
    private static final int MANY = BLOCK / 8;

    /** By cell: whose draw lies below it looks. */
    private final long[] limits;

    /** By cell: whose resistance is no more than this stays put. */
    private final float[] bounds;

    private final long[] draws = new long[BLOCK];

    AdopterAttention(int sectors) {
        this.limits = new long[sectors * ROW];
        this.bounds = new float[sectors * ROW];
    }

    /**
     * @param chances by sector, that a firm without an ecosystem looks
     * @param review that a user looks; users always count as such that might change
     */
    void set(AdopterMarket market, double[] chances, double review) {
        float users = review > 0 ? 0 : Float.POSITIVE_INFINITY;
        long userLimit = LuckBlock.limit(review);
        for (int row = 0; row < limits.length; row += ROW) {
            for (int cell = row + 1; cell < row + market.choices(); cell++) {
                limits[cell] = userLimit;
                bounds[cell] = users;
            }
            limits[row] = LuckBlock.limit(chances[row / ROW]);
            // Bounds count on tastes; without them nobody is passed over.
            double least = market.tasteless() ? 0 : market.leastFactor(row / ROW) * CAUTION;
            bounds[row] = least < Float.MIN_NORMAL ? 0 : (float) least;
        }
    }

    /** Notes the taste of every firm for an ecosystem that is new to the state. */
    void meet(AdopterBooks books, AdopterMarket market, int choice) {
        float[] reserve = books.reserve;
        float[] none = books.none;
        for (int start = 0; start < reserve.length; start += BLOCK) {
            LuckBlock.fill(market.tasteKey(choice), start, draws);
            int end = Math.min(start + BLOCK, reserve.length);
            for (int i = start; i < end; i++) {
                float bound = none[i] / tasteAtLeast(draws[i - start]);
                reserve[i] = higher(reserve[i], bound);
            }
        }
    }

    /** The higher of two numbers that are not negative, which are in the order of their bits. */
    private static float higher(float a, float b) {
        return Float.intBitsToFloat(
                Math.max(Float.floatToRawIntBits(a), Float.floatToRawIntBits(b)));
    }

    /** Somewhat less than -ln(1 - t), by the head of its series. */
    private static float tasteAtLeast(long draw) {
        double t = (LuckBlock.RANGE - 1 - draw) / LuckBlock.RANGE;
        return (float) (t * (CAUTION + t * (CAUTION / 2 + t * (CAUTION / 3))));
    }

    /**
     * Lists the firms of the block that begins at {@code start}.
     *
     * @return how many were listed
     */
    int list(AdopterBooks books, int start, long key, int[] listed) {
        int awake = wake(books, start, listed);
        return awake < MANY
                ? lookOne(books.cells, key, listed, awake)
                : lookAll(books.cells, start, key, listed, awake);
    }

    private int wake(AdopterBooks books, int start, int[] listed) {
        float[] reserve = books.reserve;
        short[] cells = books.cells;
        int end = Math.min(start + BLOCK, cells.length);
        int count = 0;
        for (int i = start; i < end; i++) {
            listed[count] = i;
            // Numbers that are not negative are in the order of their bits.
            int stays =
                    Float.floatToRawIntBits(bounds[cells[i]]) - Float.floatToRawIntBits(reserve[i]);
            count += stays >>> 31;
        }
        return count;
    }

    private int lookOne(short[] cells, long key, int[] listed, int awake) {
        int count = 0;
        for (int j = 0; j < awake; j++) {
            int i = listed[j];
            listed[count] = i;
            count += (int) ((LuckBlock.draw(key, i) - limits[cells[i]]) >>> 63);
        }
        return count;
    }

    private int lookAll(short[] cells, int start, long key, int[] listed, int awake) {
        LuckBlock.fill(key, start, draws);
        int count = 0;
        for (int j = 0; j < awake; j++) {
            int i = listed[j];
            listed[count] = i;
            count += (int) ((draws[i - start] - limits[cells[i]]) >>> 63);
        }
        return count;
    }
}
