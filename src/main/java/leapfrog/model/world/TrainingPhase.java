package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.market.lab.ModelLabs;
import leapfrog.model.technology.Segment;

/** Training and release: paradigms taken up, runs sized and done, and what of it is opened. */
final class TrainingPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MODEL = Segment.MODEL.ordinal();

    private final Parts parts;
    private final FundingPhase funding;
    private final ModelLabs.Means means;
    private final BitSet[] takenUp;
    private final double[] rent;
    private final double[] spendingAtStart;
    private final Openings openings;
    private final double attentionBase;
    private final double takeUp;
    private final double inferenceBase;
    private final double inferencePerUse;
    private final double publishing;
    private final double ownPrice;
    private final double opennessSpeed;

    TrainingPhase(Parts parts, FundingPhase funding, ResearchPhase research) {
        this.parts = parts;
        this.funding = funding;
        Parameters p = parts.parameters;
        int firms = parts.roster.firmCount();
        means = ModelLabs.Means.of(firms);
        takenUp = new BitSet[firms];
        Arrays.setAll(takenUp, f -> new BitSet());
        rent = new double[firms];
        spendingAtStart = parts.roster.ofStates(StateField.TECHNOLOGY_SPENDING);
        openings = new Openings(parts, research);
        attentionBase = p.value("paradigm-attention");
        takeUp = p.value("paradigm-take-up");
        inferenceBase = p.value("inference-share");
        inferencePerUse = p.value("inference-share-per-use");
        publishing = p.value("closed-publication");
        ownPrice = p.value("run-own-price");
        opennessSpeed = p.value("model-openness-speed");
    }

    /** By firm, part of demand that its model can charge for; shared, read only. */
    double[] rent() {
        return rent;
    }

    /** log10 of a firm's algorithmic efficiency, less what paradigms it has not taken up cost. */
    double efficiency(int firm, double[] paradigms) {
        double loss = 0;
        for (int w = 0; w < paradigms.length; w++) {
            loss += takenUp[firm].get(w) ? 0 : paradigms[w];
        }
        return (Math.log(parts.knowledge.level(firm, MODEL)) - loss) / Math.log(10);
    }

    void run(Situation now) {
        takeUpParadigm(now);
        fillMeans(now);
        parts.labs.train(means, now.ordinal());
        double frontier = parts.labs.frontier(-1);
        double ready = parts.ecosystems.readiness(frontier);
        boolean[] opens = new boolean[parts.roster.firmCount()];
        for (int f : parts.labs.labs()) {
            if (parts.labs.finished(f) > 0) {
                opens[f] = openings.opensModel(f, now, ready);
            }
        }
        for (int f : parts.labs.labs()) {
            if (parts.labs.finished(f) > 0) {
                parts.labs.release(f, opens[f], now.ordinal(), frontier);
            }
        }
        for (int f : parts.labs.labs()) {
            rent[f] = parts.release.rent(parts.labs.released(f), parts.labs.bestOpenOther(f));
        }
        moveOpenness();
        openings.moveFrameworks(now);
    }

    private void takeUpParadigm(Situation now) {
        for (int w = 0; w < now.paradigms().length; w++) {
            if (now.paradigms()[w] > 0) {
                takeUp(w, now);
            }
        }
    }

    private void takeUp(int paradigm, Situation now) {
        for (int f : parts.labs.labs()) {
            double hazard =
                    takeUp
                            * (attentionBase + now.attention())
                            * parts.research.absorption(f, MODEL);
            long key =
                    parts.luck.key(Purpose.PARADIGM, parts.roster.firmAddress()[f], now.ordinal());
            if (Luck.uniform(key, paradigm) < 1 - Math.exp(-hazard)) {
                takenUp[f].set(paradigm);
            }
        }
    }

    private void fillMeans(Situation now) {
        int leader = bestReleaser();
        double use = 0;
        for (int s = 0; s < parts.roster.stateCount(); s++) {
            use += parts.ecosystems.meanDepth(s) / parts.roster.stateCount();
        }
        double cheapest = cheapestUse();
        double training = 1 - Math.min(0.9, inferenceBase + inferencePerUse * use);
        int[] labs = parts.labs.labs();
        for (int k = 0; k < labs.length; k++) {
            int f = labs[k];
            boolean there = parts.knowledge.level(f, MODEL) > 0;
            means.budget()[f] = there ? parts.finance.budget(f) : 0;
            means.market()[f] =
                    parts.finance.spending(parts.roster.home()[f])
                            / spendingAtStart[parts.roster.home()[f]];
            means.price()[f] = ownPrice * parts.park.priceOfUse(f) + (1 - ownPrice) * cheapest;
            means.work()[f] = training * (1 - parts.safety.cost(f)) * parts.park.work(f);
            means.cash()[f] = Math.max(0, parts.accounts.cash(f)) + means.budget()[f];
            double taught = parts.useLearning.gain(k);
            means.efficiency()[f] = there ? efficiency(f, now.paradigms()) + taught : 0;
            means.data()[f] = parts.data.usable(f);
            means.growth()[f] = parts.finance.excessGrowth(parts.roster.home()[f]);
            means.learnFromBest()[f] =
                    there && leader >= 0 && leader != f
                            ? parts.research.learnable(parts.inputs, f, leader, MODEL)
                            : 0;
        }
        parts.consortia.pool(
                means.work(), funding::scarcity, parts.labs.labs(), parts.labs::trained);
    }

    /** What an operation costs the lab that pays least, USD a FLOP. */
    private double cheapestUse() {
        double least = Double.POSITIVE_INFINITY;
        for (int f : parts.labs.labs()) {
            if (parts.finance.budget(f) > 0 && parts.park.stock(f) > 0) {
                least = Math.min(least, parts.park.priceOfUse(f));
            }
        }
        return least == Double.POSITIVE_INFINITY ? 0 : least;
    }

    private int bestReleaser() {
        int best = -1;
        for (int f : parts.labs.labs()) {
            if (best < 0 || parts.labs.released(f) > parts.labs.released(best)) {
                best = f;
            }
        }
        return best;
    }

    private void moveOpenness() {
        for (int f : parts.labs.labs()) {
            double aim = parts.labs.isOpen(f) ? 1 : publishing;
            double open = parts.knowledge.openness(f, MODEL);
            parts.knowledge.open(f, MODEL, open + opennessSpeed * (aim - open));
        }
    }
}
