package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.market.data.DataMarket;
import leapfrog.model.market.ecosystem.DataConditions;

/**
 * Data of a quarter: what people and states make of how data are used, which markets firms are in,
 * whose platforms are used, and what firms collect of it.
 */
final class DataPhase implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final TrainingPhase training;
    private final double[][] audience;
    private final double[] means;
    private final boolean[] there;
    private final double[] caution;
    private final double[] specialisation;
    private final double[][] access;
    private final double[][] fit;
    private final double languageFit;
    private double meansAtStart = 1;
    private boolean begun;

    DataPhase(Parts parts, TrainingPhase training) {
        this.parts = parts;
        this.training = training;
        int firms = parts.roster.firmCount();
        int states = parts.roster.stateCount();
        audience = new double[firms][states];
        means = new double[firms];
        there = new boolean[firms];
        caution = new double[states];
        specialisation = new double[parts.labs.labs().length];
        access = new double[states][specialisation.length];
        fit = new double[states][specialisation.length];
        languageFit = parts.parameters.value("language-fit");
    }

    /** Fixes the means for data processing against which later ones count. */
    void start() {
        double sum = 0;
        int count = 0;
        for (LeadFirm firm : parts.roster.firms()) {
            int f = firm.index();
            if (DataMarket.collects(firm) && parts.finance.budget(f) > 0) {
                sum += parts.finance.budget(f) / parts.park.priceOfUse(f);
                count++;
            }
        }
        meansAtStart = count == 0 ? 1 : sum / count;
    }

    /** Once, when the rules of the first quarter are known: markets, audiences and stocks. */
    void begin(Situation now) {
        if (begun) {
            return;
        }
        begun = true;
        findWhoIsThere(now);
        parts.presence.start(now.terms(), now.rulings().platforms(), parts.retaliation);
        parts.data.start(parts.reach.table(), parts.presence.access());
        parts.platforms.start(parts.presence.access(), there);
        parts.platforms.remember(parts.data);
    }

    private void findWhoIsThere(Situation now) {
        for (LeadFirm firm : parts.roster.firms()) {
            there[firm.index()] = parts.standing.acts(firm.index());
        }
    }

    /** What adopters meet of it, as last quarter left it. */
    DataConditions conditions(Situation now) {
        int[] labs = parts.labs.labs();
        for (int s = 0; s < caution.length; s++) {
            caution[s] = parts.trust.caution(s);
        }
        for (int k = 0; k < labs.length; k++) {
            int f = labs[k];
            specialisation[k] = parts.data.specialisation(f);
            double slope = languageFit * slope(f, now);
            for (int s = 0; s < caution.length; s++) {
                access[s][k] = parts.labs.isOpen(f) ? 1 : served(s, f);
                fit[s][k] = slope > 0 ? slope * parts.data.languageFit(f, s) : 0;
            }
        }
        return new DataConditions(caution, specialisation, access, fit);
    }

    /** Dex of capability that a dex of data adds to a lab's largest run; data count twice. */
    private double slope(int f, Situation now) {
        if (!Double.isFinite(parts.labs.run(f)) || parts.data.usable(f) <= 0) {
            return 0;
        }
        double efficiency = training.efficiency(f, now.paradigms());
        return 2 * parts.labs.boundByData(f, efficiency, parts.data.usable(f));
    }

    /** What markets left and answers leave of a closed model; an open one is had all the same. */
    private double served(int state, int lab) {
        return parts.presence.present()[lab][state]
                * parts.retaliation.leaves(state, parts.roster.home()[lab]);
    }

    void run(Situation now) {
        var rules = now.rulings().platforms();
        findWhoIsThere(now);
        parts.trust.step(now.terms());
        parts.retaliation.step(now.terms(), rules, parts.platforms, parts.luck, now.ordinal());
        parts.presence.step(now.terms(), rules, parts.retaliation, now.ordinal());
        parts.platforms.step(parts.presence.access(), there, parts.data, parts.knowledge);
        parts.sales.step(
                parts.platforms, parts.presence.present(), parts.presence.presentAtStart());
        collect(now);
    }

    private void collect(Situation now) {
        int[] labs = parts.labs.labs();
        for (LeadFirm firm : parts.roster.firms()) {
            int f = firm.index();
            means[f] =
                    there[f]
                            ? parts.finance.budget(f) / parts.park.priceOfUse(f) / meansAtStart
                            : 0;
            for (int s = 0; s < caution.length; s++) {
                audience[f][s] = there[f] ? parts.platforms.audience(f, s) : 0;
            }
        }
        for (int k = 0; k < labs.length; k++) {
            for (int s = 0; s < caution.length; s++) {
                audience[labs[k]][s] += parts.ecosystems.localShare(s, k);
            }
        }
        parts.data.step(audience, means, now.terms(), parts.trust);
    }
}
