package leapfrog.model.world;

import java.io.Serializable;

/**
 * What the windows open in a quarter mean to adopters, by state and sector.
 *
 * @param attention what demand windows add to looking and take off thresholds, from 0
 * @param relief what institutional windows take off barriers and add to public push, from 0
 */
record OpenWindows(double[][] attention, double[][] relief) implements Serializable {

    /** The greatest attention in any sector of any state: talk of the technology travels. */
    double loudest() {
        double most = 0;
        for (double[] row : attention) {
            for (double one : row) {
                most = Math.max(most, one);
            }
        }
        return most;
    }
}
