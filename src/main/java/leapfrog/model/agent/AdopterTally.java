package leapfrog.model.agent;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Who uses what in one state, by sector and choice, kept up to date with every move.
 *
 * <p>Depth follows d' = d + g (ceiling - d) for every user alike, so within a sector it is an
 * affine function a y + b of a number y that only changes when the adopter does. The tally carries
 * a, b and the sums of depth on; users who do not look are never visited.
 */
final class AdopterTally implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ROW = AdopterMarket.ROW;

    /** Below this, y is brought up to date before a float can no longer hold it. */
    private static final double SMALLEST_SCALE = 1e-9;

    private final int sectors;
    private final int[] members;
    private final int[] users;
    private final int[] secondUsers;
    private final double[] depths;
    private final double[] scale;
    private final double[] offset;
    private int adoptions;
    private int switches;
    private int departures;
    private int displaced;

    AdopterTally(int sectors) {
        this.sectors = sectors;
        this.members = new int[sectors];
        this.users = new int[sectors * ROW];
        this.secondUsers = new int[sectors * ROW];
        this.depths = new double[sectors * ROW];
        this.scale = new double[sectors];
        this.offset = new double[sectors];
        Arrays.fill(scale, 1);
    }

    void join(int sector) {
        members[sector]++;
        users[sector * ROW]++;
    }

    void startQuarter() {
        adoptions = 0;
        switches = 0;
        departures = 0;
        displaced = 0;
    }

    /** Everybody's depth grows by one quarter. */
    void deepen(AdopterOffer offer, int choices) {
        double growth = offer.depthGrowth();
        for (int s = 0; s < sectors; s++) {
            double ceiling = offer.depthCeiling(s);
            scale[s] *= 1 - growth;
            offset[s] += growth * (ceiling - offset[s]);
            for (int cell = s * ROW + 1; cell < s * ROW + choices; cell++) {
                depths[cell] += growth * (ceiling * users[cell] - depths[cell]);
            }
        }
    }

    boolean worn() {
        for (double a : scale) {
            if (a < SMALLEST_SCALE) {
                return true;
            }
        }
        return false;
    }

    void renew() {
        Arrays.fill(scale, 1);
        Arrays.fill(offset, 0);
    }

    /** Depth of a user of a sector who carries y; never below zero by the rounding of y. */
    double depth(int sector, float y) {
        return Math.max(0, scale[sector] * y + offset[sector]);
    }

    /** The y that stands for a depth. */
    float carried(int sector, double depth) {
        return (float) ((depth - offset[sector]) / scale[sector]);
    }

    /** Counts a change of choice between two cells of one sector. */
    void move(int from, int to, double depthBefore, double depthAfter) {
        leave(from, depthBefore);
        users[to]++;
        if ((to & (ROW - 1)) != 0) {
            depths[to] += depthAfter;
        }
        if ((from & (ROW - 1)) == 0) {
            adoptions++;
        } else if ((to & (ROW - 1)) == 0) {
            departures++;
        } else {
            switches++;
        }
    }

    private void leave(int from, double depth) {
        users[from]--;
        if ((from & (ROW - 1)) != 0) {
            depths[from] = users[from] == 0 ? 0 : depths[from] - depth;
        }
    }

    void displaceOne() {
        displaced++;
    }

    void countSecond(int cell, int change) {
        secondUsers[cell] += change;
    }

    int sectors() {
        return sectors;
    }

    int members(int sector) {
        return members[sector];
    }

    int users(int cell) {
        return users[cell];
    }

    int secondUsers(int cell) {
        return secondUsers[cell];
    }

    double depth(int cell) {
        return depths[cell];
    }

    int adopters(int sector) {
        return members[sector] - users[sector * ROW];
    }

    int adopters() {
        int sum = 0;
        for (int s = 0; s < sectors; s++) {
            sum += adopters(s);
        }
        return sum;
    }

    int adoptions() {
        return adoptions;
    }

    int switches() {
        return switches;
    }

    int departures() {
        return departures;
    }

    int displaced() {
        return displaced;
    }
}
