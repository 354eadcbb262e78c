package leapfrog.model.market.lab;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.technology.Segment;

/**
 * The models that firms train and release. Run size follows the value of a run at the buyer's own
 * price of computing; capability is a weakest-link aggregate of effective compute and data, plus
 * what is distilled from the best released model. All capabilities are log10 of effective FLOP
 * (training FLOP times algorithmic efficiency, 2015 = 1).
 */
public final class ModelLabs implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final int[] labs;
    private final double[] run;
    private final double[] trained;
    private final double[] released;
    private final boolean[] open;
    private final int[] lastRelease;
    private final double[] size;
    private final double[] dataShare;
    private final int[][] notable;
    private final double valueElasticity;
    private final double boom;
    private final double firstModel;
    private final double marketShare;
    private final double workShare;
    private final double runAtStart;
    private final double bend;
    private final double dataWeight;
    private final double dataSlack;
    private final double distillation;
    private final double step;
    private final int patience;
    private final double notableWithin;
    private double valueAtStart;
    private double largestBudget;
    private double capabilityAtStart;

    public ModelLabs(Roster roster, Parameters parameters) {
        this.roster = roster;
        labs = roster.in(Segment.MODEL);
        int firms = roster.firmCount();
        run = new double[firms];
        trained = new double[firms];
        released = new double[firms];
        Arrays.fill(run, Double.NEGATIVE_INFINITY);
        Arrays.fill(trained, Double.NEGATIVE_INFINITY);
        Arrays.fill(released, Double.NEGATIVE_INFINITY);
        open = new boolean[firms];
        lastRelease = new int[firms];
        size = new double[firms];
        dataShare = new double[firms];
        notable = new int[roster.stateCount()][4];
        valueElasticity = parameters.value("run-value-elasticity");
        marketShare = parameters.value("run-size-weight");
        firstModel = parameters.value("first-model-behind");
        boom = parameters.value("run-boom");
        workShare = parameters.value("run-work-share");
        runAtStart = parameters.value("run-at-start");
        bend = parameters.value("capability-substitution");
        dataWeight = parameters.value("capability-data-weight");
        dataSlack = parameters.value("data-slack-at-start");
        distillation = parameters.value("distillation");
        step = parameters.value("model-step");
        patience = (int) parameters.value("model-patience");
        notableWithin = parameters.value("notable-within");
    }

    /** Indices of the firms that train models; some may not be founded yet. */
    public int[] labs() {
        return labs;
    }

    /**
     * Fixes the value of a run so that the firm with the largest budget trains the known run of the
     * start, and gives every firm a first model to match its means.
     *
     * @param budget USD a year by firm
     * @param efficiency log10 of algorithmic efficiency by firm
     * @param data holdings by firm, largest of 2015 = 1
     */
    public void start(double[] budget, double price, double[] efficiency, double[] data) {
        double largest = 0;
        for (int f : labs) {
            largest = Math.max(largest, budget[f]);
        }
        valueAtStart = Math.pow(10, runAtStart) * price / valueElasticity;
        largestBudget = largest;
        capabilityAtStart = capability(runAtStart, 0, 1);
        for (int f : labs) {
            if (budget[f] > 0) {
                // The fixed point of F = b V(c(F)) / p at this budget, in logs.
                run[f] =
                        runAtStart
                                + (Math.log10(budget[f] / largest)
                                                + valueElasticity * efficiency[f])
                                        / (1 - valueElasticity);
                trained[f] = capability(run[f], efficiency[f], data[f]);
                released[f] = trained[f];
            }
        }
    }

    /** What a firm could spend its computing on; filled by the caller each quarter, by firm. */
    public record Means(
            double[] budget,
            double[] market,
            double[] price,
            double[] work,
            double[] cash,
            double[] efficiency,
            double[] data,
            double[] growth,
            double[] learnFromBest)
            implements Serializable {

        public static Means of(int firms) {
            return new Means(
                    new double[firms],
                    new double[firms],
                    new double[firms],
                    new double[firms],
                    new double[firms],
                    new double[firms],
                    new double[firms],
                    new double[firms],
                    new double[firms]);
        }
    }

    /**
     * Largest run that is worth it, can be done and can be paid, in FLOP: min(b V / p, sigma W 2
     * quarters, cash / p). V grows with capability, the firm's size, its state's market and
     * optimism.
     */
    private double runSize(int f, Means means) {
        double reached = Math.max(trained[f], capabilityAtStart - firstModel);
        double value =
                valueAtStart
                        * Math.pow(means.budget()[f] / largestBudget, marketShare)
                        * Math.pow(means.market()[f], 1 - marketShare)
                        * Math.pow(10, valueElasticity * (reached - capabilityAtStart))
                        * Math.exp(boom * means.growth()[f]);
        double worth = valueElasticity * value / means.price()[f];
        double can = workShare * means.work()[f] * 2;
        return Math.min(Math.min(worth, can), means.cash()[f] / means.price()[f]);
    }

    /** Capability of a run of this log10 FLOP by the weakest link of compute and data. */
    double capability(double log10Run, double log10Efficiency, double data) {
        double lacks = lackOfCompute(log10Run, log10Efficiency) + lackOfData(data);
        return -Math.log10(lacks) / bend + runAtStart;
    }

    private double lackOfCompute(double log10Run, double log10Efficiency) {
        double compute = log10Run + log10Efficiency;
        return (1 - dataWeight) * Math.pow(10, -bend * (compute - runAtStart));
    }

    private double lackOfData(double data) {
        double byData = runAtStart + dataSlack + 2 * Math.log10(Math.max(1e-6, data));
        return dataWeight * Math.pow(10, -bend * (byData - runAtStart));
    }

    /**
     * Part of what bounds a firm's capability that is its data, from 0 to 1: what a small gain in
     * data adds over what the same gain in data and compute would.
     */
    public double boundByData(int firm, double log10Efficiency, double data) {
        double byData = lackOfData(data);
        return byData / (lackOfCompute(run[firm], log10Efficiency) + byData);
    }

    /**
     * How far data is the weakest link of what a firm last considered to train, from 0 to 1: half
     * the dex of capability that a dex of data would bring.
     */
    public double dataShare(int firm) {
        return dataShare[firm];
    }

    /** Trains where a better model is within reach. Releases are decided by the caller. */
    public void train(Means means, int quarter) {
        for (int[] row : notable) {
            row[Math.floorMod(quarter, 4)] = 0;
        }
        double best = bestReleased(-1);
        for (int f : labs) {
            size[f] = 0;
            if (means.budget()[f] <= 0 || means.work()[f] <= 0) {
                continue;
            }
            double flop = runSize(f, means);
            if (flop <= 0) {
                continue;
            }
            double log10 = Math.log10(flop);
            double own = capability(log10, means.efficiency()[f], means.data()[f]);
            double scarce = lackOfData(means.data()[f]);
            dataShare[f] = scarce / (scarce + lackOfCompute(log10, means.efficiency()[f]));
            double reached =
                    own + distillation * means.learnFromBest()[f] * Math.max(0, best - own);
            boolean much = reached >= trained[f] + step;
            boolean due = quarter - lastRelease[f] >= patience && reached > trained[f];
            if (much || due) {
                size[f] = flop;
                run[f] = Math.max(run[f], log10);
                trained[f] = reached;
            }
        }
    }

    /** FLOP of the run a firm finished this quarter; zero when it finished none. */
    public double finished(int firm) {
        return size[firm];
    }

    /** Puts a firm's newest model on the market. */
    public void release(int firm, boolean asOpen, int quarter, double frontier) {
        released[firm] = trained[firm];
        open[firm] = asOpen;
        lastRelease[firm] = quarter;
        if (released[firm] >= frontier - notableWithin) {
            notable[roster.home()[firm]][Math.floorMod(quarter, 4)]++;
        }
    }

    /** Takes a lab off the market that failed; its largest run stays on record. */
    public void close(int firm) {
        trained[firm] = Double.NEGATIVE_INFINITY;
        released[firm] = Double.NEGATIVE_INFINITY;
        open[firm] = false;
        size[firm] = 0;
    }

    /** Models near the frontier that firms of a state have released in the last four quarters. */
    public int notable(int state) {
        return Arrays.stream(notable[state]).sum();
    }

    /** Best trained capability of a firm; negative infinity before its first model. */
    public double trained(int firm) {
        return trained[firm];
    }

    /** Capability of what the firm offers to users; negative infinity when nothing. */
    public double released(int firm) {
        return released[firm];
    }

    /** log10 FLOP of the firm's largest run. */
    public double run(int firm) {
        return run[firm];
    }

    /** Whether the weights of what it offers are open. */
    public boolean isOpen(int firm) {
        return open[firm];
    }

    /** Best capability on offer by firms of a state; of the world when negative. */
    public double bestReleased(int state) {
        double best = Double.NEGATIVE_INFINITY;
        for (int f : labs) {
            if (state < 0 || roster.home()[f] == state) {
                best = Math.max(best, released[f]);
            }
        }
        return best;
    }

    /** Best trained capability among firms of a state; of the world when negative. */
    public double frontier(int state) {
        double best = Double.NEGATIVE_INFINITY;
        for (int f : labs) {
            if (state < 0 || roster.home()[f] == state) {
                best = Math.max(best, trained[f]);
            }
        }
        return best;
    }

    /** Largest run among firms of a state, log10 FLOP; of the world when negative. */
    public double largestRun(int state) {
        double best = Double.NEGATIVE_INFINITY;
        for (int f : labs) {
            if (state < 0 || roster.home()[f] == state) {
                best = Math.max(best, run[f]);
            }
        }
        return best;
    }

    /** Best open model on offer other than a firm's own; negative infinity when there is none. */
    public double bestOpenOther(int firm) {
        double best = Double.NEGATIVE_INFINITY;
        for (int f : labs) {
            if (f != firm && open[f]) {
                best = Math.max(best, released[f]);
            }
        }
        return best;
    }
}
