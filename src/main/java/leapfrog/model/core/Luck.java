package leapfrog.model.core;

import java.io.Serializable;

/**
 * Luck with an address: a uniform number is a function of (run seed, purpose, owner, segment,
 * channel, quarter, index) and of nothing else. There is no state that runs on, so a draw more in
 * one place moves nothing elsewhere, and two policies on one seed share the luck they have in
 * common.
 *
 * <p>Mixing is the finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi
 * 10.1145/2714064.2660195) applied once per part of the address.
 */
public final class Luck implements Serializable {

    private static final long serialVersionUID = 1;
    static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private final long root;

    public Luck(long runSeed) {
        this.root = mix(runSeed + GOLDEN);
    }

    /** A key for a family of draws; combine with {@link #uniform(long, long)}. */
    public long key(Purpose purpose, long owner, int quarter) {
        return mix(mix(mix(root + purpose.code() * GOLDEN) ^ owner) + quarter * GOLDEN);
    }

    /** A key for draws that a channel within a segment makes. */
    public long key(Purpose purpose, long owner, int segment, int channel, int quarter) {
        return mix(key(purpose, owner, quarter) + (segment * 64L + channel + 1) * GOLDEN);
    }

    /** The index-th uniform of a key, in the open interval (0, 1). */
    public static double uniform(long key, long index) {
        return ((mix(key + (index + 1) * GOLDEN) >>> 11) + 0.5) * TO_UNIT;
    }

    /** The address of an owner, from its id, so that the order in a file does not matter. */
    public static long owner(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = mix((hash ^ id.charAt(i)) * 0x100000001B3L);
        }
        return hash;
    }

    /** The finaliser of SplitMix64: a bijection that spreads every bit over all 64. */
    public static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
