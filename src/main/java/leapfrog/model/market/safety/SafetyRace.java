package leapfrog.model.market.safety;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.SafetyRules;

/**
 * How much of its effort each lab near the frontier puts into safety, from 0 to 1: by {@link Race}
 * against the rival that presses it most, no less than the floor its state has signed. Who is
 * pressed by whom goes by the distance of their best trained models, ahead or behind: a lab just
 * behind another can still win. Safety costs effort, and findings are shared where states agreed.
 */
public final class SafetyRace implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] labs;
    private final int[] home;
    private final double[] own;
    private final double[] effective;
    private final boolean[] near;
    private final double[][] enmity;
    private final double pressure;
    private final double withinState;
    private final double byBloc;
    private final double byControls;
    private final double cost;
    private final double reach;
    private final double shared;

    public SafetyRace(Roster roster, int[] labs, Parameters p) {
        this.labs = labs.clone();
        home = roster.home();
        own = new double[roster.firmCount()];
        effective = new double[roster.firmCount()];
        Arrays.fill(own, 1);
        Arrays.fill(effective, 1);
        near = new boolean[roster.firmCount()];
        enmity = new double[roster.stateCount()][roster.stateCount()];
        pressure = p.value("race-pressure");
        withinState = p.value("rivalry-within-state");
        byBloc = p.value("rivalry-by-bloc");
        byControls = p.value("rivalry-by-controls");
        cost = p.value("safety-cost");
        reach = p.value("race-reach");
        shared = p.value("safety-sharing-worth");
    }

    /**
     * How far two states are rivals, for every pair.
     *
     * @param alignment of each state (row) with each pole (column) now, rows sum to 1 at most
     * @param stringency of the controls of the row's state on the column's, from 0 to 1
     */
    public void rivalry(double[][] alignment, double[][] stringency, SafetyRules rules) {
        for (int s = 0; s < enmity.length; s++) {
            for (int d = 0; d < enmity.length; d++) {
                double apart = 0;
                for (int pole = 0; pole < alignment[s].length; pole++) {
                    apart += Math.abs(alignment[s][pole] - alignment[d][pole]) / 2;
                }
                double controls = Math.max(stringency[s][d], stringency[d][s]);
                double between = Math.min(1, byBloc * apart + byControls * controls);
                double rivals = s == d ? withinState : withinState + (1 - withinState) * between;
                enmity[s][d] = rivals * (1 - rules.sharing(s, d));
            }
        }
    }

    /** Enmity of two states' labs, from 0 to 1. */
    public double enmity(int state, int other) {
        return enmity[state][other];
    }

    /**
     * Every lab chooses.
     *
     * @param trained best trained capability by firm, log10 FLOP; not finite where there is none
     */
    public void choose(IntToDoubleFunction trained, SafetyRules rules) {
        double best = Double.NEGATIVE_INFINITY;
        for (int f : labs) {
            best = Math.max(best, trained.applyAsDouble(f));
        }
        for (int f : labs) {
            double level = trained.applyAsDouble(f);
            near[f] = Double.isFinite(level) && level >= best - reach;
            own[f] = Math.max(rules.floor(home[f]), pressed(f, level, trained));
        }
        for (int f : labs) {
            double taught = 0;
            for (int j : labs) {
                double tells = home[f] == home[j] ? 0 : rules.sharing(home[f], home[j]);
                taught = Math.max(taught, tells * (near[j] ? own[j] - own[f] : 0));
            }
            effective[f] = own[f] + shared * taught;
        }
    }

    private double pressed(int f, double level, IntToDoubleFunction trained) {
        double least = 1;
        for (int j : labs) {
            double other = trained.applyAsDouble(j);
            if (j != f && Double.isFinite(level) && Double.isFinite(other)) {
                double distance = Math.abs(level - other);
                double rivals = pressure * enmity[home[f]][home[j]];
                least = Math.min(least, Race.safety(distance, rivals));
            }
        }
        return least;
    }

    /** Share of a firm's model research and training that goes into safety. */
    public double cost(int firm) {
        return cost * own[firm];
    }

    /** Safety of what a lab makes, with what others told it, from 0 to 1. */
    public double safety(int firm) {
        return effective[firm];
    }

    /** Mean safety of labs near the frontier, of a state or, when negative, of the world; NaN. */
    public double share(int state) {
        double sum = 0;
        int count = 0;
        for (int f : labs) {
            if (near[f] && (state < 0 || home[f] == state)) {
                sum += own[f];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
