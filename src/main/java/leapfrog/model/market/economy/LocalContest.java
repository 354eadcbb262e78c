package leapfrog.model.market.economy;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;

/**
 * Local governments that compete for adoption by quotas (S4), a tournament like that for promotion
 * by growth (Li and Zhou 2005, doi 10.1016/j.jpubeco.2004.06.009). The total effort of n who
 * compete for one prize is (n - 1)/n of its worth (Tullock 1980, in form): one alone has nobody to
 * beat. Who has fallen behind the best sets a higher quota. New users of a state fall to its local
 * governments by what remains there and how hard each pushes, so local shares add up to the
 * state's.
 */
public final class LocalContest implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] quota;
    private final double[][] share;
    private final double[][] ambition;
    private final double worth;
    private final double rivalry;
    private final double speed;

    public LocalContest(Roster roster, Luck luck, Parameters p) {
        double[] counts = roster.ofStates(StateField.LOCAL_GOVERNMENTS);
        double spread = p.value("quota-ambition-spread");
        quota = new double[counts.length][];
        share = new double[counts.length][];
        ambition = new double[counts.length][];
        for (int s = 0; s < counts.length; s++) {
            int n = (int) counts[s];
            quota[s] = new double[n];
            share[s] = new double[n];
            ambition[s] = new double[n];
            long key = luck.key(Purpose.LOCAL_QUOTA, roster.stateAddress()[s], 0);
            for (int i = 0; i < n; i++) {
                ambition[s][i] = 1 + spread * (2 * Luck.uniform(key, i) - 1);
            }
        }
        worth = p.value("quota-worth");
        rivalry = p.value("quota-rivalry");
        speed = p.value("quota-speed");
    }

    /**
     * One quarter: quotas follow the prize and how far behind the best each is.
     *
     * @param adopted share of a state's firms that use the technology, by state
     */
    public void step(Terms terms, double[] adopted) {
        for (int s = 0; s < quota.length; s++) {
            int n = quota[s].length;
            if (n > 0) {
                spread(share[s], quota[s], adopted[s]);
                double prize = terms.of(Term.TOURNAMENT, s) * (n - 1) / n;
                double best = Arrays.stream(share[s]).max().orElse(0);
                for (int i = 0; i < n; i++) {
                    double behind = best > 0 ? 1 - share[s][i] / best : 0;
                    double aim = prize * ambition[s][i] * (1 + rivalry * behind);
                    quota[s][i] += speed * (aim - quota[s][i]);
                }
            }
        }
    }

    /** Spreads a state's change in users over its local governments. */
    private static void spread(double[] share, double[] quota, double adopted) {
        int n = share.length;
        double change = n * adopted - Arrays.stream(share).sum();
        double whole = 0;
        for (int i = 0; i < n; i++) {
            whole += change > 0 ? (1 - share[i]) * (1 + quota[i]) : share[i];
        }
        for (int i = 0; i < n && whole > 0; i++) {
            double weight = change > 0 ? (1 - share[i]) * (1 + quota[i]) : share[i];
            share[i] = Math.max(0, Math.min(1, share[i] + change * weight / whole));
        }
    }

    /**
     * By what quotas multiply imitation in a state: 1 + worth x mean quota, weighted by users there
     * (by places before there are any).
     */
    public double push(int state) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < quota[state].length; i++) {
            double weight = Math.max(1e-9, share[state][i]);
            sum += weight * quota[state][i];
            weights += weight;
        }
        return sum > 0 ? 1 + worth * sum / weights : 1;
    }

    /** Quota of a local government, from 0. */
    double quota(int state, int local) {
        return quota[state][local];
    }

    /** Share of the firms there that use the technology. */
    double share(int state, int local) {
        return share[state][local];
    }
}
