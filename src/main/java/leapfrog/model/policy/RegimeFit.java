package leapfrog.model.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import leapfrog.model.core.Readings;
import leapfrog.model.technology.Regimes;
import leapfrog.model.technology.Segment;

/**
 * How well each stance suits each segment, by its technological regime: the frontier where steps
 * are frequent and predictable, learning from others and then an ecosystem of one's own where
 * knowledge is accessible, closing where it is cumulative (S0; Lee and Lim 2001, doi
 * 10.1016/S0048-7333(00)00088-3, on catching up by regime). The scores are ours.
 */
final class RegimeFit implements Serializable {

    private static final long serialVersionUID = 1;

    /** The measure of a state's best level in a segment, in dex. */
    private static final String LEVEL = "knowledge";

    private final double[] frontier;
    private final double[] access;
    private final double[] close;

    RegimeFit(Regimes regimes) {
        int count = Segment.all().size();
        frontier = new double[count];
        access = new double[count];
        close = new double[count];
        for (int g = 0; g < count; g++) {
            frontier[g] = (1 - regimes.variation(g)) * regimes.opportunity(g);
            access[g] = regimes.accessibility(g);
            close[g] = regimes.cumulativeness(g);
        }
        scale(frontier);
        scale(access);
        scale(close);
    }

    /** The levels by which it tells how near a state is. */
    static List<Choice.Payoff> looksAt(List<String> states) {
        List<Choice.Payoff> levels = new ArrayList<>();
        for (String state : states) {
            for (Segment segment : Stance.SEGMENTS_TO_LEARN) {
                levels.add(new Choice.Payoff(LEVEL, state + "/" + segment.name(), 0));
            }
        }
        return levels;
    }

    /** In units of the greatest, so that numbers of different kinds compare. */
    private static void scale(double[] row) {
        double most = 0;
        for (double one : row) {
            most = Math.max(most, one);
        }
        for (int g = 0; g < row.length && most > 0; g++) {
            row[g] /= most;
        }
    }

    /**
     * Fit of an instrument, from 0 to 1: the mean over its segments.
     *
     * @param state id of who issues it
     * @return NaN for an instrument that takes no side between segments
     */
    double of(Instrument instrument, String state, List<String> states, Readings lastQuarter) {
        Stance.On on = Stance.of(instrument);
        if (on == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (Segment segment : on.segments()) {
            sum += of(on.stance(), segment, nearness(segment, state, states, lastQuarter));
        }
        return sum / on.segments().size();
    }

    /**
     * @param nearness level of the state over the best of all states, from 0 to 1
     */
    double of(Stance stance, Segment segment, double nearness) {
        int g = segment.ordinal();
        double whole = frontier[g] + access[g] + close[g];
        if (whole <= 0) {
            return 0;
        }
        double score =
                switch (stance) {
                    case FRONTIER -> frontier[g];
                    case JOIN -> access[g] * (1 - nearness);
                    case BUILD -> access[g] * nearness;
                    case CLOSE -> close[g];
                };
        return score / whole;
    }

    /** A state without anything known in the segment is infinitely far behind. */
    private static double nearness(
            Segment segment, String state, List<String> states, Readings lastQuarter) {
        double best = Double.NEGATIVE_INFINITY;
        for (String other : states) {
            double level = lastQuarter.value(LEVEL, other + "/" + segment.name());
            best = Double.isNaN(level) ? best : Math.max(best, level);
        }
        double own = lastQuarter.value(LEVEL, state + "/" + segment.name());
        return Double.isNaN(own) ? 0 : Math.pow(10, own - best);
    }
}
