package leapfrog.model.policy;

import java.io.Serializable;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Purpose;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Readings;

/** The memory of one state that chooses, and how it re-weights what is in force. */
final class Chooser implements Serializable {

    private static final long serialVersionUID = 1;

    private final Choice choice;
    private final ChoiceSettings settings;
    private final Instrument[] instruments;
    private final Propensities propensities;
    private final RewardScale scale = new RewardScale();
    private final RegimeFit fit;
    private final double[] worth;
    private double before = Double.NaN;
    private int focus = -1;

    /**
     * @param instruments of the state, in the order of the fold
     */
    Chooser(Choice choice, ChoiceSettings settings, Instrument[] instruments) {
        this.choice = choice;
        this.settings = settings;
        this.instruments = instruments.clone();
        propensities =
                new Propensities(
                        instruments.length,
                        settings.initialStrength(),
                        settings.forgetting(),
                        settings.experimentation());
        fit = new RegimeFit(settings.regimes());
        worth = new double[instruments.length];
    }

    String state() {
        return choice.state();
    }

    /**
     * Re-weights the strengths that dates and triggers gave, in place; nothing before the first
     * choice.
     */
    void choose(Quarter quarter, Readings lastQuarter, double[] strength) {
        if (settings.share() == 0 || quarter.compareTo(choice.from()) < 0) {
            return;
        }
        boolean due = choice.isDue(quarter);
        if (choice.rule() == Choice.Rule.BY_REGIME) {
            if (due) {
                weigh(lastQuarter);
            }
            Portfolio.towards(strength, worth, settings.share());
            return;
        }
        if (due) {
            learn(lastQuarter);
            draw(quarter, strength);
        }
        if (focus >= 0 && strength[focus] > 0) {
            Portfolio.focus(strength, focus, settings.share());
        }
    }

    private void weigh(Readings lastQuarter) {
        for (int i = 0; i < worth.length; i++) {
            worth[i] = fit.of(instruments[i], choice.state(), settings.states(), lastQuarter);
        }
    }

    /** Rewards the last choice by how the payoff has changed since. */
    private void learn(Readings lastQuarter) {
        double now = choice.level(lastQuarter);
        if (focus >= 0) {
            double reward = scale.reward(now - before);
            if (!Double.isNaN(reward)) {
                propensities.reinforce(focus, reward);
            }
        }
        before = now;
    }

    private void draw(Quarter quarter, double[] strength) {
        propensities.enter(strength);
        long key =
                settings.luck()
                        .key(Purpose.STRATEGY_FOCUS, Luck.owner(choice.state()), quarter.ordinal());
        focus = propensities.draw(strength, Luck.uniform(key, 0));
    }
}
