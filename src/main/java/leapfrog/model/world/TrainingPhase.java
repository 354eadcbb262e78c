package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.market.lab.ModelLabs;
import leapfrog.model.policy.Term;
import leapfrog.model.technology.Segment;

/** Training and release: paradigms taken up, runs sized and done, and what of it is opened. */
final class TrainingPhase implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MODEL = Segment.MODEL.ordinal();
    private static final int FRAMEWORK = Segment.FRAMEWORK.ordinal();

    private final Parts parts;
    private final FundingPhase funding;
    private final ModelLabs.Means means;
    private final boolean[] newParadigm;
    private final double[] rent;
    private final double[] spendingAtStart;
    private final double[] complements;
    private final double attentionBase;
    private final double takeUp;
    private final double inferenceBase;
    private final double inferencePerUse;
    private final double publishing;
    private final double ownPrice;
    private final double opennessSpeed;

    TrainingPhase(Parts parts, FundingPhase funding) {
        this.parts = parts;
        this.funding = funding;
        Parameters p = parts.parameters;
        int firms = parts.roster.firmCount();
        means = ModelLabs.Means.of(firms);
        newParadigm = new boolean[firms];
        rent = new double[firms];
        spendingAtStart = parts.roster.ofStates(StateField.TECHNOLOGY_SPENDING);
        complements = new double[firms];
        attentionBase = p.value("paradigm-attention");
        takeUp = p.value("paradigm-take-up");
        inferenceBase = p.value("inference-share");
        inferencePerUse = p.value("inference-share-per-use");
        publishing = p.value("closed-publication");
        ownPrice = p.value("run-own-price");
        opennessSpeed = p.value("model-openness-speed");
        for (LeadFirm firm : parts.roster.firms()) {
            complements[firm.index()] =
                    (firm.worksIn(Segment.CLOUD) ? p.value("complement-cloud") : 0)
                            + (firm.worksIn(Segment.PLATFORM) ? p.value("complement-platform") : 0)
                            + (firm.worksIn(Segment.CHIP_DESIGN) ? p.value("complement-chips") : 0);
        }
    }

    /** By firm, part of demand that its model can charge for; shared, read only. */
    double[] rent() {
        return rent;
    }

    /** log10 of a firm's algorithmic efficiency, less what its old paradigm has lost. */
    double efficiency(int firm, double paradigm) {
        double loss = newParadigm[firm] ? 0 : paradigm;
        return (Math.log(parts.knowledge.level(firm, MODEL)) - loss) / Math.log(10);
    }

    void run(Situation now) {
        takeUpParadigm(now);
        fillMeans(now);
        parts.labs.train(means, now.ordinal());
        double frontier = parts.labs.frontier(-1);
        double ready = parts.ecosystems.readiness(frontier);
        double mostDemand = mostDemand() / Math.max(1e-9, ready);
        boolean[] opens = new boolean[parts.roster.firmCount()];
        for (int f : parts.labs.labs()) {
            if (parts.labs.finished(f) > 0) {
                opens[f] = opens(f, now, mostDemand);
            }
        }
        for (int f : parts.labs.labs()) {
            if (parts.labs.finished(f) > 0) {
                parts.labs.release(f, opens[f], now.ordinal(), frontier);
            }
        }
        moveOpenness(now);
    }

    private void takeUpParadigm(Situation now) {
        if (now.paradigm() <= 0) {
            return;
        }
        for (int f : parts.labs.labs()) {
            double hazard =
                    takeUp
                            * (attentionBase + now.attention())
                            * parts.research.absorption(f, MODEL);
            long key =
                    parts.luck.key(Purpose.PARADIGM, parts.roster.firmAddress()[f], now.ordinal());
            newParadigm[f] |= Luck.uniform(key, 0) < 1 - Math.exp(-hazard);
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
        for (int f : parts.labs.labs()) {
            boolean there = parts.knowledge.level(f, MODEL) > 0;
            means.budget()[f] = there ? parts.finance.budget(f) : 0;
            means.market()[f] =
                    parts.finance.spending(parts.roster.home()[f])
                            / spendingAtStart[parts.roster.home()[f]];
            means.price()[f] = ownPrice * parts.park.priceOfUse(f) + (1 - ownPrice) * cheapest;
            means.work()[f] = training * parts.park.work(f);
            means.cash()[f] = Math.max(0, parts.accounts.cash(f)) + means.budget()[f];
            means.efficiency()[f] = there ? efficiency(f, now.paradigm()) : 0;
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

    private double demand(int state) {
        double sum = 0;
        for (int s = 0; s < parts.roster.stateCount(); s++) {
            sum += parts.reach.from(state, s) * parts.economy.gdp(s);
        }
        return sum;
    }

    private double mostDemand() {
        double most = 0;
        for (int f : parts.labs.labs()) {
            if (parts.standing.acts(f)) {
                most = Math.max(most, demand(parts.roster.home()[f]));
            }
        }
        return most;
    }

    private boolean opens(int f, Situation now, double mostDemand) {
        double own = parts.labs.trained(f);
        double rival = Double.NEGATIVE_INFINITY;
        for (int j : parts.labs.labs()) {
            rival = j == f ? rival : Math.max(rival, parts.labs.released(j));
        }
        int home = parts.roster.home()[f];
        rent[f] = parts.release.rent(own, parts.labs.bestOpenOther(f));
        double lead = rival == Double.NEGATIVE_INFINITY ? 0 : own - rival;
        double chance =
                parts.release.openProbability(
                        demand(home) / mostDemand,
                        rent[f],
                        complements[f],
                        lead,
                        now.terms().of(Term.MODEL_PUSH, home));
        long key =
                parts.luck.key(
                        Purpose.RELEASE_OPENNESS,
                        parts.roster.firmAddress()[f],
                        MODEL,
                        0,
                        now.ordinal());
        return Luck.uniform(key, 0) < chance;
    }

    private void moveOpenness(Situation now) {
        for (int f : parts.labs.labs()) {
            double aim = parts.labs.isOpen(f) ? 1 : publishing;
            double open = parts.knowledge.openness(f, MODEL);
            parts.knowledge.open(f, MODEL, open + opennessSpeed * (aim - open));
        }
        for (LeadFirm firm : parts.roster.firms()) {
            if (firm.worksIn(Segment.FRAMEWORK)) {
                int f = firm.index();
                double open =
                        parts.release.frameworkOpenness(
                                parts.knowledge.openness(f, FRAMEWORK),
                                complements[f],
                                now.terms().of(Term.DEVELOPER_SUPPORT, firm.home()),
                                now.terms().of(Term.FRAMEWORK_PUSH, firm.home()));
                parts.knowledge.open(f, FRAMEWORK, open);
            }
        }
    }
}
