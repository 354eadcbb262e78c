package leapfrog.model.technology;

import java.io.Serializable;
import leapfrog.model.core.BetaQuantile;
import leapfrog.model.core.GammaQuantile;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quantiles;

/**
 * Research of lead firms: innovation, imitation and the absorptive capacity that both feed.
 *
 * <p>Effort of a channel is (share money / difficulty)^gamma (talent / mean talent)^(1 - gamma),
 * with the difficulty charged at the firm's own level. Successes are counts of an inhomogeneous
 * Poisson process; the innovation and imitation form follows Dosi, Fagiolo and Roventini (2010, doi
 * 10.1016/j.jedc.2010.06.018), absorptive capacity Cohen and Levinthal (1990, doi 10.2307/2393553).
 */
public final class Research implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEGMENTS = Segment.all().size();
    private static final int INNOVATION = 0;
    private static final int IMITATION = 1;

    private final int[] home;
    private final long[] owner;
    private final Regimes regimes;
    private final ResearchRules rules;
    private final Knowledge knowledge;
    private final GammaQuantile[] steps = new GammaQuantile[SEGMENTS];
    private final BetaQuantile[] fidelity = new BetaQuantile[SEGMENTS];
    private final double[] meanMoney = new double[SEGMENTS];
    private final double[] meanTalent = new double[SEGMENTS];

    private final double[][] capacity;
    private final double[][] imitationShare;
    private final double[][][] smoothedGain;
    private final double[][][] smoothedEffort;
    private final double[][] innovated;
    private final double[][] effort;
    private final double[] wholeEffort;
    private final double[] homeEffort;
    private final double[] weights;
    private final double[][] gain;

    /**
     * @param home index of each firm's home state
     * @param owner address of each firm's luck
     */
    public Research(
            int[] home, long[] owner, Regimes regimes, Knowledge knowledge, Parameters parameters) {
        int firms = home.length;
        this.home = home.clone();
        this.owner = owner.clone();
        this.regimes = regimes;
        this.rules = ResearchRules.of(parameters);
        this.knowledge = knowledge;
        double[] closes = parameters.byKey("imitation-fidelity", Segment.values());
        double concentration = parameters.value("imitation-fidelity-concentration");
        for (int g = 0; g < SEGMENTS; g++) {
            steps[g] = GammaQuantile.of(regimes.step(g), regimes.variation(g));
            fidelity[g] = BetaQuantile.of(closes[g], concentration);
        }
        capacity = new double[firms][SEGMENTS];
        imitationShare = new double[firms][SEGMENTS];
        smoothedGain = new double[2][firms][SEGMENTS];
        smoothedEffort = new double[2][firms][SEGMENTS];
        innovated = new double[firms][SEGMENTS];
        effort = new double[firms][2];
        wholeEffort = new double[firms];
        homeEffort = new double[1 + java.util.Arrays.stream(home).max().orElse(0)];
        weights = new double[firms];
        gain = new double[firms][SEGMENTS];
        double start = parameters.value("imitation-share-at-start");
        for (double[] row : imitationShare) {
            java.util.Arrays.fill(row, start);
        }
    }

    /**
     * Fixes the world means of money and talent that effort is measured against: those of the
     * start.
     */
    public void normalise(double[] money, double[] talent) {
        System.arraycopy(money, 0, meanMoney, 0, SEGMENTS);
        System.arraycopy(talent, 0, meanTalent, 0, SEGMENTS);
    }

    /** Share of a firm's research in the segment that goes to imitation. */
    public double imitationShare(int firm, int segment) {
        return imitationShare[firm][segment];
    }

    /** Gain by own innovation in the last quarter, in nat. */
    public double innovated(int firm, int segment) {
        return innovated[firm][segment];
    }

    /** Gain by imitation in the last quarter, in nat. */
    public double imitated(int firm, int segment) {
        return gain[firm][segment] - innovated[firm][segment];
    }

    /** How much of what it can reach a firm can take in, from 0 to 1. */
    public double absorption(int firm, int segment) {
        return 1 - Math.exp(-capacity[firm][segment] / rules.halfEffort());
    }

    /** Stock of own effort and learning that absorption rests on. */
    public double capacity(int firm, int segment) {
        return capacity[firm][segment];
    }

    /** Takes over what slowly moving memory another run of research has: absorption and shares. */
    public void inherit(Research before) {
        for (int f = 0; f < home.length; f++) {
            capacity[f] = before.capacity[f].clone();
            imitationShare[f] = before.imitationShare[f].clone();
            for (int c = 0; c < 2; c++) {
                smoothedGain[c][f] = before.smoothedGain[c][f].clone();
                smoothedEffort[c][f] = before.smoothedEffort[c][f].clone();
            }
        }
    }

    /** Gives a firm founded within the run what it needs to start. */
    public void found(int firm, int segment, double absorptiveCapacity, double share) {
        capacity[firm][segment] = absorptiveCapacity;
        imitationShare[firm][segment] = share;
    }

    /** One quarter of research by everybody, on the knowledge of the quarter's start. */
    public void step(ResearchInputs inputs, Luck luck, int quarter) {
        for (int g = 0; g < SEGMENTS; g++) {
            efforts(inputs, g);
            for (int f = 0; f < home.length; f++) {
                gain[f][g] = 0;
                innovated[f][g] = 0;
                if (knowledge.level(f, g) > 0) {
                    double own = innovate(inputs, luck, quarter, f, g);
                    double copied = imitate(inputs, luck, quarter, f, g);
                    innovated[f][g] = own;
                    gain[f][g] = own + copied;
                    learn(inputs, f, g);
                    moveShare(f, g, own, copied);
                }
            }
        }
        for (int g = 0; g < SEGMENTS; g++) {
            for (int f = 0; f < home.length; f++) {
                if (gain[f][g] > 0) {
                    knowledge.gain(f, g, gain[f][g]);
                }
            }
        }
        knowledge.publish();
    }

    private void efforts(ResearchInputs inputs, int g) {
        java.util.Arrays.fill(homeEffort, 0);
        for (int f = 0; f < home.length; f++) {
            double level = knowledge.level(f, g);
            double share = imitationShare[f][g];
            double whole =
                    level > 0 ? effort(inputs.money()[f][g], inputs.talent()[f][g], level, g) : 0;
            boolean any = whole > 0;
            effort[f][INNOVATION] = any ? whole * Math.pow(1 - share, rules.returns()) : 0;
            effort[f][IMITATION] = any ? whole * Math.pow(share, rules.returns()) : 0;
            wholeEffort[f] = whole;
            homeEffort[home[f]] += whole;
        }
        // Home research in the segment spills over: E_f^(1 - sigma) E_home^sigma, so that progress
        // hardly depends on how many firms the same effort is cut into.
        for (int f = 0; f < home.length; f++) {
            double whole = wholeEffort[f];
            if (whole > 0) {
                effort[f][INNOVATION] *= Math.pow(homeEffort[home[f]] / whole, rules.spillover());
            }
        }
    }

    private double effort(double money, double talent, double level, int g) {
        if (money <= 0 || talent <= 0) {
            return 0;
        }
        double charged = meanMoney[g] * Math.pow(level, regimes.difficulty(g));
        return Math.pow(money / charged, rules.returns())
                * Math.pow(talent / meanTalent[g], 1 - rules.returns());
    }

    private double innovate(ResearchInputs inputs, Luck luck, int quarter, int f, int g) {
        double behind = knowledge.yearsBehind(knowledge.level(f, g), g);
        double rate =
                regimes.opportunity(g)
                        * effort[f][INNOVATION]
                        * (1 + rules.publicPull() * inputs.publicKnowledge()[home[f]][g])
                        * (1 + inputs.induced()[home[f]][g])
                        * Math.exp(-regimes.cumulativeness(g) * behind);
        long counts = luck.key(Purpose.INNOVATION_COUNT, owner[f], g, INNOVATION, quarter);
        int successes = Quantiles.poisson(rate, Luck.uniform(counts, 0));
        long sizes = luck.key(Purpose.INNOVATION_STEP, owner[f], g, INNOVATION, quarter);
        double sum = 0;
        for (int j = 0; j < successes; j++) {
            sum += steps[g].at(Luck.uniform(sizes, j));
        }
        return sum;
    }

    private double imitate(ResearchInputs inputs, Luck luck, int quarter, int f, int g) {
        double whole = regimes.imitation(g) * effort[f][IMITATION] * absorption(f, g);
        long counts = luck.key(Purpose.IMITATION_COUNT, owner[f], g, IMITATION, quarter);
        double u = Luck.uniform(counts, 0);
        // Most quarters bring no success whoever the model were: weighing all models is spared
        // then.
        if (u <= Math.exp(-whole * mostLearnable(g))) {
            return 0;
        }
        int model = modelToImitate(inputs, luck, quarter, f, g);
        if (model < 0) {
            return 0;
        }
        int successes = Quantiles.poisson(whole * learnable(inputs, f, model, g), u);
        long parts = luck.key(Purpose.IMITATION_FIDELITY, owner[f], g, IMITATION, quarter);
        double gap = Math.log(knowledge.known(model, g) / knowledge.level(f, g));
        double left = gap;
        for (int j = 0; j < successes; j++) {
            left *= 1 - fidelity[g].at(Luck.uniform(parts, j));
        }
        return gap - left;
    }

    private int modelToImitate(ResearchInputs inputs, Luck luck, int quarter, int f, int g) {
        double level = knowledge.level(f, g);
        double perYear = 1 / (knowledge.growth(g) * rules.reach());
        int firms = home.length;
        boolean any = false;
        for (int j = 0; j < firms; j++) {
            double known = knowledge.known(j, g);
            weights[j] = 0;
            if (known > level && j != f) {
                // exp(-(G_f - G_j) / reach): a model far ahead is hard to follow
                weights[j] = learnable(inputs, f, j, g) * Math.pow(level / known, perYear);
                any |= weights[j] > 0;
            }
        }
        if (!any) {
            return -1;
        }
        long key = luck.key(Purpose.IMITATION_MODEL, owner[f], g, IMITATION, quarter);
        return Quantiles.choose(weights, firms, Luck.uniform(key, 0));
    }

    /**
     * How much one firm can learn from another: accessibility (open + (1 - open) (1 -
     * appropriability (1 - stake)) (1 - barred)) (1 - modularity). What is openly published cannot
     * be barred.
     */
    public double learnable(ResearchInputs inputs, int learner, int from, int g) {
        return access(inputs, learner, from, g) * (1 - regimes.modularity(g));
    }

    /** What {@link #learnable} gives where all is open: it never gives more, in rounding either. */
    private double mostLearnable(int g) {
        return regimes.accessibility(g) * (1 - regimes.modularity(g));
    }

    /** How much of another firm's knowledge is within reach for use. */
    public double access(ResearchInputs inputs, int learner, int from, int g) {
        double open = knowledge.openness(from, g);
        double barred = 0;
        if (home[learner] != home[from]) {
            open *= inputs.foreignOpenness()[from];
            open *= inputs.published()[g][home[learner]][home[from]];
            barred = inputs.barred()[g][learner][from];
        }
        double stake = inputs.stakes()[learner][from];
        double kept = regimes.appropriability(g) * (1 - stake);
        double closed = (1 - open) * (1 - kept) * (1 - barred);
        return regimes.accessibility(g) * (open + closed);
    }

    private void learn(ResearchInputs inputs, int f, int g) {
        double byCopying =
                (1 - regimes.modularity(g)) * (effort[f][IMITATION] + inputs.use()[f][g]);
        capacity[f][g] += rules.decay() * (effort[f][INNOVATION] + byCopying - capacity[f][g]);
    }

    private void moveShare(int f, int g, double own, double copied) {
        double innovation = smoothedReturn(INNOVATION, f, g, own);
        double imitation = smoothedReturn(IMITATION, f, g, copied);
        double logRatio = Math.log(imitation / innovation);
        double target = 1 / (1 + Math.exp(-rules.shareSlope() * logRatio));
        double share = imitationShare[f][g];
        share += rules.shareSpeed() * (target - share);
        imitationShare[f][g] =
                Math.max(rules.leastShare(), Math.min(1 - rules.leastShare(), share));
    }

    private double smoothedReturn(int channel, int f, int g, double gained) {
        double[] gains = smoothedGain[channel][f];
        double[] efforts = smoothedEffort[channel][f];
        gains[g] += rules.returnMemory() * (gained - gains[g]);
        efforts[g] += rules.returnMemory() * (effort[f][channel] - efforts[g]);
        double least = Math.max(efforts[g], 1e-6);
        return Math.max(gains[g], ResearchRules.LEAST_GAIN) / least;
    }
}
