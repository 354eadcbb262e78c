package leapfrog.model.market.bloc;

import java.io.Serializable;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.HedgingRules;
import leapfrog.model.technology.Layer;

/**
 * With whom states side on each layer. A pole sides with itself. The others start from the actor
 * file and move each year a part of the way to a logit of their ties to the poles:
 *
 * <pre>
 * a' = a + speed (A softmax(ln a0 + ties - ties of the first year - 2 hedging balance a/A) - a)
 * </pre>
 *
 * with A the part of a state that sides with any pole at all. The last term is the marginal of the
 * concentration of ties, sum (a/A)^2, that a hedging state wants low.
 */
public final class Alignment implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LAYERS = Layer.values().length;

    /** Least part of what sides that the actor file can leave a pole, so that its log exists. */
    private static final double LEAST = 0.01;

    private final Poles poles;
    private final double[][] start;
    private final double[] sides;
    private final double[][][] towards;
    private final double[][][] reference;
    private final double[][] hardware;
    private final double[] pull;
    private final double speed;
    private final double hedging;
    private boolean referred;

    Alignment(Roster roster, Poles poles, Parameters parameters) {
        this.poles = poles;
        int states = roster.stateCount();
        hardware = roster.alignment();
        start = new double[states][poles.count()];
        sides = new double[states];
        towards = new double[LAYERS][states][poles.count()];
        reference = new double[LAYERS][states][poles.count()];
        pull = new double[poles.count()];
        speed = parameters.value("alignment-speed");
        hedging = parameters.value("hedging-pull");
        for (int s = 0; s < states; s++) {
            for (int p = 0; p < poles.count(); p++) {
                boolean own = poles.state(p) == s;
                start[s][p] = poles.isPole(s) ? (own ? 1 : 0) : hardware[s][poles.state(p)];
                sides[s] += start[s][p];
            }
            for (double[][] layer : towards) {
                System.arraycopy(start[s], 0, layer[s], 0, start[s].length);
            }
        }
    }

    /** What ties of a state to a pole amount to on a layer. */
    @FunctionalInterface
    interface Ties {
        double of(Layer layer, int state, int pole);
    }

    /** One year; the first fixes the ties from which later ones are counted. */
    void step(Ties ties, HedgingRules rules) {
        for (Layer layer : Layer.values()) {
            int l = layer.ordinal();
            for (int s = 0; s < sides.length; s++) {
                if (poles.isPole(s) || sides[s] <= 0) {
                    continue;
                }
                for (int p = 0; p < pull.length; p++) {
                    pull[p] = ties.of(layer, s, p);
                    if (!referred) {
                        reference[l][s][p] = pull[p];
                    }
                }
                move(l, s, rules.balance(s, layer));
            }
        }
        referred = true;
        for (int s = 0; s < sides.length; s++) {
            for (int p = 0; p < pull.length && !poles.isPole(s); p++) {
                hardware[s][poles.state(p)] = towards[Layer.HARDWARE.ordinal()][s][p];
            }
        }
    }

    private void move(int layer, int s, double balance) {
        double[] row = towards[layer][s];
        double most = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < pull.length; p++) {
            double kept = Math.log(Math.max(LEAST, start[s][p] / sides[s]));
            double uneven = 2 * hedging * balance * row[p] / sides[s];
            pull[p] = kept + pull[p] - reference[layer][s][p] - uneven;
            most = Math.max(most, pull[p]);
        }
        double sum = 0;
        for (int p = 0; p < pull.length; p++) {
            pull[p] = Math.exp(pull[p] - most);
            sum += pull[p];
        }
        for (int p = 0; p < pull.length; p++) {
            row[p] += speed * (sides[s] * pull[p] / sum - row[p]);
        }
    }

    /** How far states (rows) side with poles (columns) on a layer; shared, read only. */
    public double[][] on(Layer layer) {
        return towards[layer.ordinal()];
    }

    /** The same, mean over layers. */
    public double mean(int state, int pole) {
        double sum = 0;
        for (double[][] layer : towards) {
            sum += layer[state][pole];
        }
        return sum / LAYERS;
    }

    /** What the actor file says of it. */
    double atStart(int state, int pole) {
        return start[state][pole];
    }

    /**
     * How far each state (row) sides with each other (column) on HARDWARE, which decides who joins
     * a control; towards states that are no poles as in the actor file. Shared, read only.
     */
    public double[][] onControls() {
        return hardware;
    }
}
