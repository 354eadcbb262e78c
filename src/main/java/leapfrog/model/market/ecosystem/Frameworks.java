package leapfrog.model.market.ecosystem;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.ChampionRules;
import leapfrog.model.policy.PlatformRules;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * Which frameworks the developers of each state build on: a mean field by state, of which a part
 * chooses anew each quarter by a logit with a cost of switching. What a state bans is out of reach;
 * who is cut off falls back on a second framework, or stays without one for a quarter. With strong
 * network effects use locks in to what happened to be ahead early (Arthur 1989, doi
 * 10.2307/2234208).
 */
public final class Frameworks implements Serializable {

    private static final long serialVersionUID = 1;

    /** Rounds in which the choice of the start comes to rest. */
    private static final int SETTLING = 60;

    private final Roster roster;
    private final Luck luck;
    private final int[] hosts;
    private final int[] home;
    private final FrameworkAppeal appeal;
    private final double[][] share;
    private final double[][] openBefore;
    private final double[][] hedged;
    private final double[] world;
    private final double[] switched;
    private final double[] displaced;
    private final double review;
    private final double stay;
    private final double secondCost;
    private final double secondSensitivity;
    private final double shield;
    private final double[] utility;
    private final double[] weight;
    private final double[] open;
    private final double[] left;
    private final double[] risk;
    private final double[] next;

    public Frameworks(Roster roster, double[][] reach, Luck luck, Parameters p) {
        this.roster = roster;
        this.luck = luck;
        hosts = roster.in(Segment.FRAMEWORK);
        home = new int[hosts.length];
        for (int k = 0; k < hosts.length; k++) {
            home[k] = roster.home()[hosts[k]];
        }
        appeal = new FrameworkAppeal(reach, p);
        int states = roster.stateCount();
        share = new double[states][hosts.length];
        openBefore = new double[states][hosts.length];
        for (double[] row : openBefore) {
            Arrays.fill(row, 1);
        }
        hedged = new double[states][hosts.length];
        world = new double[hosts.length];
        switched = new double[states];
        displaced = new double[states];
        review = p.value("framework-review");
        stay = Math.exp(-p.value("framework-switching-cost"));
        secondCost = p.value("second-framework-cost");
        secondSensitivity = p.value("second-framework-sensitivity");
        shield = p.value("code-host-shield");
        utility = new double[hosts.length];
        weight = new double[hosts.length];
        open = new double[hosts.length];
        left = new double[hosts.length];
        risk = new double[hosts.length];
        next = new double[hosts.length];
    }

    /**
     * What developers meet in a quarter.
     *
     * @param level of knowledge in FRAMEWORK by firm, zero for who offers none
     * @param openness of it by firm
     * @param fear by state and host state, perceived risk of being cut off
     * @param gdp by state, by which states count in the world
     * @param codeHost by state, share of developers on a code host of home
     */
    public record Conditions(
            Terms terms,
            PlatformRules platforms,
            ChampionRules champions,
            double[] level,
            double[] openness,
            double[][] fear,
            double[] gdp,
            double[] codeHost) {}

    /** Shares of the start: where choice without a cost of switching comes to rest. */
    public void start(Conditions now) {
        for (int round = 0; round < SETTLING; round++) {
            count(now.gdp());
            for (int s = 0; s < share.length; s++) {
                weigh(now, s);
                double whole = chooseWeights(s, 0, false);
                for (int k = 0; k < hosts.length; k++) {
                    share[s][k] = whole > 0 ? weight[k] / whole : 0;
                }
            }
        }
        count(now.gdp());
    }

    /** One quarter. */
    public void step(Conditions now, int quarter) {
        for (int s = 0; s < share.length; s++) {
            weigh(now, s);
            double whole = chooseWeights(s, quarter, true);
            double without = 1;
            for (double part : share[s]) {
                without -= part;
            }
            double elsewhere = settle(s, Math.max(0, without));
            switched[s] = leaveBanned(s);
            choose(s, Math.max(0, without) - elsewhere, whole);
            keepOut(s);
            hedge(s);
        }
        count(now.gdp());
    }

    private void weigh(Conditions now, int s) {
        double best = 0;
        for (int f : hosts) {
            best = Math.max(best, now.level()[f]);
        }
        for (int k = 0; k < hosts.length; k++) {
            int f = hosts[k];
            boolean there = now.level()[f] > 0;
            open[k] = there ? now.platforms().open(s, f, Segment.FRAMEWORK) : 1;
            double mirror = 1 - shield * now.codeHost()[s] * now.openness()[f];
            double abroad = s == home[k] ? 0 : now.fear()[s][home[k]] * mirror;
            risk[k] = 1 - (1 - abroad) * (1 - now.platforms().threat(s, f, Segment.FRAMEWORK));
            utility[k] =
                    there
                            ? appeal.own(
                                    s,
                                    home[k],
                                    Math.log(now.level()[f] / best),
                                    now.openness()[f],
                                    now.champions().backing(f),
                                    risk[k],
                                    now.terms())
                            : Double.NEGATIVE_INFINITY;
        }
    }

    /** Turns utilities into the weights of the logit; gives their sum. */
    private double chooseWeights(int s, int quarter, boolean fashions) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < hosts.length; k++) {
            if (utility[k] > Double.NEGATIVE_INFINITY) {
                utility[k] += appeal.network(share[s][k], world[k]);
                if (fashions) {
                    utility[k] +=
                            appeal.fashion(
                                    luck,
                                    roster.stateAddress()[s],
                                    roster.firmAddress()[hosts[k]],
                                    quarter);
                }
                most = Math.max(most, utility[k]);
            }
        }
        for (int k = 0; k < hosts.length; k++) {
            boolean there = utility[k] > Double.NEGATIVE_INFINITY;
            weight[k] = there ? Math.exp(utility[k] - most) : 0;
        }
        BannedParts.leave(weight, open, left);
        double whole = 0;
        for (int k = 0; k < hosts.length; k++) {
            weight[k] *= left[k];
            whole += weight[k];
        }
        return whole;
    }

    /**
     * Lets those choose who were cut off a quarter ago, among what is banned nowhere.
     *
     * @param without share of developers that have none
     * @return how many have chosen
     */
    private double settle(int s, double without) {
        double people = Math.min(displaced[s], without);
        displaced[s] = 0;
        double whole = 0;
        for (int k = 0; k < hosts.length; k++) {
            whole += open[k] < 1 ? 0 : weight[k];
        }
        for (int k = 0; k < hosts.length && whole > 0; k++) {
            share[s][k] += open[k] < 1 ? 0 : people * weight[k] / whole;
        }
        return whole > 0 ? people : 0;
    }

    /** Takes those away whom a ban of this quarter cuts off; gives how many they are. */
    private double leaveBanned(int s) {
        double cut = 0;
        for (int k = 0; k < hosts.length; k++) {
            double before = openBefore[s][k];
            openBefore[s][k] = open[k];
            double out = open[k] < before ? share[s][k] * (1 - open[k] / before) : 0;
            if (out > 0) {
                share[s][k] -= out;
                cut += out;
                displaced[s] += out * (1 - hedged[s][k]);
                fallBack(s, k, out * hedged[s][k]);
            }
        }
        return cut;
    }

    /** Moves those who held a second framework to it: what is good and not at risk itself. */
    private void fallBack(int s, int from, double people) {
        double whole = 0;
        for (int k = 0; k < hosts.length; k++) {
            whole += k == from ? 0 : second(k);
        }
        for (int k = 0; k < hosts.length && whole > 0; k++) {
            share[s][k] += k == from ? 0 : people * second(k) / whole;
        }
    }

    private double second(int k) {
        return open[k] < 1 ? 0 : weight[k] * Math.exp(-secondSensitivity * risk[k]);
    }

    /**
     * Lets those who look, and those who had none, choose.
     *
     * @param without share of developers that had none
     */
    private void choose(int s, double without, double whole) {
        if (whole <= 0) {
            return;
        }
        double looking = 0;
        for (int k = 0; k < hosts.length; k++) {
            looking += review * share[s][k] / against(k, whole);
        }
        for (int k = 0; k < hosts.length; k++) {
            double own = review * share[s][k];
            double perWeight = own / against(k, whole);
            double kept = perWeight * weight[k];
            switched[s] += own - kept;
            next[k] =
                    share[s][k]
                            - own
                            + kept
                            + stay * weight[k] * (looking - perWeight)
                            + without * weight[k] / whole;
        }
        System.arraycopy(next, 0, share[s], 0, next.length);
    }

    /** What a user of k weighs its choice against: its own in full, others less switching. */
    private double against(int k, double whole) {
        double sum = stay * whole + (1 - stay) * weight[k];
        return sum > 0 ? sum : Double.POSITIVE_INFINITY;
    }

    /**
     * Nobody uses what is banned where they are: no group of banned exceeds the part it may reach.
     */
    private void keepOut(int s) {
        for (int j = 0; j < hosts.length; j++) {
            double most = open[j];
            if (most < 1) {
                double group = 0;
                double others = 0;
                for (int k = 0; k < hosts.length; k++) {
                    group += open[k] <= most ? share[s][k] : 0;
                    others += open[k] <= most ? 0 : share[s][k];
                }
                if (group > most) {
                    for (int k = 0; k < hosts.length; k++) {
                        double factor = others > 0 ? 1 + (group - most) / others : 1;
                        share[s][k] *= open[k] <= most ? most / group : factor;
                    }
                }
            }
        }
    }

    /** Who holds a second framework: a logit on the risk that it averts less its cost. */
    private void hedge(int s) {
        for (int k = 0; k < hosts.length; k++) {
            double gain = risk[k] - secondCost;
            hedged[s][k] =
                    secondSensitivity == 0 ? 0 : 1 / (1 + Math.exp(-secondSensitivity * gain));
        }
    }

    private void count(double[] gdp) {
        double whole = 0;
        Arrays.fill(world, 0);
        for (int s = 0; s < share.length; s++) {
            whole += gdp[s];
            for (int k = 0; k < hosts.length; k++) {
                world[k] += gdp[s] * share[s][k];
            }
        }
        for (int k = 0; k < hosts.length; k++) {
            world[k] /= whole;
        }
    }

    /** Indices of the firms that host frameworks; shared, read only. */
    public int[] hosts() {
        return hosts;
    }

    /** Share of a state's developers that build on the framework of the k-th host. */
    public double share(int state, int k) {
        return share[state][k];
    }

    /** The same of a firm; zero for who hosts none. */
    public double shareOf(int state, int firm) {
        int k = Arrays.binarySearch(hosts, firm);
        return k < 0 ? 0 : share[state][k];
    }

    /** Share of a state's developers on frameworks that firms of another state host. */
    public double shareOfHome(int state, int hostState) {
        double sum = 0;
        for (int k = 0; k < hosts.length; k++) {
            sum += home[k] == hostState ? share[state][k] : 0;
        }
        return sum;
    }

    /** How far two states build on the same: the sum over frameworks of the smaller share. */
    public double common(int state, int other) {
        double sum = 0;
        for (int k = 0; k < hosts.length; k++) {
            sum += Math.min(share[state][k], share[other][k]);
        }
        return sum;
    }

    /** Share of the world's developers, weighted by GDP, on a firm's framework. */
    public double worldShareOf(int firm) {
        int k = Arrays.binarySearch(hosts, firm);
        return k < 0 ? 0 : world[k];
    }

    /**
     * Share of a state's developers that changed their framework, by will or not, in the quarter.
     */
    public double switched(int state) {
        return switched[state];
    }

    /** Share of a state's users of the k-th host's framework that hold a second one. */
    public double hedged(int state, int k) {
        return hedged[state][k];
    }
}
