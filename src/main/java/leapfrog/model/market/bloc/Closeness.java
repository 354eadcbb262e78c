package leapfrog.model.market.bloc;

import java.io.Serializable;

/**
 * How close states are to each other: how easily what one offers reaches the other, and with whom
 * that one sides.
 */
final class Closeness implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] reach;
    private final Poles poles;
    private final Alignment alignment;

    /**
     * @param reach as it stands now: rows offer, columns receive; from 0 to 1
     */
    Closeness(double[][] reach, Poles poles, Alignment alignment) {
        this.reach = reach;
        this.poles = poles;
        this.alignment = alignment;
    }

    /** Reach, up to twice as much where the receiver sides wholly with the one that offers. */
    double of(int from, int to) {
        int pole = poles.place(from);
        double sides = pole < 0 || from == to ? 0 : alignment.mean(to, pole);
        return reach[from][to] * (1 + sides);
    }
}
