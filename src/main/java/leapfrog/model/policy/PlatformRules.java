package leapfrog.model.policy;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.technology.Segment;

/**
 * What the bans of platforms, models and frameworks mean: how much of the market of a state a firm
 * can still reach, and what share of it an announced ban is going to take. Several bans leave what
 * each of them leaves. At home nobody is banned.
 */
public final class PlatformRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][][] open;
    private final double[][][] threat;

    public PlatformRules(Terms terms, Parties parties) {
        int states = parties.stateIds().size();
        int firms = parties.firmHome().length;
        int segments = Segment.all().size();
        open = new double[segments][states][firms];
        threat = new double[segments][states][firms];
        for (double[][] table : open) {
            for (double[] row : table) {
                Arrays.fill(row, 1);
            }
        }
        for (Rule<PlatformBan> ban : terms.rules(PlatformBan.class)) {
            boolean[] hit = hit(ban, parties);
            double leaves = 1 - ban.strength() * ban.content().coverage();
            for (Segment segment : ban.content().segments()) {
                double[] row = open[segment.ordinal()][ban.issuer()];
                for (int f = 0; f < firms; f++) {
                    row[f] *= hit[f] ? leaves : 1;
                }
            }
        }
        for (Rule<PlatformBan> ban : terms.announced(PlatformBan.class)) {
            boolean[] hit = hit(ban, parties);
            double takes = ban.strength() * ban.content().coverage();
            for (Segment segment : ban.content().segments()) {
                double[] row = threat[segment.ordinal()][ban.issuer()];
                for (int f = 0; f < firms; f++) {
                    row[f] = hit[f] ? Math.max(row[f], takes) : row[f];
                }
            }
        }
    }

    private static boolean[] hit(Rule<PlatformBan> ban, Parties parties) {
        boolean[] states = parties.states(ban.content().targets());
        boolean[] hit = parties.firms(ban.content().firms());
        for (int f = 0; f < hit.length; f++) {
            int home = parties.firmHome()[f];
            hit[f] = home != ban.issuer() && (hit[f] || states[home]);
        }
        return hit;
    }

    /** Share of the market of a state that a firm may serve in a segment, from 0 to 1. */
    public double open(int state, int firm, Segment segment) {
        return open[segment.ordinal()][state][firm];
    }

    /** Share of that market which bans that are announced will take, from 0 to 1. */
    public double threat(int state, int firm, Segment segment) {
        return threat[segment.ordinal()][state][firm];
    }
}
