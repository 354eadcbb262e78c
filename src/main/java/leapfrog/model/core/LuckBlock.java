package leapfrog.model.core;

/**
 * The uniforms of many consecutive indices of one key at a time, as whole numbers of 53 bits: the
 * same luck as {@link Luck#uniform}, laid out so that compilers turn it into vectors.
 */
public final class LuckBlock {

    /** Indices in a block. */
    public static final int SIZE = 1024;

    /** All draws lie below it. */
    public static final double RANGE = 0x1.0p53;

    private static final long[] STRIDES = new long[SIZE];

    static {
        for (int j = 0; j < SIZE; j++) {
            STRIDES[j] = (j + 1) * Luck.GOLDEN;
        }
    }

    private LuckBlock() {}

    /**
     * Fills a block with the draws of the indices from {@code first} on.
     *
     * @param bits of length {@link #SIZE}
     */
    public static void fill(long key, int first, long[] bits) {
        long base = key + first * Luck.GOLDEN;
        for (int j = 0; j < SIZE; j++) {
            bits[j] = Luck.mix(base + STRIDES[j]) >>> 11;
        }
    }

    /** The draw of one index. */
    public static long draw(long key, int index) {
        return Luck.mix(key + (index + 1) * Luck.GOLDEN) >>> 11;
    }

    /** The number that exactly those draws lie below whose uniform lies below the chance. */
    public static long limit(double chance) {
        return (long) Math.ceil(chance * RANGE - 0.5);
    }
}
