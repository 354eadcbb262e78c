package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.StandardsRules;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;

/**
 * Standards as stocks that work in committees fills slowly: how far two states have the same in a
 * segment, and how much of the world's were set by whom. Each state votes with its GDP for its own,
 * and with that for its partners' as far as it shares them.
 */
public final class CommonStandards implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][][] common;
    private final double[][] mean;
    private final double[][] effort;
    private final double speed;

    CommonStandards(int states, Parameters parameters) {
        common = new double[Segment.all().size()][states][states];
        mean = new double[states][states];
        effort = new double[Segment.all().size()][states];
        speed = parameters.value("standards-speed");
    }

    public void step(StandardsRules rules) {
        for (double[] row : mean) {
            Arrays.fill(row, 0);
        }
        for (Segment segment : Segment.all()) {
            int g = segment.ordinal();
            for (int s = 0; s < effort[g].length; s++) {
                effort[g][s] += speed * (rules.effort(s, segment) - effort[g][s]);
                for (int other = 0; other < effort[g].length; other++) {
                    double shared = rules.shared(s, other, segment);
                    common[g][s][other] += speed * (shared - common[g][s][other]);
                    mean[s][other] += common[g][s][other] / common.length;
                }
            }
        }
    }

    /** How far two states have common standards, mean over segments, from 0 to 1. */
    double common(int state, int other) {
        return mean[state][other];
    }

    /** The same of a state with each other; shared, read only. */
    double[] common(int state) {
        return mean[state];
    }

    /** The same over the segments of a layer. */
    double common(Layer layer, int state, int other) {
        double sum = 0;
        int count = 0;
        for (Segment segment : Segment.all()) {
            if (segment.layer() == layer) {
                sum += common[segment.ordinal()][state][other];
                count++;
            }
        }
        return sum / count;
    }

    /**
     * Share of the world's standards that a state has set; NaN when nobody works on any.
     *
     * @param gdp by state
     */
    public double share(int state, double[] gdp) {
        double own = 0;
        double all = 0;
        for (int g = 0; g < effort.length; g++) {
            for (int s = 0; s < gdp.length; s++) {
                double votes = gdp[s];
                for (int other = 0; other < gdp.length; other++) {
                    votes += gdp[other] * common[g][s][other];
                }
                double part = effort[g][s] * votes;
                all += part;
                own += s == state ? part : 0;
            }
        }
        return all > 0 ? own / all : Double.NaN;
    }
}
