package leapfrog.output.chart.channel;

import java.util.Optional;

/**
 * Finds the best place for a text between two curves: with room above and below it, and then near
 * the middle of the area. Heights grow downwards, as on a page.
 */
final class InnerRoom {

    private static final double AMPLE = 2;

    private final double[] upper;
    private final double[] lower;

    /**
     * @param upper edge of the area at every point across; not a number where no text may stand
     * @param lower edge there
     */
    InnerRoom(double[] upper, double[] lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /** Left end and middle of a text. */
    record Spot(double x, double y) {}

    /** Empty when the text fits nowhere. */
    Optional<Spot> forText(double width, double height) {
        int span = (int) Math.ceil(width);
        double middle = middle();
        Spot best = null;
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (int from = 0; from + span < upper.length; from++) {
            double top = Double.NEGATIVE_INFINITY;
            double bottom = Double.POSITIVE_INFINITY;
            for (int x = from; x <= from + span; x++) {
                top = Math.max(top, upper[x]);
                bottom = Math.min(bottom, lower[x]);
            }
            double room = (bottom - top) / height;
            double off = Math.abs(from + width / 2 - middle) / upper.length;
            double worth = Math.min(room, AMPLE) - off;
            if (room >= 1 && worth > bestWorth) {
                bestWorth = worth;
                best = new Spot(from, (top + bottom) / 2);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Centre of gravity of the area, across. */
    private double middle() {
        double weight = 0;
        double moment = 0;
        for (int x = 0; x < upper.length; x++) {
            double thick = lower[x] - upper[x];
            if (thick > 0) {
                weight += thick;
                moment += thick * x;
            }
        }
        return weight > 0 ? moment / weight : 0;
    }
}
