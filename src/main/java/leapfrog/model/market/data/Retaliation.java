package leapfrog.model.market.data;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.policy.PlatformRules;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * How states answer those who close their data at home and collect abroad (S0 on the dual policy;
 * S1 on bans that followed): the more unequal, the likelier another step against the platforms and
 * models of that state. Tables are who answers by whom.
 */
public final class Retaliation implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final double[] standing;
    private final double[][] answer;
    private final double[][] closed;
    private final double[][] asymmetry;
    private final int[] collectors;
    private final double[] whole;
    private final double[] open;
    private final double rate;
    private final double size;
    private final double decay;

    public Retaliation(Roster roster, Parameters parameters) {
        this.roster = roster;
        int states = roster.stateCount();
        standing = roster.ofFirms(FirmField.DATA);
        answer = new double[states][states];
        closed = new double[states][states];
        asymmetry = new double[states][states];
        collectors = roster.in(Segment.PLATFORM);
        whole = new double[states];
        open = new double[states];
        for (int f : collectors) {
            whole[roster.home()[f]] += standing[f];
        }
        rate = parameters.value("retaliation-rate");
        size = parameters.value("retaliation-step");
        decay = parameters.value("retaliation-decay");
    }

    /** One quarter: answers wear off, and new ones are drawn by how unequal things are. */
    public void step(
            Terms terms, PlatformRules rules, Platforms platforms, Luck luck, int quarter) {
        close(terms, rules);
        for (int a = 0; a < answer.length; a++) {
            for (int b = 0; b < answer.length; b++) {
                if (a != b) {
                    double taken = platforms.shareOf(b, a);
                    asymmetry[a][b] = taken * Math.max(0, closed[b][a] - closed[a][b]);
                }
            }
        }
        for (int a = 0; a < answer.length; a++) {
            for (int b = 0; b < answer.length; b++) {
                answer[a][b] *= 1 - decay;
                if (asymmetry[a][b] > 0 && rate > 0) {
                    draw(a, b, luck, quarter);
                }
            }
        }
    }

    private void draw(int a, int b, Luck luck, int quarter) {
        long owner = Luck.mix(roster.stateAddress()[a]) ^ roster.stateAddress()[b];
        double u = Luck.uniform(luck.key(Purpose.RETALIATION, owner, quarter), 0);
        if (u < 1 - Math.exp(-rate * asymmetry[a][b])) {
            answer[a][b] += size * (1 - answer[a][b]);
        }
    }

    /**
     * How far each state (row) is closed to the platforms of another (column), those of a state
     * counted by their standing.
     */
    private void close(Terms terms, PlatformRules rules) {
        for (int market = 0; market < answer.length; market++) {
            double flow = DataMarket.flow(terms, market);
            Arrays.fill(open, 0);
            for (int f : collectors) {
                open[roster.home()[f]] += standing[f] * rules.open(market, f, Segment.PLATFORM);
            }
            for (int home = 0; home < answer.length; home++) {
                double left = whole[home] > 0 ? open[home] / whole[home] : 1;
                closed[market][home] = 1 - flow * left * leaves(market, home);
            }
        }
    }

    /** How far a state answers the closure of another, from 0 to 1. */
    public double answer(int by, int to) {
        return answer[by][to];
    }

    /** What a state's answer leaves of its market to the firms of another. */
    public double leaves(int market, int home) {
        return 1 - answer[market][home];
    }

    /** What the last quarter's chance of an answer grew with, from 0 to 1. */
    public double asymmetry(int by, int to) {
        return asymmetry[by][to];
    }
}
