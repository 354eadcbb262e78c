package leapfrog.model.agent;

import java.io.Serializable;

/** What is kept of each firm of one state, an array for each item. */
final class AdopterBooks implements Serializable {

    /** Memory of one firm: three floats, a short and a byte. */
    static final int BYTES = 3 * Float.BYTES + Short.BYTES + Byte.BYTES;

    private static final long serialVersionUID = 1;

    /** Score of having no ecosystem, E exp(-threshold): lower is better. */
    final float[] none;

    /**
     * No less than the score of none over the least E for any ecosystem that the firm has met: the
     * factor at which it might begin to choose one.
     */
    final float[] reserve;

    /** Depth of use in the form that {@link AdopterTally} carries on; no matter without one. */
    final float[] carried;

    /** Sector and choice in one number: sector times {@link AdopterMarket#ROW} plus choice. */
    final short[] cells;

    /** Choice held beside, 0 for none. */
    final byte[] seconds;

    AdopterBooks(int firms) {
        none = new float[firms];
        reserve = new float[firms];
        carried = new float[firms];
        cells = new short[firms];
        seconds = new byte[firms];
    }

    int firms() {
        return cells.length;
    }

    int sector(int firm) {
        return cells[firm] >> AdopterMarket.ROW_BITS;
    }

    int choice(int firm) {
        return cells[firm] & (AdopterMarket.ROW - 1);
    }
}
